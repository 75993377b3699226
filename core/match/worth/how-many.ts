import {
  manyOccasions,
  manyPeople,
  manyThings,
  occasion,
  pluralOf,
  runs,
  weekday,
} from '#core/match/countables.ts';
import type { Sum } from '#core/match/money.ts';
import { type Passage, sentenceOf } from '#core/match/passage.ts';
import { idioms, type Per } from '#core/match/price-unit.ts';
import {
  countAt,
  frequencyAt,
  intervalAt,
  isWord,
  timesOf,
  wholeNumberAt,
} from '#core/match/worth/counts.ts';
import { guestsAt } from '#core/match/worth/guests.ts';
import { hoursTold } from '#core/match/worth/hours-told.ts';
import { namedDays } from '#core/match/worth/named-days.ts';

/**
 * How many times a price for one is offered: 2 for "two tickets at £45 each", 4 for "four days, £450 a
 * day". Looks beside the price first, then in its sentence, in those before it, then anywhere.
 *
 * @returns null where nothing says it
 */
export function howMany(passage: Passage, sum: Sum): number | null {
  const { per } = sum.money;
  const beside = per === null || per === 'each' || per === 'head' ? countBeside(passage, sum) : null;
  if (beside !== null) return beside;
  if (per === null) return 1;
  const nearest = nearestFirst(passage, sum);
  for (const countOf of readersFor(passage, sum)) {
    for (const at of nearest) {
      const count = countOf(at);
      if (count !== null) return count;
    }
  }
  if (per === 'hour') return hoursInAll(passage);
  if (isPaidByTheDay(passage, sum)) return namedDays(passage) ?? frequency(passage);
  return per === 'each' ? (frequency(passage) ?? countOfAnything(passage, sum)) : null;
}

/** "Ten Tuesdays, seven till nine": the hours of one by how many there are. */
function hoursInAll(passage: Passage): number | null {
  const hours = hoursTold(passage);
  if (hours === null) return null;
  for (const at of passage.lexemes.keys()) {
    const times = countAt(passage, at, isOccasion);
    if (times !== null) return hours * times.count;
  }
  const days = namedDays(passage);
  return days === null ? null : hours * days;
}

function frequency(passage: Passage): number | null {
  for (const at of passage.lexemes.keys()) {
    const times = frequencyAt(passage, at);
    if (times !== null) return times;
  }
  return null;
}

/** Whatever is counted in the sentence of the price or the one before: "nine gnomes. They are £5 each". */
function countOfAnything(passage: Passage, sum: Sum): number | null {
  const own = sentenceOf(passage, sum);
  for (let at = passage.lexemes.length - 1; at >= 0; at -= 1) {
    const sentence = passage.sentences[at] ?? 0;
    if (sentence > own) continue;
    if (sentence < own - 1) break;
    const counted = countAt(passage, at, isPlural);
    if (counted !== null) return counted.count;
  }
  return null;
}

/** The lexemes of the sum's sentence backwards, then onwards, then those of the sentences before, then all. */
function nearestFirst({ lexemes, sentences }: Passage, sum: Sum): number[] {
  const own = sentences[sum.first] ?? 0;
  const indexes = [...lexemes.keys()];
  const from = (first: number, last: number) =>
    indexes.filter((at) => (sentences[at] ?? 0) >= first && (sentences[at] ?? 0) <= last);
  const sentence = from(own, own);
  return [
    ...sentence.filter((at) => at < sum.first).reverse(),
    ...sentence.filter((at) => at >= sum.next),
    ...from(own - 2, own - 1).reverse(),
    ...indexes,
  ];
}

type CountReader = (at: number) => number | null;

/** What may count a price, the surest first. */
function readersFor(passage: Passage, sum: Sum): CountReader[] {
  const { per } = sum.money;
  const counting = (isCounted: (word: string) => boolean): CountReader => {
    return (at) => countWithInterval(passage, at, isCounted);
  };
  if (per === 'head') return [(at) => guestsAt(passage, at) ?? counting(isSeat)(at)];
  if (per !== 'each') return [counting((word) => (per === null ? false : timeUnits[per].has(word)))];
  const noun = pricedNoun(passage, sum);
  const named =
    noun === null ? [] : [labelledCount(passage, noun), counting((word) => word === pluralOf(noun))];
  if (noun !== null && occasion.has(noun)) return [...named, counting(isOccasion)];
  const isOne = noun === null ? isThingOrOccasion : isSeat;
  return [...named, (at) => guestsAt(passage, at) ?? counting(isOne)(at)];
}

const isSeat = (word: string): boolean => manyThings.has(word) || manyPeople.has(word);
const isOccasion = (word: string): boolean => manyOccasions.has(word) || runs.has(word);
const isThingOrOccasion = (word: string): boolean => isSeat(word) || manyOccasions.has(word);

