import { bareSumAt, bareThousandsAt, isThing } from '#core/match/bare-money.ts';
import { type Per, perAfter, perBefore } from '#core/match/price-unit.ts';
import { type Lexeme, lexemesOf, mayStartQuantity, type Quantity, quantityAt } from '#core/match/quantity.ts';

/** A sum of money in a text. Offsets are UTF-16 units, end exclusive, without the words that say "each". */
export interface Money {
  start: number;
  end: number;
  /** In units of the currency, pounds for GBP; the upper end of a range. */
  amount: number;
  /** The same in pence; null for foreign money, which is never converted. */
  pence: number | null;
  /** ISO 4217. */
  currency: string;
  per: Per | null;
  /** The upper end of a range, or "up to" so much. */
  upper: boolean;
  /** "about", "roughly", "or so". */
  approximate: boolean;
  /** No currency is written: the setting alone makes it money ("75 each", "call it 2500"). */
  bare: boolean;
}

/** A sum as read, before what stands around it is looked at. */
interface Amount {
  amount: number;
  currency: string;
  start: number;
  end: number;
  next: number;
  upper?: boolean;
  bare?: boolean;
}

/**
 * Finds every sum of money in a text: `£1,200.50`, `£5k`, `GBP 300`, "forty-five pounds", "a tenner",
 * "£40–£60" (read as its upper end). One pass, linear in the text.
 */
export function moneyIn(text: string): Money[] {
  return sumsIn(lexemesOf(text)).map(({ money }) => money);
}

/** A sum and where it stands among the lexemes: from `first` up to but not including `next`. */
export interface Sum {
  money: Money;
  first: number;
  next: number;
}

/** As `moneyIn`, over a text that is already cut. */
export function sumsIn(lexemes: Lexeme[]): Sum[] {
  const found: Sum[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const amount = mayStartAmount(lexemes[at])
      ? (rangeAt(lexemes, at) ?? amountAt(lexemes, at) ?? bareAmountAt(lexemes, at, found.at(-1)))
      : null;
    if (amount === null) {
      at += 1;
      continue;
    }
    found.push({ money: moneyOf(lexemes, at, amount), first: at, next: amount.next });
    at = amount.next;
  }
  return found;
}

function mayStartAmount(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined) return false;
  const { text } = lexeme;
  return mayStartQuantity(lexeme) || symbols.has(text) || codes.has(text) || notes.has(text);
}

function moneyOf(lexemes: Lexeme[], first: number, amount: Amount): Money {
  const { start, end, currency } = amount;
  const before = (back: number) => lexemes[first - back]?.text ?? '';
  const upTo = before(1) === 'to' && before(2) === 'up';
  const orSo = lexemes[amount.next]?.text === 'or' && lexemes[amount.next + 1]?.text === 'so';
  return {
    start,
    end,
    amount: amount.amount,
    pence: currency === 'GBP' ? Math.round(amount.amount * 100) : null,
    currency,
    per: perAfter(lexemes, amount.next) ?? perBefore(lexemes, first),
    upper: amount.upper === true || upTo,
    approximate: approximations.has(before(1)) || orSo,
    bare: amount.bare === true,
  };
}

const approximations = new Set(
  'about around roughly approx approximately circa nearly almost some over maybe say probably ~ c'.split(' '),
);

const symbols = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
]);
const codes = new Set('gbp eur usd aud cad chf jpy nzd sek nok dkk pln cny inr aed'.split(' '));
const currencyWords = new Map([
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['quid', 'GBP'],
  ["quid's", 'GBP'],
  ['sterling', 'GBP'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
]);
/** "Three twenties": these are notes only where they are counted. */
const countedNotes = new Map<string, number>([
  ['twenties', 20],
  ['fifties', 50],
  ['hundreds', 100],
]);
const notes = new Map<string, number>([
  ['fiver', 5],
  ['fivers', 5],
  ['tenner', 10],
  ['tenners', 10],
]);

function amountAt(lexemes: Lexeme[], at: number): Amount | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  const before = symbols.get(lexeme.text) ?? codeOf(lexeme.text);
  if (before !== null) {
    const sum = quantityAt(lexemes, at + 1);
    return sum === null || sum.inWords ? null : { ...amountOf(sum, before), start: lexeme.start };
  }
  const note = notes.get(lexeme.text);
  if (note !== undefined) {
    return { amount: note, currency: 'GBP', start: lexeme.start, end: lexeme.end, next: at + 1 };
  }
  const sum = quantityAt(lexemes, at);
  return sum === null ? null : amountWithUnit(lexemes, sum);
}

