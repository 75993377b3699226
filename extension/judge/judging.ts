import type { Fingerprint } from '#core/fingerprint.ts';
import type { Draft } from '../guard/draft.ts';
import type { Verdict } from '../guard/verdict.ts';
import type { GuardSettings } from '../settings/guard-settings.ts';

/** A way to judge drafts, which gets ready only where somebody writes. */
export interface Judging {
  /** The person has begun to write: gets ready in idle moments. */
  prepare(): void;
  /** Judges at once; null where the draft may go. */
  judge(draft: Draft, settings: GuardSettings): Verdict | null;
  /** Judges without this from now on, ahead of the settings that will say so. */
  setAside(print: Fingerprint): void;
  /** Calls back when drafts that were judged before may be judged otherwise now. */
  onChange(listener: () => void): void;
}

/** Less of an idle moment than this, in milliseconds, is left to the page. */
const leftToPage = 5;

/** Takes steps that may be long, one in each moment in which the page has nothing to do. */
export function oneByOne(steps: Iterator<void, unknown>, then: () => void): void {
  requestIdleCallback(() => {
    if (steps.next().done) then();
    else oneByOne(steps, then);
  });
}

/** Does a long work in small steps, whenever the page has nothing to do. */
export function whenIdle(steps: Iterator<void>): void {
  requestIdleCallback((idle) => {
    while (idle.timeRemaining() > leftToPage) if (steps.next().done) return;
    whenIdle(steps);
  });
}
