import type { Draft } from '#core/declaration/draft.ts';
import { sentAnyway } from '#core/declaration/sent-anyway.ts';
import type { Fingerprint } from '#core/fingerprint.ts';
import type { Store } from '#core/storage/store.ts';
import { withAnswer } from '#core/ui/declare/change.ts';

type Dismissals = Store['dismissals'];

/** Where a reason lies on this device. It is no fingerprint, so nothing is kept from being prompted by it. */
const keyOf = (print: Fingerprint) => `sent-anyway ${print}`;

/** Keeps why an officer sends a draft all the same, on this device alone. */
export function keepReason(dismissals: Dismissals, print: Fingerprint, reason: string): Promise<void> {
  return dismissals.add(keyOf(print), reason);
}

export function forgetReason(dismissals: Dismissals, print: Fingerprint): Promise<void> {
  return dismissals.remove(keyOf(print));
}

/** A declaration of what was sent all the same says why, where the officer gave a reason: on the form, to be changed. */
export async function withReason(draft: Draft, dismissals: Dismissals, print: Fingerprint): Promise<Draft> {
  const all = await dismissals.all().catch(() => []);
  const reason = all.find((one) => one.print === keyOf(print))?.reason ?? null;
  return reason === null ? draft : { ...draft, content: withAnswer(draft.content, sentAnyway, reason) };
}