function amountOf({ value, start, end, next }: Quantity, currency: string): Amount {
  return { amount: value, currency, start, end, next };
}

/** A number made money by what follows it: "45 quid", "50p", "two tenners", "two grand". */
function amountWithUnit(lexemes: Lexeme[], sum: Quantity): Amount | null {
  const unit = lexemes[sum.next];
  const note = notes.get(unit?.text ?? '') ?? countedNotes.get(unit?.text ?? '');
  const extended = (amount: number, currency: string): Amount => ({
    ...amountOf(sum, currency),
    amount,
    end: unit?.end ?? sum.end,
    next: sum.next + 1,
  });
  if (unit !== undefined) {
    if (note !== undefined) return extended(note * sum.value, 'GBP');
    if (isPence(unit)) return extended(Math.round(sum.value) / 100, 'GBP');
    const currency = currencyWords.get(unit.text) ?? codeOf(unit.text);
    if (currency !== null) return extended(sum.value, currency);
  }
  return sum.grand && !isGrandThing(lexemes, sum) ? amountOf(sum, 'GBP') : null;
}

function codeOf(word: string): string | null {
  return codes.has(word) ? word.toUpperCase() : null;
}

function isPence({ text, glued }: Lexeme): boolean {
  return text === 'pence' || text === 'penny' || (text === 'p' && glued);
}

/** "a grand day out" and "a grand total" are no money; "a grand in cash" is. */
function isGrandThing(lexemes: Lexeme[], sum: Quantity): boolean {
  return sum.value === 1000 && isThing(lexemes[sum.next]);
}

/** `£40–£60`, `£40-60`, "£40 to £60", "between 40 and 60 pounds". */
function rangeAt(lexemes: Lexeme[], at: number): Amount | null {
  const lower = amountAt(lexemes, at);
  const number = lower === null ? quantityAt(lexemes, at) : null;
  const next = lower?.next ?? number?.next;
  if (next === undefined) return null;
  const joint = lexemes[next];
  if (joint === undefined || !isRangeJoint(lexemes, at, joint)) return null;
  const upper =
    amountAt(lexemes, next + 1) ?? (lower === null ? null : gluedUpper(lexemes, next, lower.currency));
  const from = lower?.amount ?? number?.value ?? 0;
  if (upper === null || upper.amount <= from) return null;
  return { ...upper, start: lower?.start ?? number?.start ?? upper.start, upper: true };
}

function isRangeJoint(lexemes: Lexeme[], first: number, { text }: Lexeme): boolean {
  if (text === 'and') return lexemes[first - 1]?.text === 'between';
  return text === '-' || text === '–' || text === '—' || text === 'to';
}

/** In `£40-60` the dash alone makes the second figure money; "£40 to 60 schools" is no range. */
function gluedUpper(lexemes: Lexeme[], joint: number, currency: string): Amount | null {
  const between = lexemes[joint]?.text === 'and';
  if (!between && !(lexemes[joint]?.glued && lexemes[joint + 1]?.glued)) return null;
  const sum = quantityAt(lexemes, joint + 1);
  return sum === null ? null : amountOf(sum, currency);
}

function bareAmountAt(lexemes: Lexeme[], at: number, before: Sum | undefined): Amount | null {
  const sum = bareSumAt(lexemes, at);
  if (sum !== null) return { ...amountOf(sum, 'GBP'), bare: true };
  const thousands =
    before !== undefined && toldInThousands(lexemes, before) ? bareThousandsAt(lexemes, at) : null;
  if (thousands === null) return null;
  return { ...amountOf(thousands, 'GBP'), amount: thousands.value * 1000, bare: true };
}

function toldInThousands(lexemes: Lexeme[], { next }: Sum): boolean {
  return ['k', 'grand', 'thousand'].includes(lexemes[next - 1]?.text ?? '');
}
