import type { Sum } from '#core/match/money.ts';
import { cues, type Passage, says, wordsAfter, wordsBefore } from '#core/match/passage.ts';

/** What makes a sum something other than an offer: what others ask for, owe, earn, spend or charge. */
const asideBefore =
  cues(`asked for, ask for, asking for, raise, raised, raising, target, budget, deposit, contract
  tender, bid, invoice, invoiced, turnover, takings, a fine, fines, fined, penalty, bill, grant, rent, loan, funding
  profit, arrears, finished, owe, owed, dividend, gold is, silver is, bronze is, share price, for every
  saved us, saves us, charge of, credit for, of which, instalment of, must pay, have to pay, each have paid`);
const asideAfter =
  cues(`deposit, budget, contract, plus vat, + vat, ex vat, cashback, gets you, puts your, buys you
  buys your, before tax, profit, grant, loan, between us, over 2 years, over 3 years, over 5 years, would do it
  in arrears, in credit, of the budget, link in, to the council, to the authority`);

/** Here another clause begins, of which the words before say nothing. */
const clauseStarts = new Set(['and', 'but', 'so', 'then', ';']);

/** True for a sum that is a bill, a budget, a target or the like: nobody offers it. */
export function isAside(passage: Passage, sum: Sum): boolean {
  const before = wordsBefore(passage, sum, 5);
  const clause = before.slice(before.findLastIndex((word) => clauseStarts.has(word)) + 1);
  return says(clause, asideBefore) || says(wordsAfter(passage, sum, 4), asideAfter);
}

/** Words of the ordinary business between an organisation and those it pays, or who pay it. */
const billing =
  cues(`invoice, invoices, statement, outstanding, overdue, account, credit, order, orders, licence, licences
  renewal, variation, variations, budget, tender, tendered, fee for a, fee's, quote, quoted, refund, refunded`);
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
