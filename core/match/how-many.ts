import type { Sum } from '#core/match/money.ts';
import { type Passage, sentenceOf } from '#core/match/passage.ts';
import type { Per } from '#core/match/price-unit.ts';
import { quantityAt } from '#core/match/quantity.ts';

/**
 * How many times a price for one is offered: 2 for "two tickets at £45 each", 4 for "four days, £450 a
 * day". Looks in the price's own sentence first, then in those before it, then anywhere.
 *
 * @returns null where nothing says it
 */
export function howMany(passage: Passage, sum: Sum): number | null {
  if (sum.money.per === null) return countOfPriced(passage, sum) ?? 1;
  const counts = countReader(passage, sum);
  const own = sentenceOf(passage, sum);
  const stretch = (from: number, to: number) => indexesBetween(passage, from, to);
  const before = stretch(own, own).filter((at) => at < sum.first);
  const after = stretch(own, own).filter((at) => at >= sum.next);
  const nearestFirst = [before.reverse(), after, stretch(own - 2, own - 1).reverse(), passage.lexemes.keys()];
  for (const indexes of nearestFirst) {
    for (const at of indexes) {
      const count = counts(at);
      if (count !== null) return count;
    }
  }
  return null;
}

function indexesBetween({ sentences }: Passage, from: number, to: number): number[] {
  const indexes: number[] = [];
  // Sentences ascend, so the stretch is found from its first lexeme on.
  for (let at = lowerBound(sentences, from); at < sentences.length; at += 1) {
    if ((sentences[at] ?? 0) > to) break;
    indexes.push(at);
  }
  return indexes;
}

