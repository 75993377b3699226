import type { Declaration } from '#core/declaration/declaration.ts';
import type { PastEvent } from '#core/policy/situation.ts';
import type { Standing } from '#core/register/port.ts';

/**
 * What the officer declared before, as a code's windows count it: each that began with a signal and was not
 * withdrawn, on the day that it is about.
 */
export function pastEvents(history: readonly Standing[]): PastEvent[] {
  return history.flatMap(({ signal, state, facts, submittedAt }) => {
    const on = facts.receivedOn ?? facts.offeredOn ?? submittedAt?.slice(0, 10);
    if (signal === null || state === 'withdrawn' || on === undefined) return [];
    return [{ signal, on, accepted: facts.answer === 'accepted' || facts.receivedOn !== null }];
  });
}

/** A declaration of the history in the form in which totals are counted. Its events stay at the register. */
export function withoutEvents(standing: Standing): Declaration {
  return { ...standing, events: [] };
}
