import type { Sum } from '#core/match/money.ts';
import { cues, type Passage, says, sentenceOf, wordsAfter, wordsBefore } from '#core/match/passage.ts';
import { isAside } from '#core/match/worth/aside.ts';
import { type PartOff, partsOff, percentages, shares } from '#core/match/worth/part-off.ts';
import { notMultiplied } from '#core/match/worth/totals.ts';
import { unmarkedSums } from '#core/match/worth/unmarked-sums.ts';

/** What a discount saves, in pence, and the sums that it was told with. */
export interface Saving {
  pence: number;
  sums: Sum[];
}

/** A price and the price it is set against stand no further apart, in sentences. */
const sentencesApart = 2;
/** "£900 rather than the usual £1,200" is one breath; further apart "was" tells of something else. */
const lexemesApart = 5;

const usualBefore =
  cues(`usually, normally, ordinarily, proper price, full price, list price, usual price, normal price, list
  retail, retails, retails at, rrp, showroom, anyone else, anybody else, everyone else, quoted, instead of, going rate
  rather than, would cost, shop price, down from, the public, catalogue, brochure, out of the book, on the web
  web price, forecourt, householder, would be, we'd charge, we'd bill, we'd ask, would charge, they'd ask, priced at
  on the door, in the window, the book, a stranger, strangers`);
const usualAfter =
  cues(`to anyone else, to the public, in the shop, in the shops, on the open market, elsewhere, normally
  usually, retail, list, list price, to most people, to anybody else, for anyone else, in the catalogue, of work
  in the window, in the showroom, on the web, online, on the forecourt, in the book, in the ordinary way, joe public`);
const yoursBefore =
  cues(`call it, yours for, for you, you pay, you'd pay, do it for, have it for, only, just, paid
  down to, reduced to, get it for, let it go for, have you down at, put you down at, put it down at, put you in at
  put it through at, do you, done you, in at, let you have it, let you have, for the cost of, ours for, pay, see, owe
  settle at, buys it`);
const yoursAfter = cues('to you, for you, all in, for cash, cash, instead, fitted for you, if you');
const against = cues('instead of, rather than, normally, usually, rrp, was, down from');
const savedBefore = cues(
  'save, saves, saving, knock, knocked, discount of, reduction of, save you, saves you',
);
const savedAfter = cues('off, saved, saving, discount, reduction, cheaper');

/**
 * Finds the discounts among the sums of a passage: "20% off a £4,000 kitchen", "usually £1,200, yours for £900".
 *
 * @param isRate known to be about a better price: then two sums side by side need no words to say so
 */
export function savingsIn(passage: Passage, sums: Sum[], isRate = false): Saving[] {
  const savings: Saving[] = [];
  const used = new Set<Sum>();
  const take = (saving: Saving | null) => {
    if (saving === null || saving.sums.some((sum) => used.has(sum))) return;
    savings.push(saving);
    for (const sum of saving.sums) used.add(sum);
  };
  for (const part of isRate ? partsOff(passage) : [...partsOff(passage), ...shares(passage)])
    take(partSaving(passage, part, sums));
  for (const sum of sums) take(statedSaving(passage, sum, sums));
  sums.forEach((sum, index) => {
    take(priceSaving(passage, sum, sums[index + 1]));
  });
  if (isRate && savings.length === 0) take(firstOf(likelySavings(passage, sums)));
  return savings;
}

function firstOf(savings: Iterable<Saving | null>): Saving | null {
  for (const saving of savings) if (saving !== null) return saving;
  return null;
}

/** What may be the better price where one is known to be the matter, the likeliest first. */
function* likelySavings(passage: Passage, sums: Sum[]): Generator<Saving | null> {
  const offered = sums.filter((sum) => !isAside(passage, sum));
  yield likelySaving(passage, offered);
  yield likelySaving(passage, sums);
  for (const part of percentages(passage)) yield partSaving(passage, part, offered);
  if (sums.length === 1) yield likelySaving(passage, withUnmarked(passage, sums));
}

/** "£500 off a £4,000 kitchen": the larger sums of the sentence only say off what. */
function statedSaving(passage: Passage, sum: Sum, sums: Sum[]): Saving | null {
  const stated =
    says(wordsBefore(passage, sum, 3), savedBefore) ||
    says(wordsAfter(passage, sum, 1), savedAfter) ||
    says(wordsBefore(passage, sum, lineAhead), lessLine);
  if (!stated) return null;
  const larger = sums.filter(
    (other) =>
      sentenceOf(passage, other) === sentenceOf(passage, sum) && other.money.amount > sum.money.amount,
  );
  return { pence: sum.money.pence ?? 0, sums: [sum, ...larger, ...beforeAndAfter(sum, sums)] };
}

