import type { Passage } from '#core/match/passage.ts';
import { wholeNumberAt } from '#core/match/worth/counts.ts';

const toWords = new Set(['to', 'till', 'until', '-', '–']);
const halfDays = new Set(['am', 'pm']);
const clock = 12;

/** How many hours a text gives from one time of the day to another, "half six to eight", "7-9pm"; null for none. */
export function hoursTold(passage: Passage): number | null {
  for (const at of passage.lexemes.keys()) {
    const from = timeAt(passage, at);
    if (from === null || !toWords.has(passage.lexemes[from.next]?.text ?? '')) continue;
    const until = timeAt(passage, from.next + 1);
    if (until === null || until.hour === from.hour) continue;
    return (until.hour - from.hour + clock) % clock;
  }
  return null;
}

/** An hour of the clock, in halves and quarters: 6.5 for "half six", "6.30" and "6:30 pm". */
function timeAt(passage: Passage, start: number): { hour: number; next: number } | null {
  const { lexemes, priced } = passage;
  const word = (at: number) => lexemes[at]?.text ?? '';
  const isHalf = word(start) === 'half' && word(start + 1) !== 'a';
  const at = isHalf ? start + 1 : start;
  if (priced.has(at)) return null;
  const figure = lexemes[at]?.figure ?? wholeNumberAt(passage, at)?.count ?? null;
  if (figure === null || figure < 1 || figure > 2 * clock) return null;
  const minutes = word(at + 1) === ':' ? (lexemes[at + 2]?.figure ?? 0) : Math.round((figure % 1) * 100);
  let next = word(at + 1) === ':' ? at + 3 : at + 1;
  if (halfDays.has(word(next))) next += 1;
  return { hour: (Math.floor(figure) % clock) + (isHalf ? 0.5 : minutes / 60), next };
}
