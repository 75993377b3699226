import { expand, type Phrase, type Step } from '#core/match/phrase.ts';
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
}

/** `...` in a phrase stands for at most this many words. */
const gapWords = 3;

function newNode(): Node {
  return { byStem: null, byWord: null, any: null, gap: null, ends: [] };
}

function child(map: Map<string, Node>, key: string): Node {
  let node = map.get(key);
  if (!node) {
    node = newNode();
    map.set(key, node);
  }
  return node;
}

function follow(node: Node, step: Step): Node {
  switch (step.kind) {
    case 'stem':
      node.byStem ??= new Map();
      return child(node.byStem, step.value);
    case 'word':
      node.byWord ??= new Map();
      return child(node.byWord, step.value);
    case 'any':
      node.any ??= newNode();
      return node.any;
    case 'gap':
      node.gap ??= newNode();
      return node.gap;
  }
}

/**
 * Builds one automaton from all phrases, so that the cost of a search hardly depends on how many there are.
 * A search takes time linear in the number of tokens: from each token at most a phrase's length is read.
 */
export function buildMatcher(all: Concepts): Matcher {
  const root = newNode();
  const names = Object.keys(all);
  const vocabulary = new Set<string>();
  const phrasesOf = (concept: string): readonly Phrase[] => {
    const phrases = all[concept];
    if (!phrases) throw new Error(`No concept is called "${concept}".`);
    return phrases;
  };
  names.forEach((name, number) => {
    for (const phrase of phrasesOf(name)) {
      for (const steps of expand(phrase, phrasesOf)) {
        for (const step of steps) if ('value' in step) vocabulary.add(step.value);
        const end = steps.reduce(follow, root);
        if (!end.ends.includes(number)) end.ends.push(number);
      }
    }
  });
  return { concepts: names, knows: (word) => vocabulary.has(word), find: (tokens) => findAll(root, tokens) };
}

function findAll(root: Node, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  /** Longest end of each concept from the present start, so that "gift" and "gift card" are one hit. */
  const longest = new Map<number, number>();
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first];
    if (!token || (!root.byStem?.has(token.stem) && !root.byWord?.has(token.word))) continue;
    longest.clear();
    walk(root, tokens, first, token.sentence, longest);
    for (const [concept, last] of longest) hits.push({ concept, first, last });
  }
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
