import { composeItem } from '#core/item/compose.ts';
import { detector, judge } from '#core/signals/assess.ts';
import { readZones } from '#core/signals/reading.ts';

const rehearsedAtOnce = 24;

/**
 * Meets every word that weighs anything, a few at each step, so that the first draft need not wait while its words are
 * met for the first time. For idle moments.
 */
export function* rehearsal(): Generator<void, void> {
  const known = judge.words();
  for (let at = 0; at < known.length; at += rehearsedAtOnce) {
    const text = known.slice(at, at + rehearsedAtOnce).join(' ');
    readZones(composeItem({ kind: 'post', text }), detector.matcher);
    yield;
  }
}
