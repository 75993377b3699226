import { isAside, isGiven, notBilled, onlyOffered } from '#core/match/aside.ts';
import { thing } from '#core/match/countables.ts';
import { howMany, pricedNoun } from '#core/match/how-many.ts';
import type { Sum } from '#core/match/money.ts';
import {
  cues,
  type Passage,
  passageOf,
  says,
  sentenceAt,
  sentenceOf,
  wordsAfter,
  wordsBefore,
} from '#core/match/passage.ts';
import { quantityAt } from '#core/match/quantity.ts';
import { savingsIn } from '#core/match/saving.ts';

/** A stretch of text in UTF-16 units, end exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/** Sums further away than this from the evidence, in sentences, speak of something else. */
const sentencesAround = 2;
/** A text with more offers than this is a price list. */
const mostOffers = 4;
/** With more sums than this, whatever they are, it is a price list or a ledger. */
const mostSums = 24;
/** Larger sums are contracts and budgets, never what an officer is offered. */
const largestOfferPence = 50_000_000;
/** Smaller ones are rises, fares and misprints. */
const smallestOfferPence = 100;

/**
 * The whole value of what is offered around the evidence: "two tickets at £45 each" is £90, a stated
 * total wins over its parts, a discount counts by what it saves, several gifts add up.
 *
 * @param evidence where the offer stands; the whole text where that is not known
 * @param isRate known to be about a better price, so that of two sums side by side the second stands against the first
 * @returns pence; null where nothing is stated or it cannot be computed
 */
export function offerValue(text: string, evidence: Stretch[], isRate = false): number | null {
  const passage = passageOf(text);
  const nearby = evidence.map((stretch) => sentencesNear(passage, stretch));
  const isNear = (sentence: number) =>
    nearby.some(({ first, last }) => sentence >= first && sentence <= last);
  const sums = passage.sums.filter((sum) => mayBeOffered(sum) && isNear(sentenceOf(passage, sum)));
  if (sums.length > mostSums) return null;
  const savings = savingsIn(passage, sums, isRate);
  const discounted = new Set(savings.flatMap((saving) => saving.sums));
  // Beside a better price the other sums say what else is bought and sold, or given on top.
  const isMore = (sum: Sum) => !isRate || savings.length === 0 || isGiven(passage, sum);
  const beside = sums.filter((sum) => !discounted.has(sum) && isMore(sum));
  const offered = notBilled(
    passage,
    beside.filter((sum) => !isAside(passage, sum)),
  );
  const parts = onlyOffered(passage, notInTotals(passage, offered));
  const offers = [...savings.map(({ pence }) => pence), ...worthsOf(passage, distinct(parts))];
  if (offers.length === 0 || offers.length > mostOffers) return null;
  return offers.reduce((whole, pence) => whole + pence, 0);
}

function mayBeOffered({ money: { pence } }: Sum): boolean {
  return pence !== null && pence >= smallestOfferPence && pence < largestOfferPence;
}

function sentencesNear(passage: Passage, { start, end }: Stretch): { first: number; last: number } {
  return {
    first: sentenceAt(passage, start) - sentencesAround,
    last: sentenceAt(passage, Math.max(start, end - 1)) + sentencesAround,
  };
}

const totalBefore = cues('total of, total, totalling, comes to, makes, that makes, altogether');
const totalAfter =
  cues(`in all, all in, in total, altogether, the pair, for the pair, for both, for both of you
  the lot, for the lot, for two, for the two of you, total, inclusive, all told, between you`);

/** Drops the parts that a total in their own or the next sentence sums up. */
function notInTotals(passage: Passage, sums: Sum[]): Sum[] {
  const totals = sums.filter((sum) => isTotal(passage, sum));
  const parts = sums.filter(
    (sum) => totals.includes(sum) || !totals.some((total) => sumsUp(passage, total, sum)),
  );
  return parts.length > 1 ? notMultiplied(passage, parts) : parts;
}

