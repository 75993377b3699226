import type { Level, SignalId } from '#core/signals/ids.ts';

/** What the judge learnt of one signal. */
export interface LearntSignal {
  bias: number;
  /** Turns a score into a confidence: 1 / (1 + exp(-(slope × score + shift))). */
  slope: number;
  shift: number;
  /** Confidence from which the officer is prompted, and from which there is a hint. */
  prompt: number;
  hint: number;
  /** Numbers of features, each as its distance from the one before, with weights in hundredths. */
  at: number[];
  by: number[];
}

/** The checked-in file of weights. */
export interface Weights {
  /** Names of all features, joined by line feeds, in their alphabetical order, which is that of their numbers. */
  features: string;
  signals: Record<string, LearntSignal>;
}

/** What one feature added to a judgement. */
export interface Contribution {
  feature: string;
  weight: number;
}

export interface Judgement {
  signal: SignalId;
  /** 0 to 1. */
  confidence: number;
  level: Level;
}

/** What a judgement is held against. */
export type Bar = Pick<LearntSignal, 'bias' | 'hint' | 'prompt'>;

export interface Judge {
  /** The number of a feature; -1 where the judge has not learnt of it. */
  numberOf(feature: string): number;
  /** The number of the pair that two words make, one right behind the other; -1 where it has not been learnt. */
  pairOf(first: number, second: number): number;
  /** Judges by the numbers of all features, each of which counts once however often it stands there. */
  judge(features: readonly number[]): Judgement[];
  /** What one feature counts for a signal, in full; 0 where it counts nothing. */
  weightOf(feature: string, signal: SignalId): number;
  /** What each feature among these counts for a signal, as its weight in the sum. */
  weigh(features: readonly number[], signal: SignalId): Map<number, number>;
  /** Where the sum begins before anything is read, and the confidences that bring a hint or a prompt. */
  barOf(signal: SignalId): Bar;
  /** Every feature that counted for or against a signal, strongest first. */
  explain(features: ReadonlySet<string>, signal: SignalId): Contribution[];
}

/** Words count in full in a text of so many; for more in a shorter one, though no text counts as shorter than the second. */
const wordsInFull = 24;
const fewestWords = 8;

/** How much each word and pair of a text counts, by how many of its words the judge knows. Also used in learning. */
export function wordShare(knownWords: number): number {
  return Math.sqrt(wordsInFull / Math.max(fewestWords, knownWords));
}

/** Words and pairs are shared out; situations (`f:`) and concepts (`c:`) count in full. */
export function isWord(feature: string): boolean {
  return !feature.startsWith('f:') && !feature.startsWith('c:');
}

/** The feature that two words make, one right behind the other. */
export function pairFeature(first: string, second: string): string {
  return `${first} ${second}`;
}

/** The second word of a pair; null for any other feature. */
export function secondOf(feature: string): string | null {
  const space = isWord(feature) ? feature.indexOf(' ') : -1;
  return space < 0 ? null : feature.slice(space + 1);
}

/** How a feature counts: words are counted and shared out, pairs only shared out, all others count in full. */
const kinds = { other: 0, word: 1, pair: 2 };

/** So many signals fit into a packed weight, and so its hundredths may reach 1023. */
const signalsAtMost = 32;

/** The pairs of a word stand right behind it, in the order of their second words. */
interface Pairs {
  /** By feature: the number of a pair's second word; -1 for all others. */
  seconds: Int32Array;
  /** By feature: the number of the last pair that begins with it; its own where none does. */
  lastOf: Int32Array;
}

interface Table {
  /** The numbers of all features but pairs. */
  numbers: ReadonlyMap<string, number>;
  pairs: Pairs;
  /** By feature: where its row begins. */
  beginnings: Int32Array;
  ids: SignalId[];
  learnt: LearntSignal[];
  /**
   * The rows, one after the other, so that what is read of a feature lies close together: four times the number of
   * its weights, and its kind; then the weights, each as hundredths times `signalsAtMost`, plus its signal.
   */
  packed: Int16Array;
  /** By feature: 1 while the present judgement has counted it, else 0. */
  counted: Uint8Array;
}

