import { type Sum, sumsIn } from '#core/match/money.ts';
import { type Lexeme, lexemesOf } from '#core/match/quantity.ts';

/** A text cut into lexemes, with its sentences counted and its sums of money found. */
export interface Passage {
  text: string;
  lexemes: Lexeme[];
  /** The number of the sentence that each lexeme stands in, from 0. */
  sentences: number[];
  sums: Sum[];
  /** Indexes of the lexemes that belong to a sum: they count nothing. */
  priced: ReadonlySet<number>;
}

/** Cuts a text into a passage. Linear in the text. */
export function passageOf(text: string): Passage {
  const lexemes = lexemesOf(text);
  const sums = sumsIn(lexemes);
  const priced = new Set<number>();
  for (const { first, next } of sums) for (let at = first; at < next; at += 1) priced.add(at);
  return { text, lexemes, sentences: sentenceNumbers(text, lexemes), sums, priced };
}

/** A line shorter than this was ended by its writer, not by a mail program that wraps. */
const shortLine = 45;

function sentenceNumbers(text: string, lexemes: Lexeme[]): number[] {
  let sentence = 0;
  let lineStart = 0;
  return lexemes.map((lexeme, index) => {
    const before = lexemes[index - 1];
    if (before === undefined || lexeme.glued) return sentence;
    const gap = text.slice(before.end, lexeme.start);
    const breakAt = gap.indexOf('\n');
    const lineEnds = breakAt >= 0;
    const blank = gap.indexOf('\n', breakAt + 1) >= 0 && lineEnds;
    const short = lineEnds && before.end - lineStart < shortLine;
    if (lineEnds) lineStart = lexeme.start;
    if (blank || short || '.!?'.includes(before.text)) sentence += 1;
    return sentence;
  });
}

/** The sentence that an offset falls into. */
export function sentenceAt({ lexemes, sentences }: Passage, offset: number): number {
  let low = 0;
  let high = lexemes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lexemes[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[Math.min(low, lexemes.length - 1)] ?? 0;
}

export function sentenceOf(passage: Passage, sum: Sum): number {
  return passage.sentences[sum.first] ?? 0;
}

/** Up to so many words before a sum, from its own sentence, in their order. */
export function wordsBefore({ lexemes, sentences }: Passage, { first }: Sum, count: number): string[] {
  const words: string[] = [];
  for (let at = first - 1; at >= 0 && words.length < count && sentences[at] === sentences[first]; at -= 1) {
    words.unshift(lexemes[at]?.text ?? '');
  }
  return words;
}

/** Up to so many words after a sum, from its own sentence. */
export function wordsAfter({ lexemes, sentences }: Passage, { first, next }: Sum, count: number): string[] {
  const words: string[] = [];
  for (let at = next; words.length < count && sentences[at] === sentences[first]; at += 1) {
    if (at >= lexemes.length) break;
    words.push(lexemes[at]?.text ?? '');
  }
  return words;
}

const longestCue = 4;

/** Phrases, parted by commas or line ends, to look for in a few words. */
export function cues(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
}

/** True where one of the phrases stands in the words. */
export function says(words: string[], phrases: ReadonlySet<string>): boolean {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + longestCue); to += 1) {
      if (phrases.has(words.slice(from, to).join(' '))) return true;
    }
  }
  return false;
}