/** "Less our friends' rate: £500": a line of a quotation is told in about so many words. */
const lineAhead = 8;
const lessLine = cues('less :, less our, less my, less your');

/** "List £4,000 … to pay £3,500": the two sums that what is saved lies between. */
function beforeAndAfter({ money: saved }: Sum, sums: Sum[]): Sum[] {
  const amounts = new Set(sums.map(({ money }) => money.pence));
  return sums.filter(({ money: { pence } }) => {
    const others = [(pence ?? 0) + (saved.pence ?? 0), (pence ?? 0) - (saved.pence ?? 0)];
    return pence !== saved.pence && others.some((other) => amounts.has(other));
  });
}

/** "usually £1,200, yours for £900", or the other way about: "£900 instead of £1,200". */
function priceSaving(passage: Passage, first: Sum, second: Sum | undefined): Saving | null {
  if (second === undefined) return null;
  const apart = sentenceOf(passage, second) - sentenceOf(passage, first);
  const saved = (first.money.pence ?? 0) - (second.money.pence ?? 0);
  const sums = [first, second];
  if (saved > 0 && apart <= sentencesApart && isUsual(passage, first) && isYours(passage, second)) {
    return { pence: saved, sums };
  }
  const close = second.first - first.next <= lexemesApart;
  const turned = close && says(wordsBefore(passage, second, 4), against);
  return saved < 0 && turned ? { pence: -saved, sums } : null;
}

/**
 * Of two sums near one another the price and what is asked instead: one that is called usual and the other not, else
 * the only two of a sentence, else the only two. Two usual prices are two things given for nothing.
 */
function likelySaving(passage: Passage, sums: Sum[]): Saving | null {
  const whole = new Set(notMultiplied(passage, sums));
  const comparable = sums.filter((sum) => sum.money.per === null || whole.has(sum));
  const pairs = neighbours(comparable).filter(
    ([one, other]) =>
      one.money.pence !== other.money.pence &&
      (comparable.length === 2 || sentenceOf(passage, other) - sentenceOf(passage, one) <= sentencesApart) &&
      isLikePriced(one, other) &&
      !(isUsual(passage, one) && isUsual(passage, other)),
  );
  const called = pairs.filter((pair) => pair.some((sum) => isUsual(passage, sum)));
  const together = pairs.filter(([one, other]) => sentenceOf(passage, one) === sentenceOf(passage, other));
  const both = called.filter((pair) => together.includes(pair));
  const [pair, ...others] = [both, called, together, pairs].find(({ length }) => length > 0) ?? [];
  if (pair === undefined || others.length > 0) return null;
  return { pence: Math.abs((pair[0].money.pence ?? 0) - (pair[1].money.pence ?? 0)), sums: pair };
}

/** A price a month and one a week do not stand against one another. */
function isLikePriced({ money: one }: Sum, { money: other }: Sum): boolean {
  return one.per === other.per || one.per === null || other.per === null;
}

/** How many times dearer or cheaper the other price may be. */
const mostTimes = 20;

/** With the one sum the numbers that may be the other price: "list is £900; yours for six hundred and forty". */
function withUnmarked(passage: Passage, [sum]: Sum[]): Sum[] {
  if (sum === undefined) return [];
  const others = unmarkedSums(passage).filter(({ money: { amount } }) => {
    const times = amount / sum.money.amount;
    return times < mostTimes && times > 1 / mostTimes;
  });
  return [sum, ...others].sort((a, b) => a.first - b.first);
}

function neighbours(sums: Sum[]): [Sum, Sum][] {
  return sums.flatMap((sum, index): [Sum, Sum][] => {
    const next = sums[index + 1];
    return next === undefined ? [] : [[sum, next]];
  });
}

function isUsual(passage: Passage, sum: Sum): boolean {
  return says(wordsBefore(passage, sum, 5), usualBefore) || says(wordsAfter(passage, sum, 4), usualAfter);
}

function isYours(passage: Passage, sum: Sum): boolean {
  return says(wordsBefore(passage, sum, 4), yoursBefore) || says(wordsAfter(passage, sum, 3), yoursAfter);
}

/** The price that a share comes off: the nearest in its sentence or those about it. */
function partSaving(passage: Passage, { share, at }: PartOff, sums: Sum[]): Saving | null {
  const sentence = passage.sentences[at] ?? 0;
  const near = sums.filter((sum) => Math.abs(sentenceOf(passage, sum) - sentence) <= sentencesApart);
  const [nearest] = near.sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at));
  return nearest === undefined
    ? null
    : { pence: Math.round((nearest.money.pence ?? 0) * share), sums: [nearest] };
}
