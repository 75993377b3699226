import { type Automaton, addPhrase, flatten, layout, newNode, root } from '#core/match/automaton.ts';
import {
  beginningWith,
  checkWhole,
  headOf,
  type Opening,
  openingsOf,
  type Phrase,
  type PhrasesOf,
  phrasesIn,
  placesOf,
} from '#core/match/phrase.ts';
import type { Token } from '#core/match/tokens.ts';

/** Named families of phrases: shared ones by name, a signal's own as `signal/name`. */
export type Concepts = Readonly<Record<string, readonly Phrase[]>>;

/** A phrase found: tokens `first` up to but not including `last`. */
export interface Hit {
  /** Index into `Matcher.concepts`. */
  concept: number;
  first: number;
  last: number;
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

/** A phrase of a concept, by its number. */
interface Entry {
  phrase: string;
  concept: number;
}

/** What begins with one word: its phrases by their heads, and their automaton once the word has been met. */
interface Start {
  opening: Opening;
  groups: Entry[][];
  automaton: Automaton | null;
}

/** A stem or word that phrases hold: the number that stands for it, and what begins with it as a stem and as a word. */
interface Known {
  number: number;
  stem: Start | null;
  word: Start | null;
}

/** All that the phrases begin with, and all that is known to stand in them. */
class Starts {
  private readonly known = new Map<string, Known>();
  private readonly phrasesOf: PhrasesOf;

  constructor(phrasesOf: PhrasesOf) {
    this.phrasesOf = phrasesOf;
  }

  get(word: string): Known | undefined {
    return this.known.get(word);
  }

  /** Notes what phrases with this head may begin with, and reads them no further. */
  enlist(head: string, group: Entry[]): void {
    for (const opening of openingsOf(head, this.phrasesOf)) {
      const known = this.make(opening.value);
      const start = known[opening.kind];
      if (start) start.groups.push(group);
      else known[opening.kind] = { opening, groups: [group], automaton: null };
    }
  }

  /** How many stems and words are known so far. */
  get size(): number {
    return this.known.size;
  }

  automatonOf(start: Start | null | undefined): Automaton | null {
    if (!start) return null;
    start.automaton ??= this.build(start);
    return start.automaton;
  }

  private build({ groups, opening }: Start): Automaton {
    const top = newNode();
    const numberOf = (word: string): number => this.make(word).number;
    for (const { phrase, concept } of groups.flat()) {
      for (const places of beginningWith(placesOf(phrase, this.phrasesOf), opening))
        addPhrase(top, places, concept, numberOf);
    }
    return flatten(top);
  }

