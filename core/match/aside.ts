import type { Sum } from '#core/match/money.ts';
import { cues, type Passage, says, wordsAfter, wordsBefore } from '#core/match/passage.ts';

/** What makes a sum something other than an offer: what others ask for, owe, earn, spend or charge. */
const asideBefore =
  cues(`asked for, ask for, asking for, raise, raised, raising, target, budget, deposit, contract
  tender, bid, invoice, invoiced, turnover, takings, a fine, fines, fined, penalty, bill, grant, rent, loan, funding, profit
  arrears, finished, owe, owed, pot, dividend, gold is, silver is, bronze is, share price`);
const asideAfter =
  cues(`deposit, budget, contract, plus vat, + vat, ex vat, cashback, gets you, puts your, buys you
  buys your, before tax, profit, grant, loan, between us, over 2 years, over 3 years, over 5 years, would do it
  in arrears, of the budget, link in`);

/** True for a sum that is a bill, a budget, a target or the like: nobody offers it. */
export function isAside(passage: Passage, sum: Sum): boolean {
  return says(wordsBefore(passage, sum, 5), asideBefore) || says(wordsAfter(passage, sum, 4), asideAfter);
}
