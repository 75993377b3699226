import { type Lexeme, type Quantity, quantityAt } from '#core/match/quantity.ts';

/**
 * A number that the words around it make money, though no currency is written: "seats are 75 each", "shop
 * price is 350", "four hundred all in".
 */
export function bareSumAt(lexemes: Lexeme[], at: number): Quantity | null {
  const sum = quantityAt(lexemes, at);
  if (sum === null || sum.value < smallestBare || !standsAlone(lexemes, at, sum)) return null;
  return pricedByFollowing(lexemes, sum.next) ||
    pricedByPreceding(lexemes, at, sum) ||
    isShortThousands(lexemes, at, sum) ||
    isRegularPay(lexemes, at, sum) ||
    isSpokenRound(lexemes, at, sum)
    ? sum
    : null;
}

const smallestPay = 500;
const payPeriods = new Set(['week', 'month', 'year']);

/** "6,000 a month": so many of anything else would be named. */
function isRegularPay(lexemes: Lexeme[], at: number, { value, next }: Quantity): boolean {
  const isEvery =
    ['a', 'per'].includes(lexemes[next]?.text ?? '') && payPeriods.has(lexemes[next + 1]?.text ?? '');
  return value >= smallestPay && isEvery && !counting.has(lexemes[at - 1]?.text ?? '');
}

/** "2k" is money where it counts nothing; "a 10k" is a race. */
function isShortThousands(lexemes: Lexeme[], at: number, { next }: Quantity): boolean {
  const before = lexemes[at - 1]?.text ?? '';
  return (
    lexemes[next - 1]?.text === 'k' && !isThing(lexemes[next]) && !counting.has(before) && before !== 'a'
  );
}

/** A round number that is written out and counts nothing: "there's four hundred in it", "the two hundred for the hall". */
function isSpokenRound(lexemes: Lexeme[], at: number, { value, inWords, next }: Quantity): boolean {
  if (!inWords || value < smallestRound || value % 10 !== 0 || isThing(lexemes[next])) return false;
  const [before, after] = [lexemes[at - 1]?.text ?? '', lexemes[next]?.text ?? ''];
  return (!counting.has(before) || (before === 'the' && after === 'for')) && !ofPeople.has(after);
}

const smallestRound = 100;
/** "The two hundred who came", "page four hundred", "turns a hundred". */
const counting = new Set(
  'the those these page number room plot our their turn turns turned turning see sees until till under'.split(
    ' ',
  ),
);
const ofPeople = new Set(['of', 'or', '%', 'per']);

/**
 * A small number that goes on in the thousands of the sum before it: "quoted 4 grand, paid 2".
 * @returns the number as spoken, to be taken a thousandfold
 */
export function bareThousandsAt(lexemes: Lexeme[], at: number): Quantity | null {
  const sum = quantityAt(lexemes, at);
  if (sum === null || sum.value >= mostThousands || touchesMark(lexemes, at, sum)) return null;
  return pricedByPreceding(lexemes, at, sum) ? sum : null;
}

/** More than this is a sum in its own right. */
const mostThousands = 100;

/** Smaller bare numbers are counts, hours and days far more often than pounds. */
const smallestBare = 10;

