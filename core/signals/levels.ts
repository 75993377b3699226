import type { Organisation } from '#core/party/party.ts';
import type { Level } from '#core/signals/ids.ts';
import type { Judgement } from '#core/signals/judge.ts';

/**
 * The level at which a judged signal is shown in an organisation that may have set one.
 * A set level never makes a prompt of what the judge finds not even worth a hint.
 */
export function shownLevel({ signal, level }: Judgement, { levels }: Organisation): Level {
  const set = levels?.[signal];
  if (set === undefined || level === 'quiet') return level;
  return set;
}

/** Judgements as an organisation shows them: at the levels that it set, surest first. */
export function shown(judgements: readonly Judgement[], organisation: Organisation): Judgement[] {
  return judgements
    .map((judgement) => ({ ...judgement, level: shownLevel(judgement, organisation) }))
    .sort((a, b) => b.confidence - a.confidence);
}
