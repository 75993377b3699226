/// <reference types="office-js" />
import type { Settled } from '#core/sending/stops.ts';
import { settledKey } from '../events/draft.ts';
import { asked, unlessMissing } from './ask.ts';
import { isDraft, type OpenItem } from './open-item.ts';

/** What was settled on a draft so far; nothing where Outlook is too old to keep it. */
export async function readSettled(item: OpenItem): Promise<Settled[]> {
  if (!isDraft(item) || item.sessionData === undefined) return [];
  const kept = asked<string>((answer) => item.sessionData.getAsync(settledKey, answer));
  try {
    const prints: unknown = JSON.parse((await unlessMissing(kept, null)) ?? '[]');
    return Array.isArray(prints) ? prints.filter((print) => typeof print === 'string') : [];
  } catch {
    return [];
  }
}

/**
 * Leaves on a draft what the officer has settled, so that its sending is not stopped for that again. It goes when
 * the draft's window closes. Gives false where Outlook cannot keep it: the dialog will ask once more.
 */
export async function keepSettled(item: OpenItem, prints: readonly Settled[]): Promise<boolean> {
  if (!isDraft(item) || item.sessionData === undefined) return false;
  const kept = asked<void>((answer) => item.sessionData.setAsync(settledKey, JSON.stringify(prints), answer));
  return kept.then(
    () => true,
    () => false,
  );
}
