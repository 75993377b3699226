import { type Folded, fold } from '#core/match/fold.ts';
import { negators } from '#core/match/negation.ts';
import { sieveOf } from '#core/match/sieve.ts';
import { type Knows, wordsInRun } from '#core/match/spaced-letters.ts';
import { stem } from '#core/match/stem.ts';

/** A word or number of the text. */
export interface Token {
  /** Folded word: lower case, apostrophes straight; `<money>` for an amount, `<link>` for a web or mail address. */
  word: string;
  stem: string;
  known: KnownWord;
  /** UTF-16 units into the original text, end exclusive. */
  start: number;
  end: number;
  /** Commas, semicolons, brackets and sentence ends begin a new clause; numbered over the whole text. */
  clause: number;
  /** Index into `sentences`. */
  sentence: number;
}

export interface Sentence {
  /** UTF-16 units into the original text, end exclusive. */
  start: number;
  end: number;
  /** Its tokens: from `first` up to but not including `last`. */
  first: number;
  last: number;
  question: boolean;
}

export interface Tokenised {
  tokens: Token[];
  sentences: Sentence[];
}

/** A full stop after these does not end a sentence. */
const abbreviations = new Set(
  'mr mrs ms dr prof cllr st ltd inc no nos approx eg ie etc vs rev hon sgt ref tel ext dept jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** A line shorter than this was ended by its writer, not by a mail program's wrapping. */
const wrappedLine = 45;
/** So many single letters in a row are one word s p a c e d out. */
const spacedLetters = 4;

/** A list without a full stop is cut here, so that no work over a sentence grows with the length of the text. */
const longestSentence = 250;

/** What is known of a word wherever it stands: looked up once for each token, by its letters. */
export interface KnownWord {
  word: string;
  stem: string;
  /** Counts the words that are kept, from 0, so that others can keep what they know of one in an array; -1 for any other. */
  number: number;
  /** The same for stems. */
  stemNumber: number;
  /** The stem's place in a sieve. */
  sieve: number;
  negates: boolean;
}

const knownWords = new Map<string, KnownWord>();
const wordsKept = 20_000;
/** A longer word is no English one, and keeping it would hold on to its text. */
const longestKept = 40;

/** What is known of a stem, whatever word has it. */
interface KnownStem {
  text: string;
  number: number;
  sieve: number;
}

const knownStems = new Map<string, KnownStem>();

/**
 * Words repeat, so what is known of them is kept, up to a bound. Equal stems are one and the same string: looking
 * them up later costs no comparison of letters.
 */
export function keptWord(word: string): KnownWord {
  const kept = knownWords.get(word);
  if (kept) return kept;
  const ending = endingOf(word);
  if (word.length > longestKept || knownWords.size >= wordsKept)
    return knownAs(word, -1, { text: ending, number: -1, sieve: sieveOf(ending) });
  const entry = knownAs(word, knownWords.size, keptStem(ending));
  knownWords.set(word, entry);
  return entry;
}

/** The stem alone: a phrase asks for nothing more of its words. */
export function keptStemOf(word: string): string {
  return keptStem(endingOf(word)).text;
}

function endingOf(word: string): string {
  return word.length > longestKept ? word : stem(word);
}

function keptStem(text: string): KnownStem {
  const kept = knownStems.get(text);
  if (kept) return kept;
  const entry = { text, number: knownStems.size, sieve: sieveOf(text) };
  knownStems.set(text, entry);
  return entry;
}

function knownAs(word: string, number: number, { text, number: stemNumber, sieve }: KnownStem): KnownWord {
  return { word, stem: text, number, stemNumber, sieve, negates: negators.has(word) };
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code > 0xbf && code !== 0xd7 && code !== 0xf7 && !isSymbol(code));
}

/** General punctuation, arrows, mathematical and pictographic signs: none of them part of a word. */
function isSymbol(code: number): boolean {
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xd800;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0;
}

/** "e.g", "N.H.S", "g.i.f.t" and "g_i_f_t": single letters with marks between. */
function isDotted(word: string): boolean {
  for (let at = 1; at < word.length; at += 2) {
    const code = word.charCodeAt(at);
    if (code !== 46 && code !== 95) return false;
  }
  return word.length % 2 === 1;
}

function lettersOf(dotted: string): string {
  return dotted.replace(/[._]/g, '');
}

/** "Thanks.Bob" holds a dot too, but is no address. */
function looksLikeLink(word: string): boolean {
  return word.includes('@') || word.includes('/') || word.startsWith('www.') || word.split('.').length > 2;
}

/** Reads one text from left to right; every character is looked at a bounded number of times. */
class Reader {
  readonly tokens: Token[] = [];
  readonly sentences: Sentence[] = [];
  private readonly folded: Folded;
  private readonly text: string;
  private readonly knows: Knows;
  private clause = 0;
  private sentenceFirst = 0;
  private lineStart = 0;
  private question = false;
  private singles = 0;
  /** Where the last token ends in the folded text. */
  private lastTo = -1;
  private lastIsSingle = false;

  constructor(original: string, knows: Knows) {
    this.knows = (word) => knows(keptWord(word).stem);
    this.folded = fold(original);
    this.text = this.folded.text;
  }

  read(): Tokenised {
    let at = 0;
    while (at < this.text.length) at = this.step(at);
    this.endSentence();
    return { tokens: this.tokens, sentences: this.sentences };
  }

