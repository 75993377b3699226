import type { Level, SignalId } from '#core/signals/ids.ts';
import { type OpenWeights, openWeights, type PackedWeights } from '#core/signals/packed-weights.ts';
import { lookAgain, partsOf, type SecondLook, viewOf } from '#core/signals/second-look.ts';
import { featureKinds, isWord, type Vocabulary } from '#core/signals/vocabulary.ts';

/** Where a signal's sum begins, and what it then means. */
export interface SignalBar extends SecondLook {
  bias: number;
  /** Confidence from which the officer is prompted, and from which there is a hint. */
  prompt: number;
  hint: number;
}

/** What the judge learnt of one signal. */
export interface LearntSignal extends SignalBar {
  /** Numbers of features, each as its distance from the one before, with weights in hundredths. */
  at: number[];
  by: number[];
}

/** All that was learnt. */
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
  /** Points, by what was read alone; the confidence comes from these of all signals. */
  score: number;
  /** 0 to 1. */
  confidence: number;
  level: Level;
}

/** What of the scores speaks for or against a signal. */
export interface Reason {
  /** `start` before anything is scored, `own` the signal's own score, `overall` the scores of all together. */
  of: 'start' | 'own' | 'overall' | SignalId;
  /** Log odds. */
  weight: number;
}

/** What a judgement is held against. */
export type Bar = Pick<SignalBar, 'bias' | 'hint' | 'prompt'>;

export interface Judge {
  /** All words that it has learnt. */
  words(): string[];
  /** The number of a feature; -1 where the judge has not learnt of it. */
  numberOf(feature: string): number;
  /** The number of the pair that two words make, one right behind the other; -1 where it has not been learnt. */
  pairOf(first: number, second: number): number;
  /** Judges by the numbers of all features, each of which counts once however often it stands there. */
  judge(features: readonly number[]): Judgement[];
  /** What one feature counts for a signal, in full; 0 where it counts nothing. */
  weightOf(feature: string, signal: SignalId): number;
  /** Tells what a feature adds to the judgement of a text with these features; the unknown one, -1, adds nothing. */
  weigher(features: readonly number[], signal: SignalId): (feature: number) => number;
  /** What made the confidence of the one judged, once all were scored: strongest first. */
  secondLook(judgements: readonly Judgement[], signal: SignalId): Reason[];
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

/** So many signals fit into a packed weight, and so its hundredths may reach 1023. */
const signalsAtMost = 32;

interface Table {
  vocabulary: Vocabulary;
  rows: Rows;
  ids: SignalId[];
  bars: SignalBar[];
  /** By feature: 1 while the present judgement has counted it, else 0. */
  counted: Uint8Array;
}

/** Prepares packed weights for use. A feature's weights are unpacked when a text first holds it, with its neighbours. */
export function buildJudge(packed: PackedWeights): Judge {
  const weights = openWeights(packed);
  const { vocabulary } = weights;
  const table = {
    vocabulary,
    rows: new Rows(weights),
    ids: Object.keys(packed.signals) as SignalId[],
    bars: Object.values(packed.signals),
    counted: new Uint8Array(vocabulary.size),
  };
  return {
    words: () => [...vocabulary.numbers.keys()].filter(isWord),
    numberOf: (feature) => vocabulary.numberOf(feature),
    pairOf: (first, second) => vocabulary.pairOf(first, second),
    judge: (features) => judgeAll(features, table),
    weightOf: (feature, signal) => weightOf(feature, table.ids.indexOf(signal), table),
    weigher: (features, signal) => weigher(features, table.ids.indexOf(signal), table),
    secondLook: (judgements, signal) => secondLook(judgements, signal, table),
    barOf: (signal) => barOf(signal, table),
    explain: (features, signal) => explain(features, signal, table),
  };
}

/**
 * The rows unpacked so far, one after the other, so that what is read of a feature lies close together: four times
 * the number of its weights, and its kind; then the weights, each as hundredths times `signalsAtMost`, plus its signal.
 */
class Rows {
  packed = new Int16Array(2 ** 14);
  private end = 0;
  /** By feature: where its row begins; -1 where it is not unpacked yet. */
  private readonly beginnings: Int32Array;
  private readonly weights: OpenWeights;

  constructor(weights: OpenWeights) {
    this.weights = weights;
    this.beginnings = new Int32Array(weights.vocabulary.size).fill(-1);
  }

  /** Where in `packed`, as it is after this call, a feature's row begins. */
  beginningOf(feature: number): number {
    const beginning = this.beginnings[feature] ?? 0;
    if (beginning >= 0) return beginning;
    this.unpack(feature);
    return this.beginnings[feature] ?? 0;
  }

  private unpack(feature: number): void {
    const { vocabulary, width, block } = this.weights;
    const { first, length, weights } = block(feature);
    this.makeRoom(length * (width + 1));
    const { packed } = this;
    for (let nth = 0; nth < length; nth++) {
      const head = this.end++;
      for (let signal = 0; signal < width; signal++) {
        const weight = weights[nth * width + signal] ?? 0;
        if (weight !== 0) packed[this.end++] = weight * signalsAtMost + signal;
      }
      packed[head] = 4 * (this.end - head - 1) + (vocabulary.kinds[first + nth] ?? 0);
      this.beginnings[first + nth] = head;
    }
  }

