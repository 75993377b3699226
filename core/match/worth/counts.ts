import { pluralOf } from '#core/match/countables.ts';
import type { Passage } from '#core/match/passage.ts';
import { quantityAt } from '#core/match/quantity.ts';

/** A number that counts something. */
export interface WholeNumber {
  count: number;
  /** Index of the lexeme after it. */
  next: number;
  inWords: boolean;
}

/** More than this are no guests, seats or hours of one officer. */
const most = 500;

/** The number that starts at a lexeme where it may count: no price, no fraction, "a pair" and "both" for two. */
export function wholeNumberAt({ lexemes, priced }: Passage, at: number): WholeNumber | null {
  if (priced.has(at)) return null;
  const word = lexemes[at]?.text;
  if (word === 'pair' || word === 'both' || word === 'couple')
    return { count: 2, next: at + 1, inWords: true };
  const quantity = quantityAt(lexemes, at);
  if (quantity === null || !Number.isInteger(quantity.value) || quantity.grand) return null;
  if (quantity.value < 1 || quantity.value > most) return null;
  return { count: quantity.value, next: quantity.next, inWords: quantity.inWords };
}

/** Where one of these follows a number, what stands behind it belongs to something else. */
const partings = new Set('at in for on to and from by with until till plus so or but'.split(' '));
const wordsBetween = 2;

/** A number followed by what it counts, with at most two words between; `next` is the lexeme after that. */
export function countAt(
  passage: Passage,
  at: number,
  isCounted: (word: string) => boolean,
): { count: number; next: number } | null {
  const number = wholeNumberAt(passage, at);
  if (number === null) return null;
  let between = 0;
  for (let next = number.next; between <= wordsBetween; next += 1) {
    const word = passage.lexemes[next]?.text ?? '';
    if (isCounted(word)) return { count: number.count, next: next + 1 };
    // "two half-day sessions": what a hyphen joins is one word.
    if (word === '-') between -= 1;
    else if (!isWord(word) || partings.has(word)) return null;
    else between += 1;
  }
  return null;
}

const intervals = new Set(['day', 'week', 'month', 'quarter', 'year', 'term']);
const per = new Set(['a', 'per', 'each', 'every']);

/** The interval that a count is told by and the lexeme after it: "four matches a day", "six days a year". */
export function intervalAt({ lexemes }: Passage, at: number): { interval: string; next: number } | null {
  const interval = lexemes[at + 1]?.text ?? '';
  return per.has(lexemes[at]?.text ?? '') && intervals.has(interval) ? { interval, next: at + 2 } : null;
}

/** How often an interval comes round, where the text tells: 3 of "three days", 12 months of "for the year". */
export function timesOf(passage: Passage, interval: string): number {
  // Years that are told are those gone by.
  if (interval === 'year') return 1;
  const many = pluralOf(interval);
  for (const at of passage.lexemes.keys()) {
    const times = countAt(passage, at, (word) => word === many);
    if (times !== null && intervalAt(passage, times.next) === null) return times.count;
  }
  const inYear = yearly.get(interval);
  return inYear !== undefined && isForYear(passage) ? inYear : 1;
}

/** "For a year", "the first year"; "last year" is gone. */
function isForYear({ lexemes }: Passage): boolean {
  return lexemes.some(({ text }, at) => text === 'year' && yearsOn.has(lexemes[at - 1]?.text ?? ''));
}

const yearsOn = new Set(['a', 'the', 'one', 'first', 'per', 'whole', 'full']);

const yearly = new Map([
  ['month', 12],
  ['quarter', 4],
]);

const often = new Map([
  ['once', 1],
  ['twice', 2],
]);
const frequencies = new Map([
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
]);

/** "Twice a month", "monthly", "24 a year": how often that is in all. */
export function frequencyAt(passage: Passage, at: number): number | null {
  const word = passage.lexemes[at]?.text ?? '';
  const adverb = frequencies.get(word);
  if (adverb !== undefined) return timesOf(passage, adverb);
  const times = often.get(word) ?? wholeNumberAt(passage, at)?.count;
  const every = times === undefined ? null : intervalAt(passage, wholeNumberAt(passage, at)?.next ?? at + 1);
  return times === undefined || every === null ? null : times * timesOf(passage, every.interval);
}

export function isWord(word: string): boolean {
  return /^\p{L}/u.test(word);
}