/** Drops the prices of one where the text says how many and what they come to. */
function notMultiplied(passage: Passage, sums: Sum[]): Sum[] {
  const { lexemes } = passage;
  const numbers = new Set(lexemes.map((_, at) => quantityAt(lexemes, at)?.value));
  const dropped = new Set<Sum>();
  for (const one of sums) {
    for (const many of sums) {
      if (multiplies(one, many, numbers) || isResult(passage, one, many))
        dropped.add(isOwnShare(passage, one) ? many : one);
    }
  }
  return sums.filter((sum) => !dropped.has(sum));
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

const resultBefore = cues("so, that's, which is, i.e., =, making");

/** "£35 a go, so seventy a night". */
function isResult(passage: Passage, { money: one }: Sum, many: Sum): boolean {
  const times = many.money.amount / one.amount;
  const priced = one.per !== null && many.money.per !== 'each' && many.money.per !== one.per;
  return priced && Number.isInteger(times) && times > 1 && says(wordsBefore(passage, many, 2), resultBefore);
}

/** A sum that no word prices for one may by chance be half of another. */
const leastPlain = 3;

function isTotal(passage: Passage, sum: Sum): boolean {
  if (sum.money.per !== null) return false;
  return says(wordsBefore(passage, sum, 3), totalBefore) || says(wordsAfter(passage, sum, 4), totalAfter);
}

function sumsUp(passage: Passage, total: Sum, part: Sum): boolean {
  return Math.abs(sentenceOf(passage, total) - sentenceOf(passage, part)) <= 1;
}

/** A sum told twice, in the subject and in the text, is one offer. */
function distinct(sums: Sum[]): Sum[] {
  const seen = new Set<number>();
  return sums.filter(({ money: { amount } }) => !seen.has(amount) && seen.add(amount));
}

/** What each comes to; where none is told in full, a day, a night or a week of each. */
function worthsOf(passage: Passage, sums: Sum[]): number[] {
  const worths = sums.map((sum) => worthOf(passage, sum)).filter((pence) => pence !== null);
  if (worths.length > 0) return worths;
  return sums.flatMap(({ money: { per, pence } }) => (per === 'hour' || pence === null ? [] : [pence]));
}

function worthOf(passage: Passage, sum: Sum): number | null {
  const pence = sum.money.pence ?? 0;
  const { per } = sum.money;
  const count =
    per === 'each' && isOwnShare(passage, sum) ? 1 : (howMany(passage, sum) ?? leastNumber(passage, sum));
  if (per === null) return Math.round((pence * (count ?? 1)) / sharers(passage, sum));
  return count === null ? null : pence * count;
}

/** What a price for one comes to where nothing says how many. */
function leastNumber(passage: Passage, sum: Sum): number | null {
  switch (sum.money.per) {
    case 'head':
    case 'month':
    case 'quarter':
    case 'year':
      return 1;
    case 'each':
      return isOneOnly(passage, sum) ? 1 : 2;
    default:
      return null;
  }
}

const ownShare = cues(
  'between us, gives us, pays us, paid us, split it, one of our, halves, your share, my share',
);

/** "360 between us so 180 each" gives the officer one share; else "each" speaks of two at least. */
function isOwnShare(passage: Passage, sum: Sum): boolean {
  return says([...wordsBefore(passage, sum, 12), ...wordsAfter(passage, sum, 2)], ownShare);
}

const oneOnly = cues('one of, one by, one aside, a go, a pop, for one');

/** "I've put one by for you. They're £45 each." */
function isOneOnly(passage: Passage, sum: Sum): boolean {
  const noun = pricedNoun(passage, sum);
  return (
    (noun !== null && !thing.has(noun)) ||
    says([...wordsBefore(passage, sum, 25), ...wordsAfter(passage, sum, 2)], oneOnly)
  );
}

const divisions = new Set(['divided', 'split', 'shared']);
/** "The balance is £57,000. Clause 7 directs that this be divided equally between five persons". */
const divisionWithin = 25;

function sharers({ lexemes }: Passage, { next }: Sum): number {
  const end = Math.min(lexemes.length, next + divisionWithin);
  let divided = false;
  for (let at = next; at < end; at += 1) {
    const word = lexemes[at]?.text ?? '';
    if (divisions.has(word)) divided = true;
    else if (divided && (word === 'between' || word === 'among'))
      return quantityAt(lexemes, at + 1)?.value || 1;
  }
  return 1;
}