const plurals = (...words: string[]): ReadonlySet<string> => new Set(words);
const timeUnits: Record<Exclude<Per, 'each' | 'head'>, ReadonlySet<string>> = {
  hour: plurals('hours', 'hrs', 'hour'),
  day: new Set(['days', 'day', ...weekday, ...[...weekday].map((day) => `${day}s`)]),
  night: plurals('nights', 'night', 'evenings'),
  week: plurals('weeks', 'week'),
  month: plurals('months', 'month'),
  quarter: plurals('quarters'),
  year: plurals('years'),
};

/** "Four matches a day" over "three days" are twelve. */
function countWithInterval(
  passage: Passage,
  at: number,
  isCounted: (word: string) => boolean,
): number | null {
  const counted = countAt(passage, at, isCounted);
  if (counted === null) return null;
  const every = intervalAt(passage, counted.next);
  return every === null ? counted.count : counted.count * timesOf(passage, every.interval);
}

/** "Eight shows at £80", "three £20 vouchers", "2 x £45": how many have this price, where the words beside it say so. */
function countBeside(passage: Passage, { money, first, next }: Sum): number | null {
  const word = (at: number) => passage.lexemes[at]?.text ?? '';
  if (isTimes(word(first - 1))) return wholeNumberAt(passage, first - 2)?.count ?? null;
  if (isTimes(word(next))) return wholeNumberAt(passage, next + 1)?.count ?? null;
  const before = word(first - 2) === 'of' && ['them', 'these', 'those'].includes(word(first - 1)) ? 3 : 1;
  const beside = wholeNumberAt(passage, first - before);
  if (beside && [next, next + 1, next + 2].some((at) => isPlural(word(at)))) return beside.count;
  if (word(first - 1) !== 'at' && word(first - 1) !== '@') return null;
  const isWhole = money.per !== null || valuing.has(word(first - 2));
  return countBackFrom(passage, first - 2) ?? (isWhole ? null : countEarlier(passage, first));
}

/** "Valued at £300" speaks of all of them. */
const valuing = new Set(
  `valued put stand stands stood come comes came total totals begins begin starts start is are was from it
  them`.split(/\s+/),
);

/** "Six sittings in May, Tuesdays, at £40": what is counted before in the sentence. */
function countEarlier(passage: Passage, first: number): number | null {
  const isCounted = (word: string): boolean =>
    isThingOrOccasion(word) || ['hours', 'nights', 'weeks', 'months'].includes(word);
  for (let at = first - 2; at >= 0 && passage.sentences[at] === passage.sentences[first]; at -= 1) {
    const count = countWithInterval(passage, at, isCounted);
    if (count !== null) return count;
  }
  return null;
}

function isTimes(word: string): boolean {
  return word === 'x' || word === '×';
}

/** Reads "ten", "ten long evenings (2 pm)" or "six days a year" backwards from its last lexeme. */
function countBackFrom(passage: Passage, last: number): number | null {
  const word = (at: number) => passage.lexemes[at]?.text ?? '';
  let at = last;
  if (word(at) === ')') while (at > last - 6 && word(at + 1) !== '(') at -= 1;
  const every = intervalAt(passage, at - 1);
  if (every === null) return countUpTo(passage, at);
  const times = timesOf(passage, every.interval);
  const count = word(at - 3) === 'a' || word(at - 3) === 'an' ? 1 : countUpTo(passage, at - 2);
  return count === null ? null : count * times;
}

function countUpTo(passage: Passage, last: number): number | null {
  const word = (at: number) => passage.lexemes[at]?.text ?? '';
  const own = wholeNumberAt(passage, last);
  if (own !== null || !isPlural(word(last))) return own?.count ?? null;
  for (let at = last - 1; at >= last - 4; at -= 1) {
    const count = wholeNumberAt(passage, at)?.count;
    if (count !== undefined) return count;
    if (!isWord(word(at))) return null;
  }
  return null;
}

/** Near enough: "news" and "this" stand behind no number. */
function isPlural(word: string): boolean {
  return /^\p{L}{2,}s$/u.test(word) || word === 'people';
}

/** In "Rate per script: £3.40", "£3.40 a script" and "£60 badges" the noun is told, and so what to count. */
export function pricedNoun({ lexemes }: Passage, { first, next }: Sum): string | null {
  const word = (at: number) => lexemes[at]?.text ?? '';
  if (word(first - 3) === 'per') return word(first - 2);
  const article = word(next) === 'for' ? next + 1 : next;
  const isPriced =
    ['a', 'an', 'per', '/', 'every', 'each'].includes(word(article)) && !idioms.has(word(article + 1));
  return isPriced && isWord(word(article + 1)) ? word(article + 1) : null;
}

/** "Scripts: 310". */
function labelledCount(passage: Passage, noun: string): CountReader {
  const word = (at: number) => passage.lexemes[at]?.text ?? '';
  return (at) =>
    word(at - 1) === ':' && word(at - 2) === pluralOf(noun)
      ? (wholeNumberAt(passage, at)?.count ?? null)
      : null;
}

function isPaidByTheDay(passage: Passage, sum: Sum): boolean {
  return sum.money.per === 'day' || occasion.has(pricedNoun(passage, sum) ?? '');
}
