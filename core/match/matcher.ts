import { Automaton, type Entry, type Node } from '#core/match/automaton.ts';
import { Denial } from '#core/match/negation.ts';
import {
  checkWhole,
  headOf,
  type Opening,
  type Phrase,
  PhraseReader,
  type PhrasesOf,
  phrasesIn,
} from '#core/match/phrase.ts';
import type { KnownWord, Token } from '#core/match/tokens.ts';

/** Named families of phrases: shared ones by name, a signal's own as `signal/name`. */
export type Concepts = Readonly<Record<string, readonly Phrase[]>>;

/** A phrase found: tokens `first` up to but not including `last`. */
export interface Hit {
  /** Index into `Matcher.concepts`. */
  concept: number;
  first: number;
  last: number;
  /** Whether the text denies it: "we can't offer", "no gift". */
  negated: boolean;
}

export interface Matcher {
  /** Names of the concepts, in the order of their numbers. */
  concepts: readonly string[];
  /** The number of a concept; null where none is called so. */
  numberOf(concept: string): number | null;
  /** Whether a stem or word stands in any phrase. */
  knows(word: string): boolean;
  /** Finds every phrase of every concept, in one pass over the tokens. */
  find(tokens: readonly Token[]): Hit[];
}

/** `...` in a phrase stands for at most this many words. */
const gapWords = 3;

/** What begins with one word: its phrases by their heads, and where they lead once a text has held the word. */
interface Start {
  opening: Opening;
  groups: Entry[][];
  node: Node | null;
}

/** What begins with a word in any inflection, and what begins with it just as written. */
type Known = Record<Opening['kind'], Start | null>;

/** Where the phrases lead that begin with a word of a text. */
interface Beginning {
  afterStem: Node | null;
  afterWord: Node | null;
}

/** All that the phrases begin with. */
class Starts {
  private readonly known = new Map<string, Known>();
  /** By the number of the word, once a text has held it. */
  private readonly met: (Beginning | null | undefined)[] = [];
  private readonly reader: PhraseReader;
  private readonly automaton: Automaton;

  constructor(reader: PhraseReader, automaton: Automaton) {
    this.reader = reader;
    this.automaton = automaton;
  }

  /**
   * Notes what phrases with this head may begin with, and reads them no further.
   *
   * @throws Error naming the head when it may open with a gap or any word, or names a concept that is not there;
   *   phrases are ours, so this stops a build, never a review
   */
  enlist(head: string, group: Entry[]): void {
    for (const element of head.split(' ')) {
      for (const [step] of this.reader.placeOf(element)) {
        if (!step) continue;
        if (!('value' in step)) throw new Error(`What opens with "${head}" must open with a word.`);
        this.note(step, group);
      }
    }
  }

  /** What begins with a word of a text; null where nothing does. */
  with(known: KnownWord): Beginning | null {
    const { number } = known;
    if (number < 0) return this.lookedUp(known);
    const met = this.met[number];
    if (met !== undefined) return met;
    const beginning = this.lookedUp(known);
    while (this.met.length <= number) this.met.push(undefined);
    this.met[number] = beginning;
    return beginning;
  }

  private lookedUp({ word, stem }: KnownWord): Beginning | null {
    const afterStem = this.nodeOf(this.known.get(stem)?.stem);
    const afterWord = this.nodeOf(this.known.get(word)?.word);
    return afterStem || afterWord ? { afterStem, afterWord } : null;
  }

  private note(opening: Opening, group: Entry[]): void {
    const { kind, value } = opening;
    const known = this.known.get(value) ?? { stem: null, word: null };
    this.known.set(value, known);
    const start = known[kind];
    if (!start) known[kind] = { opening, groups: [group], node: null };
    // A head may name a word twice; what it has noted stands last.
    else if (start.groups.at(-1) !== group) start.groups.push(group);
  }

  private nodeOf(start: Start | null | undefined): Node | null {
    if (!start) return null;
    start.node ??= this.automaton.after(start.opening, start.groups.flat());
    return start.node;
  }
}

/**
 * Builds one automaton from all phrases, so that the cost of a search hardly depends on how many there are.
 * It grows where texts lead: a program that reads one message need not wait for the rest. A search takes time
 * linear in the number of tokens: from each token at most a phrase's length is read.
 */
