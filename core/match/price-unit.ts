import { manyThings, occasion, thing, work } from '#core/match/countables.ts';
import type { Lexeme } from '#core/match/quantity.ts';

/** What an amount is paid for: one of several, one person, an hour …; `each` also for "a ticket", "a go". */
export type Per = 'each' | 'head' | 'hour' | 'day' | 'night' | 'week' | 'month' | 'quarter' | 'year';

const perWords = new Map<string, Per>([
  ['each', 'each'],
  ['apiece', 'each'],
  ['pp', 'head'],
  ['ph', 'hour'],
  ['pcm', 'month'],
  ['pa', 'year'],
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['menu', 'head'],
]);
const perNouns = new Map<string, Per>([
  ['head', 'head'],
  ['person', 'head'],
  ['guest', 'head'],
  ['delegate', 'head'],
  ['cover', 'head'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['night', 'night'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['annum', 'year'],
]);
/** May stand between the sum and "each": "£45 face value each". */
const perFillers = new Set(['face', 'value', 'or', 'so', 'plus', 'vat', '+', ')', '>', 'cash']);
const fillersAllowed = 3;

/** What the words after a sum price it by: "each", "a head", "/hour", "face value each". */
export function perAfter(lexemes: Lexeme[], next: number): Per | null {
  if (manyThings.has(lexemes[next]?.text ?? '')) return 'each';
  // Tickets alone have a face, and there are seldom fewer than two.
  const isFace = lexemes[next]?.text === 'face' && lexemes[next + 1]?.text === 'value';
  for (let at = next; at <= next + fillersAllowed; at += 1) {
    const word = lexemes[at]?.text ?? '';
    const known = perWords.get(word) ?? perPhrase(word, lexemes, at + 1);
    if (known !== null) return known;
    if (!perFillers.has(word)) break;
  }
  return perLater(lexemes, next) ?? (isFace ? 'each' : null);
}

/** "A £25 gift card each", "£40 cash every week". */
function perLater(lexemes: Lexeme[], next: number): Per | null {
  for (let at = next; at < next + laterWithin; at += 1) {
    const word = lexemes[at]?.text ?? '';
    if (word === 'each' || word === 'every') return perNouns.get(lexemes[at + 1]?.text ?? '') ?? 'each';
    if (!isNoun(word) || conjunctions.has(word)) return null;
  }
  return null;
}

const laterWithin = 5;
const conjunctions = new Set(['and', 'but', 'or', 'so', 'which', 'that', 'when', 'if']);

/** "a head", "per person", "/hour", "p.p.", "p.a.". */
function perPhrase(word: string, lexemes: Lexeme[], after: number): Per | null {
  const noun = lexemes[after]?.text ?? '';
  // "£95 a ticket" needs a known noun ("£95 a bargain"); "per" prices by whatever follows.
  if (word === 'a' || word === 'an') return perNouns.get(noun) ?? (isPiece(noun) ? 'each' : null);
  if (word === 'for' && (noun === 'a' || noun === 'an'))
    return isPiece(lexemes[after + 1]?.text ?? '') ? 'each' : null;
  if (word === 'for' && (noun === 'each' || noun === 'every'))
    return perNouns.get(lexemes[after + 1]?.text ?? '') ?? 'each';
  if (word === 'per' || word === '/' || word === 'every')
    return perNouns.get(noun) ?? (isNoun(noun) ? 'each' : null);
  if (word === 'p' && noun === '.') {
    const last = lexemes[after + 1]?.text;
    return last === 'p' ? 'head' : last === 'a' ? 'year' : null;
  }
  return null;
}

/** These say no more than "each". */
export const idioms = new Set(['pop', 'go', 'throw', 'time']);

function isPiece(noun: string): boolean {
  return thing.has(noun) || work.has(noun) || occasion.has(noun) || idioms.has(noun);
}

function isNoun(word: string): boolean {
  return /^\p{L}{2}/u.test(word);
}

const eachVerbs = new Set(['worth', 'cost', 'costs', 'costing', 'is', 'at', 'get', 'gets']);
const pricing = new Set(['are', 'cost', 'retail']);

/** What the words before a sum price it by: "each worth £20", "Rate per script: £3.40", "seats are £85". */
export function perBefore(lexemes: Lexeme[], first: number): Per | null {
  const before = (back: number) => lexemes[first - back]?.text ?? '';
  if (before(2) === 'each' && eachVerbs.has(before(1))) return 'each';
  if (before(3) === 'per' && (before(1) === ':' || before(1) === 'is')) {
    return perNouns.get(before(2)) ?? 'each';
  }
  if (before(2) === 'face' && before(1) === 'value') return 'each';
  if (pricing.has(before(1)) && (manyThings.has(before(2)) || before(2) === 'they')) return 'each';
  return null;
}