  private make(word: string): Known {
    const known = this.known.get(word);
    if (known) return known;
    const made = { number: this.known.size + 1, stem: null, word: null };
    this.known.set(word, made);
    return made;
  }
}

/**
 * Builds one automaton from all phrases, so that the cost of a search hardly depends on how many there are.
 * What begins with a word is put together when a text first holds that word: a program that reads one message
 * need not wait for the rest. A search takes time linear in the number of tokens: from each token at most a
 * phrase's length is read.
 */
export function buildMatcher(all: Concepts): Matcher {
  const names = Object.keys(all);
  const phrasesOf: PhrasesOf = (concept) => {
    const phrases = all[concept];
    if (!phrases) throw new Error(`No concept is called "${concept}".`);
    return phrases;
  };
  const starts = new Starts(phrasesOf);
  const search = new Search(starts, names.length);
  for (const [head, group] of byHead(names, phrasesOf)) starts.enlist(head, group);
  const numbers = new Map(names.map((name, number) => [name, number]));
  let vocabulary: Set<string> | null = null;
  return {
    concepts: names,
    numberOf: (concept) => numbers.get(concept) ?? null,
    knows: (word) => {
      vocabulary ??= vocabularyOf(names, phrasesOf);
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
function vocabularyOf(names: readonly string[], phrasesOf: PhrasesOf): Set<string> {
  const vocabulary = new Set<string>();
  for (const phrase of names.flatMap(phrasesOf).flatMap(phrasesIn)) {
    for (const step of placesOf(phrase, phrasesOf).flat(2)) if ('value' in step) vocabulary.add(step.value);
  }
  return vocabulary;
}

/** Searches one text after another, by the numbers that stand for its words. */
class Search {
  private readonly starts: Starts;
  /** By token, from the present text; what stands behind its end is left from a longer one before. */
  private readonly stems: number[] = [];
  private readonly words: number[] = [];
  private readonly byStem: (Automaton | null)[] = [];
  private readonly byWord: (Automaton | null)[] = [];
  private automaton: Automaton = new Int32Array(0);
  /** From here on, phrases of the present sentence find no more words. */
  private sentenceEnd = 0;
  /** Concepts found from the present token, in the order met. */
  private found: number[] = [];
  /** Where each of these ends at the latest, so that "gift" and "gift card" are one hit; 0 for all others. */
  private readonly longest: Int32Array;

  constructor(starts: Starts, concepts: number) {
    this.starts = starts;
    this.longest = new Int32Array(concepts);
  }

  run(tokens: readonly Token[]): Hit[] {
    this.number(tokens);
    this.sentenceEnd = 0;
    const hits: Hit[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const byStem = this.byStem[first];
      const byWord = this.byWord[first];
      if (!byStem && !byWord) continue;
      this.endSentence(tokens, first);
      if (byStem) this.walkFrom(byStem, first);
      if (byWord) this.walkFrom(byWord, first);
      for (const concept of this.found) {
        hits.push({ concept, first, last: this.longest[concept] ?? first });
        this.longest[concept] = 0;
      }
      this.found.length = 0;
    }
    return hits;
  }

  /** Numbers all words and notes what begins at each. What was built meanwhile may know words that were passed. */
  private number(tokens: readonly Token[]): void {
    let size: number;
    do {
      size = this.starts.size;
      tokens.forEach((token, at) => {
        const stem = this.starts.get(token.stem);
        const word = token.word === token.stem ? stem : this.starts.get(token.word);
        this.stems[at] = stem?.number ?? 0;
        this.words[at] = word?.number ?? 0;
        this.byStem[at] = this.starts.automatonOf(stem?.stem);
        this.byWord[at] = this.starts.automatonOf(word?.word);
      });
    } while (this.starts.size > size);
  }

  private walkFrom(automaton: Automaton, at: number): void {
    this.automaton = automaton;
    this.walk(root, at);
  }

  private endSentence(tokens: readonly Token[], at: number): void {
    if (at < this.sentenceEnd) return;
    const sentence = tokens[at]?.sentence;
    this.sentenceEnd = at + 1;
    while (tokens[this.sentenceEnd]?.sentence === sentence) this.sentenceEnd += 1;
  }

  private walk(node: number, at: number): void {
    const row = this.automaton;
    const stems = node + layout.head;
    const words = stems + 2 * (row[node + layout.stems] ?? 0);
    const ends = words + 2 * (row[node + layout.words] ?? 0);
    const last = ends + (row[node + layout.ends] ?? 0);
    for (let end = ends; end < last; end++) this.note(row[end] ?? 0, at);
    if (at >= this.sentenceEnd) return;
    const byStem = after(row, stems, words, this.stems[at] ?? 0);
    if (byStem) this.walk(byStem, at + 1);
    const byWord = after(row, words, ends, this.words[at] ?? 0);
    if (byWord) this.walk(byWord, at + 1);
    const any = row[node + layout.any];
    if (any) this.walk(any, at + 1);
    const gap = row[node + layout.gap];
    if (gap) for (let skipped = 0; skipped <= gapWords; skipped++) this.walk(gap, at + skipped);
  }

  private note(concept: number, at: number): void {
    const longest = this.longest[concept] ?? 0;
    if (longest === 0) this.found.push(concept);
    if (longest < at) this.longest[concept] = at;
  }
}

/** Where a word leads, by a search among the numbers between two places of the row; 0 where nowhere. */
function after(row: Automaton, from: number, to: number, number: number): number {
  const half = (to - from) >> 1;
  let low = from;
  let high = from + half;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low < from + half && row[low] === number ? (row[low + half] ?? 0) : 0;
}
