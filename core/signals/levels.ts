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
