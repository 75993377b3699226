import { longestWaitMilliseconds } from '#core/register/back-off.ts';
import { type Entry, letsPass } from '#core/register/entry.ts';

/** The first of each declaration that has not left yet: what comes after it waits for it. */
export function heads(entries: readonly Entry[]): Entry[] {
  const waiting = entries
    .filter((entry) => !letsPass(entry))
    .toSorted((one, other) => one.place - other.place);
  return waiting.filter(
    (entry, at) => waiting.findIndex(({ declaration }) => declaration === entry.declaration) === at,
  );
}

/** In how many milliseconds this entry's turn comes; 0 for now, null for never by itself. */
export function dueIn({ state, notBefore }: Entry, now: Date): number | null {
  if (state !== 'kept') return null;
  const wait = notBefore === null ? 0 : Date.parse(notBefore) - now.getTime();
  // Set by a clock that has been put right since.
  return wait > longestWaitMilliseconds ? 0 : Math.max(0, wait);
}
