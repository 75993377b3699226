import type { Sum } from '#core/match/money.ts';
import { cues, type Passage, says, sentenceOf, wordsAfter, wordsBefore } from '#core/match/passage.ts';
import { quantityAt } from '#core/match/quantity.ts';
import { isOwnShare } from '#core/match/worth/worth-of.ts';

const totalBefore = cues('total of, total, totalling, comes to, makes, that makes, altogether');
const totalAfter =
  cues(`in all, all in, in total, altogether, the pair, for the pair, for both, for both of you
  the lot, for the lot, for two, for the two of you, inclusive, all told, between you`);

/** Leaves of the sums what is offered in all: totals instead of their parts, the dearest of alternatives. */
export function wholes(passage: Passage, sums: Sum[]): Sum[] {
  return notMultiplied(passage, notInTotals(passage, dearest(passage, notTrifling(sums))));
}

/** Beside a sum a hundred times as large another is a fare or the price of a cup of tea. */
const triflingTimes = 100;

function notTrifling(sums: Sum[]): Sum[] {
  const most = Math.max(...sums.map(({ money }) => money.amount));
  return sums.filter(({ money }) => money.per !== null || money.amount * triflingTimes > most);
}

/** Drops the parts that a total in their own or the next sentence sums up. */
function notInTotals(passage: Passage, sums: Sum[]): Sum[] {
  const whole = sums.find((sum) => addsUp(passage, sum, sums));
  if (whole !== undefined) return [whole];
  const totals = sums.filter((sum) => isTotal(passage, sum));
  const isPart = (sum: Sum) => totals.some((total) => sumsUp(passage, total, sum));
  return sums.filter((sum) => totals.includes(sum) || !isPart(sum));
}

function isTotal(passage: Passage, sum: Sum): boolean {
  if (sum.money.per !== null) return false;
  const after = wordsAfter(passage, sum, 4);
  return after[0] === 'total' || says(wordsBefore(passage, sum, 3), totalBefore) || says(after, totalAfter);
}

/** "£46 for dinner and £12 for wine, £116 for two": the one comes to what the others do together, so many times. */
function addsUp(passage: Passage, total: Sum, sums: Sum[]): boolean {
  if (wordsBefore(passage, total, 2).some((word) => additions.has(word))) return false;
  const others = sums.filter((sum) => sum !== total).reduce((whole, { money }) => whole + money.amount, 0);
  const times = total.money.amount / others;
  if (sums.length < 3 || !Number.isInteger(times)) return false;
  if (total.money.per !== null) return false;
  return times === 1 || passage.lexemes.some((_, at) => quantityAt(passage.lexemes, at)?.value === times);
}

/** What is added after a total, "£120 the pair, and a £20 box of truffles", is no part of it. */
function sumsUp(passage: Passage, total: Sum, part: Sum): boolean {
  if (Math.abs(sentenceOf(passage, total) - sentenceOf(passage, part)) > 1) return false;
  const isAdded = part.first > total.first && part.money.per === null;
  return !(isAdded && wordsBefore(passage, part, addedWithin).some((word) => additions.has(word)));
}

const additions = new Set(['and', 'plus', 'also', 'other', 'another', 'further', 'extra']);
const addedWithin = 5;

/** Drops the prices of one where the text says how many and what they come to. */
export function notMultiplied(passage: Passage, sums: Sum[]): Sum[] {
  if (sums.length < 2) return sums;
  const { lexemes } = passage;
  const numbers = new Set(lexemes.map((_, at) => quantityAt(lexemes, at)?.value));
  const dropped = new Set<Sum>();
  for (const one of sums) {
    for (const many of sums) {
      if (isSplit(passage, one, many)) dropped.add(many);
      else if (multiplies(one, many, numbers) || isResult(passage, one, many)) dropped.add(one);
    }
  }
  return sums.filter((sum) => !dropped.has(sum));
}

/** "He gives us £120, so 60 each": the officer has one share of it. */
function isSplit(passage: Passage, one: Sum, { money: many }: Sum): boolean {
  const sharers = many.amount / one.money.amount;
  return many.per === null && Number.isInteger(sharers) && sharers > 1 && isOwnShare(passage, one);
}

/** "£48 a file, and forty of them (£1,920)": the second is so many times the first, as the text itself says. */
function multiplies(
  { money: one }: Sum,
  { money: many }: Sum,
  numbers: ReadonlySet<number | undefined>,
): boolean {
  const times = many.amount / one.amount;
  if (!Number.isInteger(times) || times < 2) return false;
  if (one.per === 'month' && many.per === 'year') return times === 12;
  if (many.per === 'each' || many.per === 'head') return false;
  if (many.per !== null && (one.per === null || many.per === one.per)) return false;
  // The hours that a larger sum pays for are often not told.
  if (one.per === 'hour' && many.per === null && times >= leastPlain) return true;
  return numbers.has(times) && (one.per !== null || times >= leastPlain);
}

/** A sum that no word prices for one may by chance be half of another. */
const leastPlain = 3;

const resultBefore = cues("so, that's, which is, i.e., =, making");

/** "£35 a go, so seventy a night". */
function isResult(passage: Passage, { money: one }: Sum, many: Sum): boolean {
  const times = many.money.amount / one.amount;
  const priced = one.per !== null && many.money.per !== 'each' && many.money.per !== one.per;
  return priced && Number.isInteger(times) && times > 1 && says(wordsBefore(passage, many, 2), resultBefore);
}

const ranks = ['bronze', 'silver', 'gold', 'platinum', 'headline'];

/** Of sums to choose from, "£1,250 for the tent or £600 for the cushions", keeps the dearest, as of a range. */
function dearest(passage: Passage, sums: Sum[]): Sum[] {
  const named = new Set(passage.lexemes.map(({ text }) => text));
  if (ranks.filter((rank) => named.has(rank)).length > 1) return dearestOf(sums);
  const kept: Sum[] = [];
  for (const sum of sums) {
    const before = kept.at(-1);
    if (before === undefined || !isOtherChoice(passage, before, sum)) kept.push(sum);
    else kept.splice(-1, 1, ...dearestOf([before, sum]));
  }
  return kept;
}

function isOtherChoice({ lexemes, sentences }: Passage, before: Sum, sum: Sum): boolean {
  if (sentences[before.first] !== sentences[sum.first] || before.money.per !== sum.money.per) return false;
  return lexemes.slice(before.next, sum.first).some(({ text }) => text === 'or');
}

function dearestOf(sums: Sum[]): Sum[] {
  const [first, ...others] = sums;
  if (first === undefined) return [];
  return [others.reduce((most, sum) => (sum.money.amount > most.money.amount ? sum : most), first)];
}
