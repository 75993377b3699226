import {
  beginningWith,
  type Opening,
  openingsOf,
  type Phrase,
  type PhrasesOf,
  type Place,
  phrasesIn,
  placesOf,
  type Step,
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
  /** Whether a stem or word stands in any phrase. */
  knows(word: string): boolean;
  /** Finds every phrase of every concept, in one pass over the tokens. */
  find(tokens: readonly Token[]): Hit[];
}

interface Node {
  byStem: Map<string, Node> | null;
  byWord: Map<string, Node> | null;
  any: Node | null;
  gap: Node | null;
  /** Concepts of which a phrase ends here. */
  ends: number[];
  /** Reached by several ways that went on alike when it was made; parted before only one of them goes on. */
  shared: boolean;
}

/** `...` in a phrase stands for at most this many words. */
const gapWords = 3;

function newNode(): Node {
  return { byStem: null, byWord: null, any: null, gap: null, ends: [], shared: false };
}

function childOf(node: Node, step: Step): Node | null {
  switch (step.kind) {
    case 'stem':
      return node.byStem?.get(step.value) ?? null;
    case 'word':
      return node.byWord?.get(step.value) ?? null;
    default:
      return node[step.kind];
  }
}

function setChild(node: Node, step: Step, child: Node): void {
  if (step.kind === 'stem') {
    node.byStem ??= new Map();
    node.byStem.set(step.value, child);
  } else if (step.kind === 'word') {
    node.byWord ??= new Map();
    node.byWord.set(step.value, child);
  } else {
    node[step.kind] = child;
  }
}

/** The child to go on from: a node that other ways share is copied first, and then its own children are shared. */
function ownChild(node: Node, step: Step): Node | null {
  const child = childOf(node, step);
  if (!child?.shared) return child;
  const { byStem, byWord, any, gap } = child;
  for (const each of [...(byStem?.values() ?? []), ...(byWord?.values() ?? []), any, gap]) {
    if (each) each.shared = true;
  }
  const copy: Node = {
    byStem: byStem && new Map(byStem),
    byWord: byWord && new Map(byWord),
    any,
    gap,
    ends: [...child.ends],
    shared: false,
  };
  setChild(node, step, copy);
  return copy;
}

function follow(node: Node, step: Step): Node {
  const known = ownChild(node, step);
  if (known) return known;
  const made = newNode();
  setChild(node, step, made);
  return made;
}

/** A phrase of a concept, by its number. */
interface Entry {
  phrase: string;
  concept: number;
}

/** What begins with one word: its phrases, and their automaton once the word has been met. */
interface Start {
  opening: Opening;
  entries: Entry[];
  node: Node | null;
}

/** Where to begin, by stem and by word as written. */
interface Starts {
  stem: Map<string, Start>;
  word: Map<string, Start>;
}

/**
 * Builds one automaton from all phrases, so that the cost of a search hardly depends on how many there are.
 * What begins with a word is put together when a text first holds that word: a program that reads one message
 * need not wait for the rest. A search takes time linear in the number of tokens: from each token at most a
 * phrase's length is read.
 */
export function buildMatcher(all: Concepts): Matcher {
  const names = Object.keys(all);
  const starts: Starts = { stem: new Map(), word: new Map() };
  const phrasesOf: PhrasesOf = (concept) => {
    const phrases = all[concept];
    if (!phrases) throw new Error(`No concept is called "${concept}".`);
    return phrases;
  };
  names.forEach((name, concept) => {
    for (const phrase of phrasesOf(name).flatMap(phrasesIn)) enlist({ phrase, concept }, starts, phrasesOf);
  });
  let vocabulary: Set<string> | null = null;
  return {
    concepts: names,
    knows: (word) => {
      vocabulary ??= vocabularyOf(names, phrasesOf);
      return vocabulary.has(word);
    },
    find: (tokens) => findAll(starts, tokens, phrasesOf),
  };
}

