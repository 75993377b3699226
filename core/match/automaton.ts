import type { Opening, PhraseReader, Step } from '#core/match/phrase.ts';
import { sieveOf } from '#core/match/sieve.ts';

/** A phrase, and the number of the concept that it stands for. */
export interface Entry {
  phrase: string;
  concept: number;
}

/** What is left of a phrase when some of its words have been met: the steps of `run`, then the elements from `at` on. */
interface Rest {
  elements: readonly string[];
  concept: number;
  run: readonly Step[];
  at: number;
  /** Where this alone is left, once a text has led there: however it is reached, it goes on alike. */
  node: Node | null;
}

const noSteps: readonly Step[] = [];
const noEnds: readonly number[] = [];

/** A place in the automaton: where the next word leads, and which concepts have a phrase that ends here. */
export class Node {
  byStem: Map<string, Node> | null = null;
  /** Of the stems that lead on: a word that does not pass need not be looked up. */
  sieve = 0;
  byWord: Map<string, Node> | null = null;
  any: Node | null = null;
  gap: Node | null = null;
  ends: readonly number[] = noEnds;
  /** What is left of all phrases that lead here; null once it has been looked at. */
  waiting: Rest[] | null = [];
}

/**
 * All phrases as one automaton, which grows where texts lead: of most phrases no text holds more than the first word,
 * and a program that reads one message need not wait for them.
 */
export class Automaton {
  private readonly reader: PhraseReader;

  constructor(reader: PhraseReader) {
    this.reader = reader;
  }

  /** Where phrases lead that begin with a given word, in their order. */
  after(opening: Opening, entries: Iterable<Entry>): Node {
    const node = new Node();
    for (const { phrase, concept } of entries)
      this.begin(node, opening, { elements: phrase.split(' '), concept, run: noSteps, at: 0, node: null });
    return node;
  }

  /** Looks one word further into all phrases that lead to a node. */
  open(node: Node): void {
    const { waiting } = node;
    node.waiting = null;
    const alone = waiting?.length === 1 ? waiting[0] : undefined;
    if (alone?.node) Object.assign(node, alone.node);
    else {
      if (alone) alone.node = node;
      for (const rest of waiting ?? []) this.enter(node, rest);
    }
  }

  private begin(node: Node, opening: Opening, rest: Rest): void {
    const element = rest.elements[rest.at];
    if (element === undefined) return;
    const next = behind(rest);
    let optional = false;
    for (const steps of this.reader.placeOf(element)) {
      const [step] = steps;
      if (!step) optional = true;
      else if (step.kind === opening.kind && step.value === opening.value) wait(node, steps, next);
    }
    if (optional) this.begin(node, opening, next);
  }

  private enter(node: Node, rest: Rest): void {
    const [step] = rest.run;
    const element = rest.elements[rest.at];
    if (step) wait(childOf(node, step), rest.run, { ...rest, run: noSteps, node: null });
    else if (element === undefined) end(node, rest.concept);
    else {
      const next = behind(rest);
      for (const steps of this.reader.placeOf(element)) {
        const [first] = steps;
        if (first) wait(childOf(node, first), steps, next);
        else this.enter(node, next);
      }
    }
  }
}

/** What is left behind the next element. */
function behind({ elements, concept, at }: Rest): Rest {
  return { elements, concept, run: noSteps, at: at + 1, node: null };
}

/** Leaves at a node what is to come behind the first of these steps. */
function wait({ waiting }: Node, steps: readonly Step[], next: Rest): void {
  const rest = steps.length > 1 ? { ...next, run: steps.slice(1) } : next;
  // Two words of one place may share their stem.
  if (waiting?.at(-1) !== rest) waiting?.push(rest);
}

function end(node: Node, concept: number): void {
  if (!node.ends.includes(concept)) node.ends = [...node.ends, concept];
}

function childOf(node: Node, step: Step): Node {
  switch (step.kind) {
    case 'stem':
      node.byStem ??= new Map();
      node.sieve |= sieveOf(step.value);
      return childBy(node.byStem, step.value);
    case 'word':
      node.byWord ??= new Map();
      return childBy(node.byWord, step.value);
    case 'any':
      node.any ??= new Node();
      return node.any;
    case 'gap':
      node.gap ??= new Node();
      return node.gap;
  }
}

function childBy(children: Map<string, Node>, word: string): Node {
  const known = children.get(word);
  if (known) return known;
  const made = new Node();
  children.set(word, made);
  return made;
}