const pricedBefore = new Set(
  `cost costs charge charged pay pays paid worth quoted price fee knocked save saves saving slip slipped bung bunged
  offered donate donating donation contribute contribution`.split(/\s+/),
);
/** These price a number only behind another word: "call it 2500", not "call 0800"; "a flat 200", not "Flat 12". */
const pricedBehind = new Map([
  ['it', 'call'],
  ['flat', 'a'],
]);
/** Words that may stand between such a verb and the sum: "charge anyone else 400", "knocked me seven hundred". */
const pricedBetween = new Set(
  'it me you him her us them anyone anybody else only just about around of'.split(' '),
);
const pricedAfter = [
  ['towards'],
  ['each'],
  ['apiece'],
  ['a', 'head'],
  ['per', 'head'],
  ['per', 'person'],
  ['pp'],
  ['a', 'pop'],
  ['a', 'go'],
  ['all', 'in'],
  ['cash'],
  ['in', 'cash'],
  ['in', 'notes'],
  ['in', 'all'],
  ['for', 'you'],
  ['an', 'hour'],
  ['a', 'night'],
  ['in', 'hand'],
  ['in', 'the', 'hand'],
  [',', 'cash'],
  ['between', 'us'],
  ['for', 'the', 'pair'],
  ['for', 'the', 'lot'],
  ['face', 'value'],
  ['to', 'anyone', 'else'],
  ['to', 'anybody', 'else'],
  ['to', 'joe', 'public'],
  ['to', 'the', 'public'],
  ['in', 'the', 'shop'],
  ['in', 'the', 'shops'],
];
/** Where one of these goes on, the phrase is another: "10 each day", "12 all in the van". */
const determiners = new Set(['the', 'a', 'an', 'my', 'our', 'your', 'of']);

/** True for a number that is no part of a date, a time, a reference, a percentage or a telephone number. */
export function standsAlone(lexemes: Lexeme[], at: number, sum: Quantity): boolean {
  return !isNumeral(lexemes[at]) && !touchesMark(lexemes, at, sum);
}

/** Telephone numbers and the like, which nobody adds up. */
function isNumeral(lexeme: Lexeme | undefined): boolean {
  return lexeme?.figure !== null && /^0|^\d{6}/.test(lexeme?.text ?? '');
}

/** Dates, times, references, percentages and ordinals: `14/12`, `10:30`, `WM-4410`, `20%`, `14th`. */
function touchesMark(lexemes: Lexeme[], at: number, sum: Quantity): boolean {
  const after = lexemes[sum.next];
  const before = lexemes[at - 1];
  if (after?.text === '%' || (after?.glued && (isWord(after) || '/:-'.includes(after.text)))) return true;
  return lexemes[at]?.glued === true && before !== undefined && before.text !== '(';
}

function pricedByFollowing(lexemes: Lexeme[], next: number): boolean {
  return pricedAfter.some(
    (words) =>
      words.every((word, offset) => lexemes[next + offset]?.text === word) &&
      !(mayGoOn.has(words[0] ?? '') && goesOn(lexemes[next + words.length])),
  );
}

const mayGoOn = new Set(['each', 'all']);

function goesOn(after: Lexeme | undefined): boolean {
  return isThing(after) || determiners.has(after?.text ?? '');
}

function pricedByPreceding(lexemes: Lexeme[], at: number, sum: Quantity): boolean {
  if (isThing(lexemes[sum.next])) return false;
  for (let back = 1; back <= 3; back += 1) {
    const word = lexemes[at - back]?.text ?? '';
    const behind = pricedBehind.get(word);
    if (pricedBefore.has(word) || (behind !== undefined && behind === lexemes[at - back - 1]?.text))
      return true;
    if (linkVerbs.has(word)) return namesPrice(lexemes, at - back);
    if (!pricedBetween.has(word)) return false;
  }
  return false;
}

const linkVerbs = new Set(['is', 'be', 'was', 'at']);
const priceNouns = new Set('price cost fee rate charge rrp'.split(' '));

/** "The price is 350", "the fee would be 600"; "she is 50" and "at 10" are no prices. */
function namesPrice(lexemes: Lexeme[], verb: number): boolean {
  return [1, 2, 3].some((back) => priceNouns.has(lexemes[verb - back]?.text ?? ''));
}

/** Words that an amount can stand before when it is not a count of things. */
const functionWords = new Set(
  `a all altogether an and apiece as at because before between but by can cash could each extra for from had has
  he her his if in including into is it it'd it'll it's its just last less may might more my no not now of off on
  only or our over per plus please she should so that that's the their then there they this to towards under up was
  we when where which while who will with without would you your yours online`.split(/\s+/),
);

/** A word that is no function word, so that a number before it counts it. */
export function isThing(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && isWord(lexeme) && !functionWords.has(lexeme.text);
}

function isWord({ text }: Lexeme): boolean {
  return /^\p{L}/u.test(text);
}
