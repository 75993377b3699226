import { type Advice, type Stance, stances } from '#core/policy/advice.ts';
import { adviseOn } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import type { Condition } from '#core/policy/condition.ts';
import type { Situation } from '#core/policy/situation.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** What one of several codes says on the same situation. */
export interface CodeAnswer {
  code: Pick<Code, 'id' | 'title' | 'council' | 'version'>;
  advice: Advice;
}

/** What each code says on one situation, in the order of the codes. */
export function compareCodes(
  signal: SignalId,
  codes: readonly Code[],
  known: Partial<Situation> = {},
): CodeAnswer[] {
  return codes.map((code) => ({
    code: { id: code.id, title: code.title, council: code.council, version: code.version },
    advice: adviseOn(signal, code, known),
  }));
}

/** How many of the codes take each stance, the strongest first; those that none takes are left out. */
export function stanceCounts(answers: readonly CodeAnswer[]): [stance: Stance, count: number][] {
  return stances.flatMap((stance): [Stance, number][] => {
    const count = answers.filter(({ advice }) => advice.stance === stance).length;
    return count === 0 ? [] : [[stance, count]];
  });
}

/** What the rules of these codes ask about on a signal: the rest of a situation makes no difference to any. */
export function asksAbout(signal: SignalId, codes: readonly Code[]): ReadonlySet<keyof Condition> {
  const conditions = codes.flatMap((code) => code.rules[signal].map(({ when }) => when ?? {}));
  return new Set(conditions.flatMap((when) => Object.keys(when) as (keyof Condition)[]));
}
