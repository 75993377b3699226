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
  judge(features: ReadonlySet<string>): Judgement[];
  /** What one feature counts for a signal, in full; 0 where it counts nothing. */
  weightOf(feature: string, signal: SignalId): number;
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

interface Table {
  numbers: ReadonlyMap<string, number>;
  ids: SignalId[];
  learnt: LearntSignal[];
  /** The weights of feature n stand from `starts[n]` up to but not including `starts[n + 1]`. */
  starts: Int32Array;
  /** Whose weight it is: numbers of signals. */
  whose: Uint8Array;
  weights: Float32Array;
}

/** Prepares learnt weights for use. */
export function buildJudge(weights: Weights): Judge {
  const table = tableOf(weights);
  return {
    judge: (features) => judgeAll(features, table),
    weightOf: (feature, signal) => weightOf(feature, table.ids.indexOf(signal), table),
    barOf: (signal) => barOf(signal, table),
    explain: (features, signal) => explain(features, signal, table),
  };
}

function tableOf(weights: Weights): Table {
  const names = weights.features.split('\n');
  const rows: [signal: number, weight: number][][] = names.map(() => []);
  const ids = Object.keys(weights.signals) as SignalId[];
  const learnt = Object.values(weights.signals);
  learnt.forEach(({ at, by }, signal) => {
    let feature = 0;
    at.forEach((distance, index) => {
      feature += distance;
      rows[feature]?.push([signal, (by[index] ?? 0) / 100]);
    });
  });
  const starts = new Int32Array(names.length + 1);
  rows.forEach((row, feature) => {
    starts[feature + 1] = (starts[feature] ?? 0) + row.length;
  });
  const flat = rows.flat();
  return {
    numbers: new Map(names.map((name, number) => [name, number])),
    ids,
    learnt,
    starts,
    whose: Uint8Array.from(flat, ([signal]) => signal),
    weights: Float32Array.from(flat, ([, weight]) => weight),
  };
}

function judgeAll(features: ReadonlySet<string>, table: Table): Judgement[] {
  const { numbers, ids, learnt, starts, whose, weights } = table;
  const inFull = Float64Array.from(learnt, ({ bias }) => bias);
  const fromWords = new Float64Array(learnt.length);
  let words = 0;
  for (const feature of features) {
    const number = numbers.get(feature);
    if (number === undefined) continue;
    const word = isWord(feature);
    if (word) words += 1;
    const sums = word ? fromWords : inFull;
    const end = starts[number + 1] ?? 0;
    for (let n = starts[number] ?? 0; n < end; n++) {
      const signal = whose[n] ?? 0;
      sums[signal] = (sums[signal] ?? 0) + (weights[n] ?? 0);
    }
  }
  const share = wordShare(words);
  return learnt.map((signal, number) => {
    const score = (inFull[number] ?? 0) + share * (fromWords[number] ?? 0);
    return judgement(ids[number] as SignalId, score, signal);
  });
}

function judgement(signal: SignalId, score: number, { slope, shift, prompt, hint }: LearntSignal): Judgement {
  const confidence = 1 / (1 + Math.exp(-(slope * score + shift)));
  return {
    signal,
    confidence,
    level: confidence >= prompt ? 'prompt' : confidence >= hint ? 'hint' : 'quiet',
  };
}

function weightOf(feature: string, signal: number, { numbers, starts, whose, weights }: Table): number {
  const number = numbers.get(feature);
  if (number === undefined) return 0;
  const end = starts[number + 1] ?? 0;
  for (let n = starts[number] ?? 0; n < end; n++) if (whose[n] === signal) return weights[n] ?? 0;
  return 0;
}

function barOf(signal: SignalId, { ids, learnt }: Table): Bar {
  const { bias, hint, prompt } = learnt[ids.indexOf(signal)] ?? { bias: 0, hint: 1, prompt: 1 };
  return { bias, hint, prompt };
}

function explain(features: ReadonlySet<string>, signal: SignalId, table: Table): Contribution[] {
  const wanted = table.ids.indexOf(signal);
  const known = [...features].filter((feature) => table.numbers.has(feature));
  const share = wordShare(known.filter(isWord).length);
  return known
    .map((feature) => ({ feature, weight: weightOf(feature, wanted, table) * (isWord(feature) ? share : 1) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
