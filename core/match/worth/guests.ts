import type { Passage } from '#core/match/passage.ts';
import { wholeNumberAt } from '#core/match/worth/counts.ts';

/** How many are asked, where a lexeme starts the words that say it: "table for four", "you and your wife". */
export function guestsAt(passage: Passage, at: number): number | null {
  return pairAt(passage, at) ?? partyAt(passage, at);
}

const those = new Set(['you', 'us', 'them', 'these', 'those']);
const gatherings = new Set(['table', 'dinner', 'lunch', 'party', 'room', 'supper', 'meal', 'tea', 'places']);

/** "table for four", "for 30 of you", "party of six", "we're twelve at", "all three are". */
function partyAt(passage: Passage, at: number): number | null {
  const number = wholeNumberAt(passage, at);
  if (number === null || number.count === 1) return null;
  const word = (index: number) => passage.lexemes[index]?.text ?? '';
  const next = word(number.next);
  if (next === 'of' && those.has(word(number.next + 1))) return number.count;
  if (["we're", "you're", 'are'].includes(word(at - 1)) && next === 'at') return number.count;
  if (word(at - 1) === 'the' && word(at - 2) === 'of' && word(at - 3) === 'each') return number.count;
  if (['for', 'of'].includes(word(at - 1)) && gatherings.has(word(at - 2))) return number.count;
  if (!number.inWords) return null;
  // "two in the stalls", "put two aside", "that's two": written out, a number alone stands for the things.
  if (['in', 'aside', 'by', 'spare', 'going', 'over', 'left'].includes(next)) return number.count;
  if (next === 'for' && word(number.next + 1) === 'you') return number.count;
  return ['all', 'first', "that's", 'makes'].includes(word(at - 1)) ? number.count : null;
}

const spouses = new Set(
  `wife husband partner missus hubby spouse girlfriend boyfriend fiancé fiancée mum dad
  mother father son daughter sister brother friend guest plus companion someone`.split(/\s+/),
);
const bringing = new Set(['bring', 'bringing', 'brought', 'and', '&', 'plus', '+', 'with']);
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr']);

/** "you and Sam", "bring your wife", "with a friend", "+ 1", "your other half". */
function pairAt(passage: Passage, at: number): number | null {
  const { lexemes } = passage;
  const word = (offset: number) => lexemes[at + offset]?.text ?? '';
  if ((word(0) === '+' || word(0) === 'plus') && ['1', 'one', 'guest', 'partner'].includes(word(1))) return 2;
  if (word(0) === 'and' && word(1) === 'guest') return 2;
  if ((word(0) === 'other' || word(0) === 'better') && word(1) === 'half') return 2;
  if (word(0) === 'plus' && word(1) === '-' && word(2) === 'one') return 2;
  if (word(0) === 'mr' && (word(1) === 'and' || word(1) === '&') && word(2) === 'mrs') return 2;
  if (word(0) === 'you' && (word(1) === 'both' || word(1) === 'two')) return 2;
  if (
    bringing.has(word(0)) &&
    ['your', 'a', 'the'].includes(word(1)) &&
    spouses.has(word(2).replace("'s", ''))
  )
    return 2;
  if (word(0) === 'bring' && titles.has(word(1))) return 2;
  if (word(0) !== 'you' && word(0) !== 'yours') return null;
  if (word(1) !== 'and' && word(1) !== '&') return null;
  return isNamed(passage, at + 2) || ['your', 'a', 'one'].includes(word(2)) ? 2 : null;
}

function isNamed({ lexemes, text }: Passage, at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(lexeme.start, lexeme.end));
}
