import type { Rule } from '#core/policy/code.ts';
import type { Condition, Range } from '#core/policy/condition.ts';
import { answers, type Profile, plainSituation, type Situation } from '#core/policy/situation.ts';

/** A signal's rules are not searched beyond this many situations. */
const mostSituations = 100_000;

type Measure = 'value' | 'count' | 'grade';
type Change = (situation: Situation) => Situation;

/** The numbers that a range names. */
export function boundsOf(range: Range | 'unknown' | undefined): number[] {
  if (range === undefined || range === 'unknown') return [];
  return [range.under, range.upTo, range.from, range.over].filter((bound) => bound !== undefined);
}

/**
 * Situations that stand for all there can be, as far as these rules tell them apart: each threshold below,
 * at and above, each word that a rule names and one that none does. Null where they would be too many.
 */
export function representatives(rules: readonly Rule[]): Situation[] | null {
  const conditions = rules.flatMap(({ when }) => (when === null ? [] : [when]));
  let situations: Situation[] = [plainSituation];
  for (const changes of facets(conditions)) {
    if (situations.length * changes.length > mostSituations) return null;
    situations = situations.flatMap((situation) => changes.map((change) => change(situation)));
  }
  return situations;
}

/** For each thing a rule may ask about, the changes worth trying; one that no rule asks about has one. */
function facets(conditions: readonly Condition[]): Change[][] {
  const around = (key: Measure) => {
    const asked = conditions.some((condition) => condition[key] !== undefined);
    const bounds = conditions.flatMap((condition) => boundsOf(condition[key]));
    return asked ? [...new Set([1, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])])] : [];
  };
  const named = <T>(pick: (condition: Condition) => readonly T[] | undefined): (T | null)[] => [
    null,
    ...new Set(conditions.flatMap((condition) => pick(condition) ?? [])),
  ];
  const told = (key: 'relative' | Exclude<keyof Profile, 'grade'>): boolean[] =>
    conditions.some((condition) => condition[key] !== undefined) ? [false, true] : [false];
  const profile = <K extends keyof Profile>(key: K, values: readonly Profile[K][]) =>
    values.map(
      (value): Change =>
        (situation) => ({ ...situation, profile: { ...situation.profile, [key]: value } }),
    );
  const fact = <K extends keyof Situation>(key: K, values: readonly Situation[K][]) =>
    values.map(
      (value): Change =>
        (situation) => ({ ...situation, [key]: value }),
    );

  const asksStatus = conditions.some(({ status }) => status !== undefined);
  const signals = named(({ alongside }) => alongside).filter((signal) => signal !== null);
  const counts = around('count').filter((count) => count > 0);
  return [
    fact('valuePence', [null, ...around('value')]),
    fact('previous', counts.length === 0 ? [0] : counts.map((count) => count - 1)),
    profile('grade', [null, ...around('grade')]),
    fact('answer', conditions.some(({ answer }) => answer !== undefined) ? answers : ['undecided']),
    fact(
      'partyKind',
      named(({ party }) => party),
    ),
    fact('partyStatus', asksStatus ? [null, 'contract', 'live-tender', 'dispute', 'applicant'] : [null]),
    fact(
      'itemKind',
      named(({ item }) => item),
    ),
    fact('alongside', signals.length === 0 ? [[]] : [[], ...signals.map((signal) => [signal]), signals]),
    fact(
      'event',
      named(({ event }) => event),
    ),
    fact(
      'guests',
      named(({ guests }) => guests),
    ),
    fact(
      'gift',
      named(({ gift }) => gift),
    ),
    fact(
      'sponsor',
      named(({ sponsor }) => sponsor),
    ),
    fact('relative', told('relative')),
    profile('politicallyRestricted', told('politicallyRestricted')),
    profile('spokesperson', told('spokesperson')),
    profile('unionRepresentative', told('unionRepresentative')),
    profile('manager', told('manager')),
  ];
}
