import type { Sum } from '#core/match/money.ts';
import { type Passage, passageOf, sentenceAt, sentenceOf } from '#core/match/passage.ts';
import { isAside, isGiven, notBilled, onlyOffered } from '#core/match/worth/aside.ts';
import { savingsIn } from '#core/match/worth/saving.ts';
import { wholes } from '#core/match/worth/totals.ts';
import { worthsOf } from '#core/match/worth/worth-of.ts';

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
  const parts = onlyOffered(passage, wholes(passage, offered));
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

/** A sum told twice, in the subject and in the text, is one offer. */
function distinct(sums: Sum[]): Sum[] {
  const seen = new Set<number>();
  return sums.filter(({ money: { amount } }) => !seen.has(amount) && seen.add(amount));
}
