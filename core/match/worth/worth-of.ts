import type { Sum } from '#core/match/money.ts';
import { cues, type Passage, says } from '#core/match/passage.ts';
import type { Per } from '#core/match/price-unit.ts';
import { wholeNumberAt } from '#core/match/worth/counts.ts';
import { guestsAt } from '#core/match/worth/guests.ts';
import { howMany } from '#core/match/worth/how-many.ts';

/** What each sum comes to, in pence; where none is told in full, a day, a night or a week of each. */
export function worthsOf(passage: Passage, sums: Sum[]): number[] {
  const worths = sums.map((sum) => worthOf(passage, sum)).filter((pence) => pence !== null);
  if (worths.length > 0) return worths;
  return sums.flatMap(({ money: { per, pence } }) => (per === 'hour' || pence === null ? [] : [pence]));
}

function worthOf(passage: Passage, sum: Sum): number | null {
  const { per, pence } = sum.money;
  const count = isOwnShare(passage, sum) ? 1 : (howMany(passage, sum) ?? (fullForOne.has(per) ? 1 : null));
  if (count === null || pence === null) return null;
  return per === null ? Math.round((pence * count) / sharers(passage)) : pence * count;
}

/** Where nothing says how many, one of these is an offer in full; of hours and days nobody offers but one. */
const fullForOne: ReadonlySet<Per | null> = new Set<Per | null>(['each', 'head', 'month', 'quarter', 'year']);

const ownShare =
  cues(`between us, gives us, pays us, paid us, split it, halves, your share, my share, one of our
  one of these, one by, one aside`);
const shareWithin = 25;

/** "£360 between us, so 180 each" and "I've put one by, they're £45 each" give one share. */
export function isOwnShare(passage: Passage, sum: Sum): boolean {
  if (sum.money.per !== 'each') return false;
  const { first, next } = sum;
  const around = passage.lexemes.slice(Math.max(0, first - shareWithin), next + 2);
  return says(
    around.map(({ text }) => text),
    ownShare,
  );
}

const divisions = new Set(['divided', 'split', 'shared']);
const among = new Set(['by', 'between', 'among', 'amongst']);
/** "Divided equally between five persons". */
const amongWithin = 5;
/** "Shared by 'the two porters'". */
const numberWithin = 3;

/** Among how many a sum is shared out. */
function sharers(passage: Passage): number {
  const { lexemes } = passage;
  const indexes = [...lexemes.keys()];
  for (const at of indexes) {
    if (!divisions.has(lexemes[at]?.text ?? '')) continue;
    const joint = indexes
      .slice(at + 1, at + 1 + amongWithin)
      .find((next) => among.has(lexemes[next]?.text ?? ''));
    if (joint === undefined) continue;
    for (const next of indexes.slice(joint + 1, joint + 1 + numberWithin)) {
      const number = wholeNumberAt(passage, next);
      if (number !== null) return number.count;
    }
  }
  return isHalved(passage) ? 2 : 1;
}

/** "To you and Mrs Bell in equal shares". */
function isHalved(passage: Passage): boolean {
  const isEqual = passage.lexemes.some(({ text }) => text === 'equally' || text === 'equal');
  return isEqual && [...passage.lexemes.keys()].some((at) => guestsAt(passage, at) === 2);
}
