import type { Place, Step } from '#core/match/phrase.ts';

/** One place in the automaton while it is put together. */
export interface Node {
  byStem: Map<number, Node> | null;
  byWord: Map<number, Node> | null;
  any: Node | null;
  gap: Node | null;
  /** Concepts of which a phrase ends here. */
  ends: number[];
  /** Reached by several ways that went on alike when it was made; parted before only one of them goes on. */
  shared: boolean;
}

/** The number that stands for a stem or a word. */
export type NumberOf = (word: string) => number;

export function newNode(): Node {
  return { byStem: null, byWord: null, any: null, gap: null, ends: [], shared: false };
}

/** Every way to say the phrase ends in a node that bears the concept. */
export function addPhrase(root: Node, places: readonly Place[], concept: number, numberOf: NumberOf): void {
  const simple = places.every((place) => place.every((steps) => steps.length === 1));
  const enter = simple ? enterAlike : enterEach;
  let nodes: ReadonlySet<Node> = new Set([root]);
  for (const place of places) nodes = enter(nodes, place, numberOf);
  for (const node of nodes) if (node !== root && !node.ends.includes(concept)) node.ends.push(concept);
}

function enterEach(nodes: ReadonlySet<Node>, place: Place, numberOf: NumberOf): Set<Node> {
  const next = new Set<Node>();
  for (const node of nodes) {
    for (const steps of place) next.add(steps.reduce((from, step) => follow(from, step, numberOf), node));
  }
  return next;
}

/** Ways that are new with this phrase go on alike, so one node serves them all. */
function enterAlike(nodes: ReadonlySet<Node>, place: Place, numberOf: NumberOf): Set<Node> {
  const next = new Set<Node>();
  const made = newNode();
  let ways = 0;
  for (const node of nodes) {
    for (const [step] of place) {
      if (!step) continue;
      const known = childOf(node, step, numberOf);
      if (known === made) continue;
      if (known) next.add(ownChild(node, step, numberOf) ?? known);
      else {
        setChild(node, step, made, numberOf);
        next.add(made);
        ways += 1;
      }
    }
  }
  made.shared = ways > 1;
  return next;
}

function follow(node: Node, step: Step, numberOf: NumberOf): Node {
  const known = ownChild(node, step, numberOf);
  if (known) return known;
  const made = newNode();
  setChild(node, step, made, numberOf);
  return made;
}

function childOf(node: Node, step: Step, numberOf: NumberOf): Node | null {
  switch (step.kind) {
    case 'stem':
      return node.byStem?.get(numberOf(step.value)) ?? null;
    case 'word':
      return node.byWord?.get(numberOf(step.value)) ?? null;
    default:
      return node[step.kind];
  }
}

function setChild(node: Node, step: Step, child: Node, numberOf: NumberOf): void {
  if (step.kind === 'stem') {
    node.byStem ??= new Map();
    node.byStem.set(numberOf(step.value), child);
  } else if (step.kind === 'word') {
    node.byWord ??= new Map();
    node.byWord.set(numberOf(step.value), child);
  } else {
    node[step.kind] = child;
  }
}

/** The child to go on from: a node that other ways share is copied first, and then its own children are shared. */
function ownChild(node: Node, step: Step, numberOf: NumberOf): Node | null {
  const child = childOf(node, step, numberOf);
  if (!child?.shared) return child;
  for (const each of childrenOf(child)) each.shared = true;
  const { byStem, byWord, any, gap } = child;
  const copy: Node = {
    byStem: byStem && new Map(byStem),
    byWord: byWord && new Map(byWord),
    any,
    gap,
    ends: [...child.ends],
    shared: false,
  };
  setChild(node, step, copy, numberOf);
  return copy;
}

function childrenOf({ byStem, byWord, any, gap }: Node): Node[] {
  const children = [...(byStem?.values() ?? []), ...(byWord?.values() ?? [])];
  if (any) children.push(any);
  if (gap) children.push(gap);
  return children;
}

/**
 * An automaton as one row of numbers, which a processor reads faster than objects that lie apart. A node is where it
 * begins in the row; 0 is no node, so the root stands at 1. A node is written as its `any`, its `gap`, how many
 * stems, words and ends it has; then its stems in rising order, where each leads, its words likewise, its ends.
 */
export type Automaton = Int32Array;

export const root = 1;
/** What stands where in a node, from its beginning. */
export const layout = { any: 0, gap: 1, stems: 2, words: 3, ends: 4, head: 5 } as const;

export function flatten(top: Node): Automaton {
  const at = new Map<Node, number>();
  let length = root;
  for (const node of allOf(top)) {
    at.set(node, length);
    length += layout.head + 2 * (node.byStem?.size ?? 0) + 2 * (node.byWord?.size ?? 0) + node.ends.length;
  }
  const row = new Int32Array(length);
  for (const [node, start] of at) row.set(written(node, at), start);
  return row;
}

/** Every node once, the top first. */
function allOf(top: Node): Set<Node> {
  const seen = new Set([top]);
  for (const node of seen) for (const child of childrenOf(node)) seen.add(child);
  return seen;
}

function written({ byStem, byWord, any, gap, ends }: Node, at: ReadonlyMap<Node, number>): number[] {
  const place = (node: Node | null): number => (node && at.get(node)) ?? 0;
  const stems = [...(byStem ?? [])].sort(([a], [b]) => a - b);
  const words = [...(byWord ?? [])].sort(([a], [b]) => a - b);
  return [
    place(any),
    place(gap),
    stems.length,
    words.length,
    ends.length,
    ...stems.map(([number]) => number),
    ...stems.map(([, child]) => place(child)),
    ...words.map(([number]) => number),
    ...words.map(([, child]) => place(child)),
    ...ends,
  ];
}