  private makeRoom(numbers: number): void {
    if (this.end + numbers <= this.packed.length) return;
    const larger = new Int16Array(2 * this.packed.length + numbers);
    larger.set(this.packed);
    this.packed = larger;
  }
}

function judgeAll(features: readonly number[], { rows, ids, bars, counted }: Table): Judgement[] {
  const inFull = new Array<number>(signalsAtMost).fill(0);
  const fromWords = new Array<number>(signalsAtMost).fill(0);
  let known = 0;
  for (const feature of features) {
    if (counted[feature] === 1) continue;
    counted[feature] = 1;
    const row = rows.beginningOf(feature);
    const { packed } = rows;
    const head = packed[row] ?? 0;
    const kind = head & 3;
    if (kind === featureKinds.word) known += 1;
    const sums = kind === featureKinds.other ? inFull : fromWords;
    const last = row + (head >> 2);
    for (let n = row + 1; n <= last; n++) {
      const one = packed[n] ?? 0;
      const signal = one & (signalsAtMost - 1);
      sums[signal] = (sums[signal] ?? 0) + hundredths(one);
    }
  }
  for (const feature of features) counted[feature] = 0;
  const share = wordShare(known);
  const scores = bars.map(({ bias }, number) => {
    const sum = (inFull[number] ?? 0) + share * (fromWords[number] ?? 0);
    return bias + sum / 100;
  });
  const view = viewOf(scores);
  return bars.map((bar, number) => {
    const signal = ids[number] as SignalId;
    const confidence = lookAgain(view, number, bar);
    return { signal, score: scores[number] ?? 0, confidence, level: levelOf(confidence, bar) };
  });
}

/** The weight in a packed one. */
function hundredths(packed: number): number {
  return packed >> 5;
}

function levelOf(confidence: number, { prompt, hint }: Pick<SignalBar, 'prompt' | 'hint'>): Level {
  return confidence >= prompt ? 'prompt' : confidence >= hint ? 'hint' : 'quiet';
}

/** What a signal's own look of being likely counts is told with its score. */
function secondLook(judgements: readonly Judgement[], signal: SignalId, { ids, bars }: Table): Reason[] {
  const at = ids.indexOf(signal);
  const bar = bars[at];
  if (!bar) return [];
  const view = viewOf(ids.map((id) => judgements.find((judged) => judged.signal === id)?.score ?? 0));
  const { own, overall, beside } = partsOf(view, at, bar);
  const others = beside.map((weight, other): Reason => ({ of: ids[other] as SignalId, weight }));
  const reasons: Reason[] = [
    { of: 'start', weight: bar.shift },
    { of: 'own', weight: own + (beside[at] ?? 0) },
    { of: 'overall', weight: overall },
    ...others.filter((_, other) => other !== at),
  ];
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function weightOf(feature: string, signal: number, table: Table): number {
  const number = table.vocabulary.numberOf(feature);
  return number < 0 ? 0 : weightIn(number, signal, table.rows);
}

function weigher(
  features: readonly number[],
  signal: number,
  { vocabulary, rows, counted }: Table,
): (feature: number) => number {
  const share = wordShare(knownWords(features, vocabulary, counted));
  return (feature) => {
    if (feature < 0) return 0;
    return weightIn(feature, signal, rows) * (vocabulary.kinds[feature] === featureKinds.other ? 1 : share);
  };
}

/** How many words there are among these, each counted once. */
function knownWords(features: readonly number[], { kinds }: Vocabulary, counted: Uint8Array): number {
  let words = 0;
  for (const feature of features) {
    if (counted[feature] === 1 || kinds[feature] !== featureKinds.word) continue;
    counted[feature] = 1;
    words += 1;
  }
  for (const feature of features) counted[feature] = 0;
  return words;
}

function weightIn(feature: number, signal: number, rows: Rows): number {
  const row = rows.beginningOf(feature);
  const { packed } = rows;
  const last = row + ((packed[row] ?? 0) >> 2);
  for (let n = row + 1; n <= last; n++) {
    const one = packed[n] ?? 0;
    if ((one & (signalsAtMost - 1)) === signal) return hundredths(one) / 100;
  }
  return 0;
}

function barOf(signal: SignalId, { ids, bars }: Table): Bar {
  const { bias, hint, prompt } = bars[ids.indexOf(signal)] ?? { bias: 0, hint: 1, prompt: 1 };
  return { bias, hint, prompt };
}

function explain(features: ReadonlySet<string>, signal: SignalId, table: Table): Contribution[] {
  const { vocabulary, rows, ids } = table;
  const wanted = ids.indexOf(signal);
  const counted: Contribution[] = [];
  let words = 0;
  for (const feature of features) {
    const number = vocabulary.numberOf(feature);
    if (number < 0) continue;
    if (vocabulary.kinds[number] === featureKinds.word) words += 1;
    const weight = weightIn(number, wanted, rows);
    if (weight !== 0) counted.push({ feature, weight });
  }
  const share = wordShare(words);
  return counted
    .map(({ feature, weight }) => ({ feature, weight: weight * (isWord(feature) ? share : 1) }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
