import { type Phrase, type Place, placesOf, type Step } from '#core/match/phrase.ts';
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
    for (const line of phrasesOf(name)) {
      for (const places of placesOf(line, phrasesOf)) {
        addPhrase(root, places, number);
        for (const step of places.flat(2)) if ('value' in step) vocabulary.add(step.value);
      }
    }
  });
  return { concepts: names, knows: (word) => vocabulary.has(word), find: (tokens) => findAll(root, tokens) };
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