export function buildMatcher(all: Concepts): Matcher {
  const names = Object.keys(all);
  const phrasesOf: PhrasesOf = (concept) => {
    const phrases = all[concept];
    if (!phrases) throw new Error(`No concept is called "${concept}".`);
    return phrases;
  };
  const reader = new PhraseReader(phrasesOf);
  const automaton = new Automaton(reader);
  const starts = new Starts(reader, automaton);
  const search = new Search(starts, automaton, names.length);
  for (const [head, group] of byHead(names, phrasesOf)) starts.enlist(head, group);
  const numbers = new Map(names.map((name, number) => [name, number]));
  let vocabulary: Set<string> | null = null;
  return {
    concepts: names,
    numberOf: (concept) => numbers.get(concept) ?? null,
    knows: (word) => {
      vocabulary ??= vocabularyOf(names.flatMap(phrasesOf).flatMap(phrasesIn), reader);
      return vocabulary.has(word);
    },
    find: (tokens) => search.run(tokens),
  };
}

/** Phrases by the thousand open alike: what they open with is then looked at once. */
function byHead(names: readonly string[], phrasesOf: PhrasesOf): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  names.forEach((name, concept) => {
    for (const phrase of phrasesOf(name).flatMap(phrasesIn)) {
      checkWhole(phrase, phrasesOf);
      const head = headOf(phrase);
      const group = groups.get(head);
      if (group) group.push({ phrase, concept });
      else groups.set(head, [{ phrase, concept }]);
    }
  });
  return groups;
}

/** Every stem and word that stands in a phrase. */
function vocabularyOf(phrases: readonly string[], reader: PhraseReader): Set<string> {
  const vocabulary = new Set<string>();
  for (const phrase of phrases) {
    for (const step of reader.placesOf(phrase).flat(2)) if ('value' in step) vocabulary.add(step.value);
  }
  return vocabulary;
}

/** Searches one text after another. */
class Search {
  private readonly starts: Starts;
  private readonly automaton: Automaton;
  /** From here on, phrases of the present sentence find no more words. */
  private sentenceEnd = 0;
  /** Concepts found from the present token, in the order met. */
  private found: number[] = [];
  /** Where each of these ends at the latest, so that "gift" and "gift card" are one hit; 0 for all others. */
  private readonly longest: Int32Array;

  constructor(starts: Starts, automaton: Automaton, concepts: number) {
    this.starts = starts;
    this.automaton = automaton;
    this.longest = new Int32Array(concepts);
  }

  run(tokens: readonly Token[]): Hit[] {
    this.sentenceEnd = 0;
    const hits: Hit[] = [];
    const denial = new Denial(tokens);
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first] as Token;
      const beginning = this.starts.with(token.known);
      if (beginning) {
        this.endSentence(tokens, first);
        if (beginning.afterStem) this.walk(beginning.afterStem, tokens, first + 1);
        if (beginning.afterWord) this.walk(beginning.afterWord, tokens, first + 1);
        this.collect(hits, first, denial.reaches(token, first));
      }
      if (token.known.negates) denial.meet(token, first);
    }
    return hits;
  }

  private collect(hits: Hit[], first: number, negated: boolean): void {
    for (const concept of this.found) {
      hits.push({ concept, first, last: this.longest[concept] ?? first, negated });
      this.longest[concept] = 0;
    }
    this.found.length = 0;
  }

  private endSentence(tokens: readonly Token[], at: number): void {
    if (at < this.sentenceEnd) return;
    const sentence = tokens[at]?.sentence;
    this.sentenceEnd = at + 1;
    while (tokens[this.sentenceEnd]?.sentence === sentence) this.sentenceEnd += 1;
  }

  private walk(node: Node, tokens: readonly Token[], at: number): void {
    if (node.waiting) this.automaton.open(node);
    for (const concept of node.ends) this.note(concept, at);
    const token = tokens[at];
    if (at >= this.sentenceEnd || !token) return;
    if (node.sieve & token.known.sieve) {
      const byStem = node.byStem?.get(token.stem);
      if (byStem) this.walk(byStem, tokens, at + 1);
    }
    const byWord = node.byWord?.get(token.word);
    if (byWord) this.walk(byWord, tokens, at + 1);
    if (node.any) this.walk(node.any, tokens, at + 1);
    const { gap } = node;
    if (gap) for (let skipped = 0; skipped <= gapWords; skipped++) this.walk(gap, tokens, at + skipped);
  }

  private note(concept: number, at: number): void {
    const longest = this.longest[concept] ?? 0;
    if (longest === 0) this.found.push(concept);
    if (longest < at) this.longest[concept] = at;
  }
}