/** Prepares learnt weights for use. */
export function buildJudge(weights: Weights): Judge {
  const table = tableOf(weights);
  return {
    numberOf: (feature) => numberOf(feature, table),
    pairOf: (first, second) => pairOf(first, second, table.pairs),
    judge: (features) => judgeAll(features, table),
    weightOf: (feature, signal) => weightOf(feature, table.ids.indexOf(signal), table),
    weigh: (features, signal) => weigh(features, table.ids.indexOf(signal), table),
    barOf: (signal) => barOf(signal, table),
    explain: (features, signal) => explain(features, signal, table),
  };
}

function tableOf(weights: Weights): Table {
  const names = weights.features.split('\n');
  const ids = Object.keys(weights.signals) as SignalId[];
  const learnt = Object.values(weights.signals);
  const beginnings = beginningsOf(learnt, names.length);
  const packed = new Int16Array(beginnings[names.length] ?? 0);
  const free = new Int32Array(names.length);
  const numbers = new Map<string, number>();
  names.forEach((name, number) => {
    if (secondOf(name) === null) numbers.set(name, number);
  });
  const pairs = pairsOf(names, numbers);
  names.forEach((name, number) => {
    const row = beginnings[number] ?? 0;
    const kind = pairs.seconds[number] !== -1 ? kinds.pair : isWord(name) ? kinds.word : kinds.other;
    packed[row] = 4 * ((beginnings[number + 1] ?? 0) - row - 1) + kind;
    free[number] = row + 1;
  });
  learnt.forEach(({ at, by }, signal) => {
    let feature = 0;
    at.forEach((distance, index) => {
      feature += distance;
      const place = free[feature] ?? 0;
      packed[place] = (by[index] ?? 0) * signalsAtMost + signal;
      free[feature] = place + 1;
    });
  });
  return {
    numbers,
    pairs,
    beginnings,
    ids,
    learnt,
    packed,
    counted: new Uint8Array(names.length),
  };
}

function pairsOf(names: readonly string[], numbers: ReadonlyMap<string, number>): Pairs {
  const seconds = new Int32Array(names.length).fill(-1);
  const lastOf = Int32Array.from(names, (_, number) => number);
  let first = 0;
  names.forEach((name, number) => {
    const second = secondOf(name);
    if (second === null) first = number;
    else {
      seconds[number] = numbers.get(second) ?? -1;
      lastOf[first] = number;
    }
  });
  return { seconds, lastOf };
}

function numberOf(feature: string, { numbers, pairs }: Pick<Table, 'numbers' | 'pairs'>): number {
  const second = secondOf(feature);
  if (second === null) return numbers.get(feature) ?? -1;
  const first = feature.slice(0, -second.length - 1);
  return pairOf(numbers.get(first) ?? -1, numbers.get(second) ?? -1, pairs);
}

