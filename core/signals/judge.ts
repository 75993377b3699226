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
  /** Names of all features, joined by line feeds, in the order of their numbers. */
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

/** Long texts hold many words: past this many known ones, each counts for less. */
const wordsInFull = 24;

/** How much each word of a text counts, by how many of them the judge knows. Also used in learning. */
export function wordShare(knownWords: number): number {
  return Math.min(1, Math.sqrt(wordsInFull / Math.max(1, knownWords)));
}

/** Words are shared out; situations (`f:`) and concepts (`c:`) count in full. */
export function isWord(feature: string): boolean {
  return !feature.startsWith('f:') && !feature.startsWith('c:');
}

/** So many signals fit into a packed weight, and so its hundredths may reach 1023. */
const signalsAtMost = 32;

interface Table {
  numbers: ReadonlyMap<string, number>;
  /** By feature: where its row begins. */
  beginnings: Int32Array;
  ids: SignalId[];
  learnt: LearntSignal[];
  /**
   * The rows, one after the other, so that what is read of a feature lies close together: twice the number of its
   * weights, and one more for a word; then the weights, each as hundredths times `signalsAtMost`, plus its signal.
   */
  packed: Int16Array;
  /** By feature: 1 while the present judgement has counted it, else 0. */
  counted: Uint8Array;
}

/** Prepares learnt weights for use. */
export function buildJudge(weights: Weights): Judge {
  const table = tableOf(weights);
  return {
    numberOf: (feature) => table.numbers.get(feature) ?? -1,
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
    const row = beginnings[number] ?? 0;
    numbers.set(name, number);
    packed[row] = 2 * ((beginnings[number + 1] ?? 0) - row - 1) + Number(isWord(name));
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
  return { numbers, beginnings, ids, learnt, packed, counted: new Uint8Array(names.length) };
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
    const word = head & 1;
    known += word;
    const sums = word === 1 ? fromWords : inFull;
    const last = row + (head >> 1);
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

function weightOf(feature: string, signal: number, { numbers, beginnings, packed }: Table): number {
  const number = numbers.get(feature);
  return number === undefined ? 0 : weightIn(beginnings[number] ?? 0, signal, packed);
}

function weigh(
  features: readonly number[],
  signal: number,
  { beginnings, packed }: Table,
): Map<number, number> {
  const weights = new Map<number, number>();
  const weighedWords: number[] = [];
  let words = 0;
  for (const feature of new Set(features)) {
    const row = beginnings[feature] ?? 0;
    const word = (packed[row] ?? 0) & 1;
    words += word;
    const weight = weightIn(row, signal, packed);
    if (weight === 0) continue;
    weights.set(feature, weight);
    if (word) weighedWords.push(feature);
  }
  const share = wordShare(words);
  for (const word of weighedWords) weights.set(word, (weights.get(word) ?? 0) * share);
  return weights;
}

function weightIn(row: number, signal: number, packed: Int16Array): number {
  const last = row + ((packed[row] ?? 0) >> 1);
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

function explain(
  features: ReadonlySet<string>,
  signal: SignalId,
  { numbers, beginnings, ids, packed }: Table,
): Contribution[] {
  const wanted = ids.indexOf(signal);
  const counted: Contribution[] = [];
  let words = 0;
  for (const feature of features) {
    const number = numbers.get(feature);
    if (number === undefined) continue;
    const row = beginnings[number] ?? 0;
    words += (packed[row] ?? 0) & 1;
    const weight = weightIn(row, wanted, packed);
    if (weight !== 0) counted.push({ feature, weight });
  }
  const share = wordShare(words);
  return counted
    .map(({ feature, weight }) => ({ feature, weight: weight * (isWord(feature) ? share : 1) }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