  private step(at: number): number {
    const code = this.text.charCodeAt(at);
    if (isLetter(code)) return this.word(at);
    if (isDigit(code)) return this.number(at, at);
    if ((code === 0xa3 || code === 36 || code === 0x20ac) && isDigit(this.text.charCodeAt(at + 1)))
      return this.number(at, at + 1);
    if (code === 10) return this.newline(at);
    if (!isSpace(code)) this.punctuation(code, at);
    return at + 1;
  }

  private word(from: number): number {
    let to = from + 1;
    let link = false;
    for (; to < this.text.length; to++) {
      const code = this.text.charCodeAt(to);
      if (isLetter(code) || isDigit(code)) continue;
      const next = this.text.charCodeAt(to + 1);
      const inside = isLetter(next) || isDigit(next);
      if (code === 39 && inside) continue;
      if ((code === 46 || code === 64 || code === 95) && inside) {
        link = true;
        continue;
      }
      if (link && (code === 47 || code === 45 || code === 63 || code === 61)) continue;
      if (code === 58 && this.text.startsWith('//', to + 1)) {
        link = true;
        to += 2;
        continue;
      }
      break;
    }
    const body = this.text.slice(from, to);
    if (link && isDotted(body)) this.push(lettersOf(body), from, to);
    else this.push(link && looksLikeLink(body) ? '<link>' : body, from, to);
    return to;
  }

  private number(from: number, digits: number): number {
    let to = digits;
    for (; to < this.text.length; to++) {
      const code = this.text.charCodeAt(to);
      const joins = (code === 44 || code === 46 || code === 58) && isDigit(this.text.charCodeAt(to + 1));
      if (!isDigit(code) && !joins && !isLetter(code)) break;
    }
    const body = this.text.slice(from, to);
    this.push(digits > from ? '<money>' : body, from, to);
    return to;
  }

  private push(word: string, from: number, to: number): void {
    const single = to - from === 1;
    this.singles = single && this.lastIsSingle && from - this.lastTo <= 1 ? this.singles + 1 : single ? 1 : 0;
    this.lastIsSingle = single;
    this.lastTo = to;
    const start = this.folded.at(from);
    const known = keptWord(word);
    this.tokens.push({
      word: known.word,
      stem: known.stem,
      known,
      start,
      // One character may fold into several words ("½"): each of them is the whole of it.
      end: Math.max(this.folded.at(to), start + 1),
      clause: this.clause,
      sentence: this.sentences.length,
    });
    if (word === 'but') this.clause++;
    const ends = !this.singleFollows(to);
    if (ends && this.singles >= spacedLetters) this.joinSingles();
    if (ends && this.tokens.length - this.sentenceFirst >= longestSentence) this.endSentence();
  }

  private singleFollows(to: number): boolean {
    return isLetter(this.text.charCodeAt(to + 1)) && !isLetter(this.text.charCodeAt(to + 2));
  }

  private joinSingles(): void {
    const run = this.tokens.splice(this.tokens.length - this.singles, this.singles);
    const first = run[0];
    const last = run[run.length - 1];
    if (!first || !last) return;
    const letters = run.map(({ word }) => word).join('');
    let at = 0;
    for (const length of wordsInRun(letters, this.knows)) {
      const [head, tail] = [run[at] ?? first, run[at + length - 1] ?? last];
      const word = letters.slice(at, at + length);
      const known = keptWord(word);
      const { stem } = known;
      this.tokens.push({ ...head, word, stem, known, end: tail.end, clause: this.clause });
      at += length;
    }
    this.singles = 0;
  }

  private punctuation(code: number, at: number): void {
    if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
      if (code === 63) this.question = true;
      const next = this.text.charCodeAt(at + 1);
      const ends = Number.isNaN(next) || isSpace(next) || next === 10 || next === 41 || next === 34;
      if (ends && !(code === 46 && this.afterAbbreviation())) this.endSentence();
    } else if (code === 44 || code === 59 || code === 58 || code === 40 || code === 41) {
      this.clause++;
    } else if (code === 45 && isSpace(this.text.charCodeAt(at - 1))) {
      this.clause++;
    } else if (code === 0x2022 || (code === 0xb7 && !isLetter(this.text.charCodeAt(at + 1)))) {
      this.endSentence();
    }
  }

  private afterAbbreviation(): boolean {
    const last = this.tokens[this.tokens.length - 1];
    return (
      last !== undefined && (abbreviations.has(last.word) || (last.word.length === 1 && last.word !== 'i'))
    );
  }

  private newline(at: number): number {
    const next = this.text.charCodeAt(at + 1);
    const short = at - this.lineStart < wrappedLine;
    const listed = next === 45 || next === 42 || next === 0x2022 || isDigit(next);
    if (short || next === 10 || next === 13 || Number.isNaN(next) || listed) this.endSentence();
    this.lineStart = at + 1;
    return at + 1;
  }

  private endSentence(): void {
    this.clause++;
    const first = this.tokens[this.sentenceFirst];
    const last = this.tokens[this.tokens.length - 1];
    if (first && last && this.tokens.length > this.sentenceFirst) {
      this.sentences.push({
        start: first.start,
        end: last.end,
        first: this.sentenceFirst,
        last: this.tokens.length,
        question: this.question,
      });
    }
    this.sentenceFirst = this.tokens.length;
    this.question = false;
    this.singles = 0;
  }
}

/**
 * Cuts a text into words, clauses and sentences, in one pass and linear time.
 *
 * @param text original text of a zone; offsets of the result count its UTF-16 units
 * @param knows tells the stems that matter, by which words that are s p a c e d out are told apart
 */
export function tokenise(text: string, knows: Knows = () => false): Tokenised {
  return new Reader(text, knows).read();
}
