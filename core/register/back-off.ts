import type { Unreachable } from '#core/register/port.ts';

const firstMilliseconds = 2_000;
const longestMilliseconds = 5 * 60_000;
/** However long a register asks to be left alone: a slip there must not silence this device for days. */
const longestAskedMilliseconds = 60 * 60_000;

/**
 * How long to wait after so many attempts in vain: about twice as long each time, spread by chance so that
 * devices which failed together do not come back together. At least as long as the register asked for.
 * @param random from 0 up to 1
 */
export function waitMilliseconds(attempts: number, hindrance: Unreachable, random: number): number {
  const ceiling = Math.min(longestMilliseconds, firstMilliseconds * 2 ** Math.min(attempts - 1, 20));
  const own = ceiling / 2 + (ceiling / 2) * random;
  const asked = Math.min((hindrance.retryAfterSeconds ?? 0) * 1000, longestAskedMilliseconds);
  return Math.round(asked > own ? asked + firstMilliseconds * random : own);
}

/** Longer than anything waits: a time beyond it was set by a clock that was wrong. */
export const longestWaitMilliseconds = longestAskedMilliseconds + firstMilliseconds;