function enlist(entry: Entry, starts: Starts, phrasesOf: PhrasesOf): void {
  for (const opening of openingsOf(entry.phrase, phrasesOf)) {
    const start = starts[opening.kind].get(opening.value);
    if (!start) starts[opening.kind].set(opening.value, { opening, entries: [entry], node: null });
    else if (start.entries[start.entries.length - 1] !== entry) start.entries.push(entry);
  }
}

function nodeOf(start: Start, phrasesOf: PhrasesOf): Node {
  if (start.node) return start.node;
  const node = newNode();
  for (const { phrase, concept } of start.entries) {
    for (const places of beginningWith(placesOf(phrase, phrasesOf), start.opening))
      addPhrase(node, places, concept);
  }
  start.node = node;
  return node;
}

/** Every stem and word that stands in a phrase. */
function vocabularyOf(names: readonly string[], phrasesOf: PhrasesOf): Set<string> {
  const vocabulary = new Set<string>();
  for (const phrase of names.flatMap(phrasesOf).flatMap(phrasesIn)) {
    for (const step of placesOf(phrase, phrasesOf).flat(2)) if ('value' in step) vocabulary.add(step.value);
  }
  return vocabulary;
}

/** Every way to say the phrase ends in a node that bears the concept. */
function addPhrase(root: Node, places: readonly Place[], concept: number): void {
  const simple = places.every((place) => place.every((steps) => steps.length === 1));
  let nodes = new Set([root]);
  for (const place of places) nodes = simple ? enterAlike(nodes, place) : enter(nodes, place);
  nodes.delete(root);
  for (const { ends } of nodes) if (!ends.includes(concept)) ends.push(concept);
}

function enter(nodes: ReadonlySet<Node>, place: Place): Set<Node> {
  const next = new Set<Node>();
  for (const node of nodes) for (const steps of place) next.add(steps.reduce(follow, node));
  return next;
}

/** Ways that are new with this phrase go on alike, so one node serves them all. */
function enterAlike(nodes: ReadonlySet<Node>, place: Place): Set<Node> {
  const next = new Set<Node>();
  const made = newNode();
  let ways = 0;
  for (const node of nodes) {
    for (const [step] of place) {
      if (!step) continue;
      const known = childOf(node, step);
      if (known === made) continue;
      if (known) next.add(ownChild(node, step) ?? known);
      else {
        setChild(node, step, made);
        next.add(made);
        ways += 1;
      }
    }
  }
  made.shared = ways > 1;
  return next;
}

function findAll(starts: Starts, tokens: readonly Token[], phrasesOf: PhrasesOf): Hit[] {
  const hits: Hit[] = [];
  /** Longest end of each concept from the present start, so that "gift" and "gift card" are one hit. */
  const longest = new Map<number, number>();
  tokens.forEach((token, first) => {
    const byStem = starts.stem.get(token.stem);
    const byWord = starts.word.get(token.word);
    if (!byStem && !byWord) return;
    longest.clear();
    if (byStem) walk(nodeOf(byStem, phrasesOf), tokens, first, token.sentence, longest);
    if (byWord) walk(nodeOf(byWord, phrasesOf), tokens, first, token.sentence, longest);
    for (const [concept, last] of longest) hits.push({ concept, first, last });
  });
  return hits;
}

function walk(
  node: Node,
  tokens: readonly Token[],
  at: number,
  sentence: number,
  longest: Map<number, number>,
): void {
  for (const concept of node.ends) {
    if ((longest.get(concept) ?? 0) < at) longest.set(concept, at);
  }
  const token = tokens[at];
  if (!token || token.sentence !== sentence) return;
  const byStem = node.byStem?.get(token.stem);
  if (byStem) walk(byStem, tokens, at + 1, sentence, longest);
  const byWord = node.byWord?.get(token.word);
  if (byWord) walk(byWord, tokens, at + 1, sentence, longest);
  if (node.any) walk(node.any, tokens, at + 1, sentence, longest);
  if (node.gap) {
    for (let skipped = 0; skipped <= gapWords; skipped++)
      walk(node.gap, tokens, at + skipped, sentence, longest);
  }
}
