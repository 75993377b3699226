import type { Sum } from '#core/match/money.ts';
import { cues, type Passage, says, sentenceOf, wordsAfter, wordsBefore } from '#core/match/passage.ts';
import type { Per } from '#core/match/price-unit.ts';

/** What makes a sum something other than an offer: what others ask for, owe, earn, spend or charge. */
const asideBefore =
  cues(`asked for, ask for, asking for, raise, raised, raising, target, budget, deposit, contract
  tender, bid, invoice, invoiced, turnover, takings, a fine, fines, fined, penalty, bill, grant, rent, funding
  profit, arrears, finished, owe, owed, dividend, gold is, silver is, bronze is, share price, for every
  saved us, saves us, charge of, credit for, of which, instalment of, must pay, have to pay, each have paid`);
const asideAfter =
  cues(`deposit, budget, contract, plus vat, + vat, ex vat, cashback, gets you, puts your, buys you
  buys your, before tax, profit, grant, loan, between us, over 2 years, over 3 years, over 5 years, would do it
  in arrears, in credit, short, of the budget, link in, to the council, to the authority`);

/** Here another clause begins, of which the words before say nothing. */
const clauseStarts = new Set(['and', 'but', 'so', 'then', ';']);

/** Whatever stands by it, this is held out to the reader. */
const heldOut =
  cues(`pay you, give you, offer you, get you, hand you, slip you, you get, you'd get, you'll get, you could have
  you'd have, you'll have`);

/** True for a sum that is a bill, a budget, a target or the like: nobody offers it. */
export function isAside(passage: Passage, sum: Sum): boolean {
  const before = wordsBefore(passage, sum, 5);
  const after = wordsAfter(passage, sum, 4);
  const clause = before.slice(before.findLastIndex((word) => clauseStarts.has(word)) + 1);
  if (says(clause, heldOut)) return false;
  const end = after.findIndex((word) => clauseStarts.has(word));
  return says(clause, asideBefore) || says(end < 0 ? after : after.slice(0, end), asideAfter);
}

/** Words of the ordinary business between an organisation and those it pays, or who pay it. */
const billing =
  cues(`invoice, invoices, statement, outstanding, overdue, account, credit, order, orders, licence, licences
  last year, last time, renewal, variation, variations, budget, tender, tendered, fee for a, fee's, quote, quoted
  refund, refunded`);
/** In a longer stretch the word belongs to something else. */
const billingWithin = 25;

/** Leaves out the sums of sentences about ordinary business, unless nothing else is stated. */
export function notBilled(passage: Passage, sums: Sum[]): Sum[] {
  const others = sums.filter(
    (sum) =>
      !says(wordsBefore(passage, sum, billingWithin), billing) &&
      !says(wordsAfter(passage, sum, billingWithin), billing),
  );
  return others.length > 0 ? others : sums;
}

const given =
  cues(`worth, gift, free, for nothing, no charge, from me, from us, on me, on us, on the house, thrown in
  in the book, in the shop, in the shops, in the window, call it a, voucher, vouchers`);

/** True for a sum that is told of something given, not of something sold. */
export function isGiven(passage: Passage, sum: Sum): boolean {
  return says(wordsBefore(passage, sum, 12), given) || says(wordsAfter(passage, sum, 5), given);
}

const offering =
  cues(`worth, gift, free, on me, on us, on the house, in it for you, for your trouble, for you, for yourself
  to you, in cash, in notes, cash, envelope, voucher, vouchers, we offer, we pay, we'd pay, we can pay, i'd pay, offer you
  pay you, our guest, our guests, your fee, honorarium, stipend, retainer, fee of`);

/** A price so told is an offer's own. */
const paidByPiece: ReadonlySet<Per | null> = new Set<Per | null>(['head', 'hour', 'day', 'night']);

/** Ordinary business is spoken of in sums so many times an offer made beside it. */
const businessTimes = 3;

/** Where some sums stand with the words of an offer, drops the much larger ones of other sentences: "make it £58,000". */
export function onlyOffered(passage: Passage, sums: Sum[]): Sum[] {
  const offers = sums.filter(
    (sum) =>
      paidByPiece.has(sum.money.per) ||
      says(wordsBefore(passage, sum, 12), offering) ||
      says(wordsAfter(passage, sum, 8), offering),
  );
  const sentences = new Set(offers.map((sum) => sentenceOf(passage, sum)));
  const most = Math.max(...offers.map(({ money }) => money.amount)) * businessTimes;
  return offers.length === 0
    ? sums
    : sums.filter((sum) => sum.money.amount <= most || sentences.has(sentenceOf(passage, sum)));
}