function pairOf(first: number, second: number, { seconds, lastOf }: Pairs): number {
  if (first < 0 || second < 0) return -1;
  let from = first + 1;
  let to = lastOf[first] ?? 0;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const there = seconds[middle] ?? 0;
    if (there === second) return middle;
    if (there < second) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

/** Counts each feature's weights first, so that they can all lie in one row. The last number is where all rows end. */
function beginningsOf(learnt: readonly LearntSignal[], features: number): Int32Array {
  const beginnings = new Int32Array(features + 1);
  for (const { at } of learnt) {
    let feature = 0;
    for (const distance of at) {
      feature += distance;
      beginnings[feature + 1] = (beginnings[feature + 1] ?? 0) + 1;
    }
  }
  for (let feature = 0; feature < features; feature++)
    beginnings[feature + 1] = (beginnings[feature + 1] ?? 0) + (beginnings[feature] ?? 0) + 1;
  return beginnings;
}

function judgeAll(
  features: readonly number[],
  { beginnings, ids, learnt, packed, counted }: Table,
): Judgement[] {
  const inFull = new Array<number>(signalsAtMost).fill(0);
  const fromWords = new Array<number>(signalsAtMost).fill(0);
  let known = 0;
  for (const feature of features) {
    if (counted[feature] === 1) continue;
    counted[feature] = 1;
    const row = beginnings[feature] ?? 0;
    const head = packed[row] ?? 0;
    const kind = head & 3;
    if (kind === kinds.word) known += 1;
    const sums = kind === kinds.other ? inFull : fromWords;
    const last = row + (head >> 2);
    for (let n = row + 1; n <= last; n++) {
      const one = packed[n] ?? 0;
      const signal = one & (signalsAtMost - 1);
      sums[signal] = (sums[signal] ?? 0) + hundredths(one);
    }
  }
  for (const feature of features) counted[feature] = 0;
  const share = wordShare(known);
  return learnt.map((signal, number) => {
    const learntSum = (inFull[number] ?? 0) + share * (fromWords[number] ?? 0);
    return judgement(ids[number] as SignalId, signal.bias + learntSum / 100, signal);
  });
}

/** The weight in a packed one. */
function hundredths(packed: number): number {
  return packed >> 5;
}

function judgement(signal: SignalId, score: number, { slope, shift, prompt, hint }: LearntSignal): Judgement {
  const confidence = 1 / (1 + Math.exp(-(slope * score + shift)));
  return {
    signal,
    confidence,
    level: confidence >= prompt ? 'prompt' : confidence >= hint ? 'hint' : 'quiet',
  };
}

function weightOf(feature: string, signal: number, table: Table): number {
  const number = numberOf(feature, table);
  return number < 0 ? 0 : weightIn(table.beginnings[number] ?? 0, signal, table.packed);
}

function weigh(
  features: readonly number[],
  signal: number,
  { beginnings, packed }: Table,
): Map<number, number> {
  const weights = new Map<number, number>();
  const shared: number[] = [];
  let words = 0;
  for (const feature of new Set(features)) {
    const row = beginnings[feature] ?? 0;
    const kind = (packed[row] ?? 0) & 3;
    if (kind === kinds.word) words += 1;
    const weight = weightIn(row, signal, packed);
    if (weight === 0) continue;
    weights.set(feature, weight);
    if (kind !== kinds.other) shared.push(feature);
  }
  const share = wordShare(words);
  for (const feature of shared) weights.set(feature, (weights.get(feature) ?? 0) * share);
  return weights;
}

function weightIn(row: number, signal: number, packed: Int16Array): number {
  const last = row + ((packed[row] ?? 0) >> 2);
  for (let n = row + 1; n <= last; n++) {
    const one = packed[n] ?? 0;
    if ((one & (signalsAtMost - 1)) === signal) return hundredths(one) / 100;
  }
  return 0;
}

function barOf(signal: SignalId, { ids, learnt }: Table): Bar {
  const { bias, hint, prompt } = learnt[ids.indexOf(signal)] ?? { bias: 0, hint: 1, prompt: 1 };
  return { bias, hint, prompt };
}

function explain(features: ReadonlySet<string>, signal: SignalId, table: Table): Contribution[] {
  const { beginnings, ids, packed } = table;
  const wanted = ids.indexOf(signal);
  const counted: Contribution[] = [];
  let words = 0;
  for (const feature of features) {
    const number = numberOf(feature, table);
    if (number < 0) continue;
    const row = beginnings[number] ?? 0;
    if (((packed[row] ?? 0) & 3) === kinds.word) words += 1;
    const weight = weightIn(row, wanted, packed);
    if (weight !== 0) counted.push({ feature, weight });
  }
  const share = wordShare(words);
  return counted
    .map(({ feature, weight }) => ({ feature, weight: weight * (isWord(feature) ? share : 1) }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
