import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { sentenceOf } from '#core/declaration/sentence.ts';
import type { Entry } from '#core/ui/mine/entry.ts';

/*
 * What waits for the officer, as the background found it last: the popup opens at once and asks nobody.
 * It lies in `storage.session`, which ends with the browser.
 */

const Waiting = z.object({
  /** How much needs the officer. */
  count: z.number(),
  /** What has a day by which it must be done, the nearest first. */
  due: z.array(z.object({ what: z.string(), on: z.string() })),
});
export type Waiting = z.output<typeof Waiting>;

const key = 'waiting';
const mostDue = 3;
export const nothingWaits: Waiting = { count: 0, due: [] };

export async function noteWaiting(waiting: Waiting): Promise<void> {
  await browser.storage.session.set({ [key]: waiting });
}

export async function readWaiting(): Promise<Waiting> {
  const kept = await browser.storage.session.get(key);
  return z.safeParse(Waiting, kept[key]).data ?? nothingWaits;
}

/** Drafts and questions that are due, by day. */
export function dueIn(entries: readonly Entry[]): Waiting['due'] {
  return entries
    .flatMap(({ declaration }) => {
      const { state, deadline } = declaration;
      const isOpen = state === 'draft' || state === 'returned';
      return isOpen && deadline !== null ? [{ what: sentenceOf(declaration), on: deadline }] : [];
    })
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .slice(0, mostDue);
}
