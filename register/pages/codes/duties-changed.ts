import type { Stance } from '#core/policy/advice.ts';
import type { Code, Rule } from '#core/policy/code.ts';
import { dutySentence } from '#core/policy/sentences.ts';
import { type SignalId, signalIds } from '#core/signals/ids.ts';

/** What a rule asks, in sentences. */
export interface Asked {
  stance: Stance;
  duties: string[];
}

/** A rule that asks something else in the next version; null where it is not there. */
export interface DutiesChanged {
  signal: SignalId;
  rule: string;
  before: Asked | null;
  after: Asked | null;
}

/** The rules whose stance or duties differ between two versions of a code. */
export function dutiesChanged(old: Code, fresh: Code): DutiesChanged[] {
  return signalIds.flatMap((signal) => {
    const [before, after] = [byId(old, signal), byId(fresh, signal)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((rule): DutiesChanged[] => {
      const [one, other] = [before.get(rule) ?? null, after.get(rule) ?? null];
      const same = JSON.stringify(one) === JSON.stringify(other);
      return same ? [] : [{ signal, rule, before: one, after: other }];
    });
  });
}

function byId(code: Code, signal: SignalId): Map<string, Asked> {
  return new Map(code.rules[signal].map((rule) => [rule.id, askedBy(rule, code)]));
}

function askedBy({ stance, duties }: Rule, code: Code): Asked {
  return { stance, duties: duties.map((duty) => dutySentence(duty, code)) };
}