function lowerBound(ascending: number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

type CountReader = (at: number) => number | null;

function countReader(passage: Passage, sum: Sum): CountReader {
  const { money } = sum;
  if (money.per === 'each' || money.per === 'head') {
    const noun = pricedNoun(passage, sum);
    return (at) => labelledCount(passage, at, noun) ?? peopleOrThings(passage, at);
  }
  const units = (money.per === null ? undefined : timeUnits.get(money.per)) ?? [];
  return (at) => countBefore(passage, at, (word) => units.includes(word));
}

const timeUnits = new Map<Per, string[]>([
  ['hour', ['hours', 'hrs', 'hour']],
  ['day', ['days', 'day']],
  ['night', ['nights', 'night']],
  ['week', ['weeks', 'week']],
  ['month', ['months', 'month']],
  ['year', ['years']],
]);

/** "Eight shows at £80", "three £20 vouchers": how many have this price, where the words beside it say so. */
function countOfPriced(passage: Passage, { first, next }: Sum): number | null {
  const word = (at: number) => passage.lexemes[at]?.text ?? '';
  const beside = wholeNumber(passage, first - 1);
  if (beside && [next, next + 1, next + 2].some((at) => isPlural(word(at)))) return beside.count;
  if (word(first - 1) !== 'at' && word(first - 1) !== '@') return null;
  if (!isPlural(word(first - 2))) return null;
  for (let at = first - 3; at >= first - 6; at -= 1) {
    const number = wholeNumber(passage, at);
    if (number !== null) return number.count;
    if (!/^\p{L}/u.test(word(at))) return null;
  }
  return null;
}

/** Near enough: "news" and "this" stand behind no number. */
function isPlural(word: string): boolean {
  return /^\p{L}{2,}s$/u.test(word) || word === 'people';
}

/** More than this are no guests, seats or hours of one officer. */
const most = 500;

function wholeNumber(passage: Passage, at: number): { count: number; next: number; inWords: boolean } | null {
  if (passage.priced.has(at)) return null;
  const word = passage.lexemes[at]?.text;
  if (word === 'pair' || word === 'both' || word === 'couple')
    return { count: 2, next: at + 1, inWords: true };
  const quantity = quantityAt(passage.lexemes, at);
  if (quantity === null || !Number.isInteger(quantity.value) || quantity.grand) return null;
  if (quantity.value < 1 || quantity.value > most) return null;
  return { count: quantity.value, next: quantity.next, inWords: quantity.inWords };
}

/** A number followed by what it counts, with at most two words between. */
function countBefore(passage: Passage, at: number, counted: (word: string) => boolean): number | null {
  const number = wholeNumber(passage, at);
  if (number === null) return null;
  for (let next = number.next; next <= number.next + 2; next += 1) {
    const word = passage.lexemes[next]?.text ?? '';
    if (counted(word)) return number.count;
    if (!/^\p{L}/u.test(word)) return null;
  }
  return null;
}

function peopleOrThings(passage: Passage, at: number): number | null {
  return pairOfPeople(passage, at) ?? countOfGuests(passage, at) ?? countBefore(passage, at, isCounted);
}

const counted = new Set(
  `tickets seats places passes badges vouchers cards bottles wristbands hampers boxes rooms spots copies spaces
  people persons guests adults delegates diners sessions shifts chairs pair treatments rounds mugs
  days mornings afternoons evenings nights weekends hours lessons classes shows gigs talks meetings visits scripts
  articles columns pages photos cases mondays tuesdays wednesdays thursdays fridays saturdays sundays`.split(
    /\s+/,
  ),
);

function isCounted(word: string): boolean {
  return counted.has(word);
}

/** "table for four", "for 30 of you", "party of six", "we're twelve". */
function countOfGuests(passage: Passage, at: number): number | null {
  const number = wholeNumber(passage, at);
  if (number === null || number.count === 1) return null;
  const word = (index: number) => passage.lexemes[index]?.text ?? '';
  const next = word(number.next);
  if (next === 'of' && ['you', 'us', 'them', 'these', 'those'].includes(word(number.next + 1)))
    return number.count;
  if (["we're", "you're", 'are'].includes(word(at - 1)) && next === 'at') return number.count;
  const tables = ['table', 'dinner', 'lunch', 'party', 'room', 'supper', 'meal', 'tea'];
  if (['for', 'of'].includes(word(at - 1)) && tables.includes(word(at - 2))) return number.count;
  // "two in the stalls", "put two aside": written out, a number alone stands for the things.
  return number.inWords && ['in', 'aside', 'spare', 'going'].includes(next) ? number.count : null;
}

/** "you and Sam", "you and your wife", "+ 1", "plus one". */
function pairOfPeople({ lexemes, text }: Passage, at: number): number | null {
  const word = (offset: number) => lexemes[at + offset]?.text ?? '';
  const plusOne = ['1', 'one', 'guest', 'partner'];
  if ((word(0) === '+' || word(0) === 'plus') && plusOne.includes(word(1))) return 2;
  if (word(0) === 'and' && word(1) === 'guest') return 2;
  if (word(0) !== 'you' || (word(1) !== 'and' && word(1) !== '&')) return null;
  const other = lexemes[at + 2];
  if (other === undefined) return null;
  const named = /^\p{Lu}\p{Ll}/u.test(text.slice(other.start, other.end));
  return named || ['your', 'a', 'one'].includes(other.text) ? 2 : null;
}

/** In "Rate per script: £3.40" and "£3.40 a script" the noun is "script", and "Scripts: 310" tells how many. */
function pricedNoun({ lexemes }: Passage, { first, next }: Sum): string | null {
  if (lexemes[first - 3]?.text === 'per') return lexemes[first - 2]?.text ?? null;
  return ['a', 'an', 'per', '/'].includes(lexemes[next]?.text ?? '')
    ? (lexemes[next + 1]?.text ?? null)
    : null;
}

function labelledCount(passage: Passage, at: number, noun: string | null): number | null {
  if (noun === null) return null;
  const word = (index: number) => passage.lexemes[index]?.text ?? '';
  if (word(at - 1) === ':' && word(at - 2) === `${noun}s`) return wholeNumber(passage, at)?.count ?? null;
  return countBefore(passage, at, (candidate) => candidate === `${noun}s`);
}
