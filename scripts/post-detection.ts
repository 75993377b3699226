import type { Concepts } from '#core/match/matcher.ts';
import { detector } from '#core/signals/assess.ts';
import { featuresOf, namesOf } from '#core/signals/features.ts';
import { signals } from '#core/signals/index.ts';
import { type Weights, wordShare } from '#core/signals/judge.ts';
import { columnOf, type PackedWeights, packWeights, unpackWeights } from '#core/signals/packed-weights.ts';
import { readZones } from '#core/signals/reading.ts';
import type { Scene } from '#core/signals/scene.ts';
import type { Signal } from '#core/signals/signal.ts';
import { isWord, secondOf } from '#core/signals/vocabulary.ts';
import weights from '#core/signals/weights.json' with { type: 'json' };
import { voicesFolder } from '../cli/learn/learn.ts';
import { readVoices } from '../cli/learn/voices.ts';
import { type Lack, makeUp } from './make-up.ts';

/** What the judgement of posts needs of the detection, small enough for a content script. */
export interface PostDetection {
  lexicon: Concepts;
  signals: Pick<Signal, 'id' | 'groups' | 'frames'>[];
  weights: PackedWeights;
}

/** So many pairs of words are kept: tests hold what the rest would have changed. */
const pairsKept = 6500;

const post: Scene = { kind: 'post', from: 'officer', to: new Set(), bulk: false };

const full = unpackWeights(weights);
const matrix = matrixOf(full);

/**
 * Leaves out of the detection all phrases, and the pairs of words that weighed least in posts that were written for
 * learning. Words are all kept; they make up for what is left out.
 */
export function postDetection(): PostDetection {
  const pairs = keptPairs();
  return {
    lexicon: {},
    signals: signals.map(({ id }) => ({ id, groups: {}, frames: [] })),
    weights: packed((name) => pairs.has(name) || (isWord(name) && secondOf(name) === null)),
  };
}

/** Those that moved the judgement most, summed over all posts that were written for learning. */
function keptPairs(): ReadonlySet<string> {
  const weighed = new Map<string, number>();
  for (const name of postsForLearning().flat()) {
    const row = secondOf(name) === null ? undefined : matrix.rows.get(name);
    if (row) weighed.set(name, (weighed.get(name) ?? 0) + Math.max(...row.map(Math.abs)));
  }
  const heaviest = [...weighed].sort(([, a], [, b]) => b - a).slice(0, pairsKept);
  return new Set(heaviest.map(([name]) => name));
}

let learnt: string[][] | null = null;

/** The features of every post that was written for learning. */
function postsForLearning(): string[][] {
  learnt ??= readVoices(voicesFolder)
    .filter(({ item }) => item.kind === 'post')
    .map(({ item }) => featuresOf(readZones(item, detector.matcher), post, detector))
    .map((features) => [...namesOf(features, detector)]);
  return learnt;
}

/** The weights by feature, in hundredths, a number for each signal. */
interface Matrix {
  ids: string[];
  rows: Map<string, Float64Array>;
}

function matrixOf({ features, signals }: Weights): Matrix {
  const ids = Object.keys(signals);
  const names = features.split('\n');
  const rows = new Map(names.map((name) => [name, new Float64Array(ids.length)]));
  Object.values(signals).forEach(({ at, by }, signal) => {
    let feature = 0;
    at.forEach((distance, index) => {
      feature += distance;
      const row = rows.get(names[feature] ?? '');
      if (row) row[signal] = by[index] ?? 0;
    });
  });
  return { ids, rows };
}

/** The largest power of two of which all these are multiples. */
function stepOf(row: Float64Array): number {
  const bits = row.reduce((all, weight) => all | weight, 64);
  return bits & -bits;
}

function packed(isKept: (name: string) => boolean): PackedWeights {
  const words = [...matrix.rows.keys()].filter((name) => isWord(name) && secondOf(name) === null);
  const { byWord, bias } = makeUp(lacks(words, isKept), words.length, matrix.ids.length);
  const madeUp = new Map(words.map((word, number) => [word, byWord[number]]));
  const rows = [...matrix.rows]
    .filter(([name]) => isKept(name))
    .map(([name, row]) => {
      const step = stepOf(row);
      const whole = row.map((weight, at) => weight + (madeUp.get(name)?.[at] ?? 0));
      return { name, row: whole.map((weight) => Math.round(weight / step) * step) };
    });
  const table = { weights: Int16Array.from(rows.flatMap(({ row }) => [...row])), width: matrix.ids.length };
  return packWeights({
    features: rows.map(({ name }) => name).join('\n'),
    signals: Object.fromEntries(
      Object.entries(full.signals).map(([id, { at: _at, by: _by, ...rest }], number) => [
        id,
        {
          ...rest,
          bias: Math.round(rest.bias * 100 + (bias[number] ?? 0)) / 100,
          ...columnOf(table, number),
        },
      ]),
    ),
  });
}

/** What each post for learning loses with the features that are left out. */
function lacks(words: readonly string[], isKept: (name: string) => boolean): Lack[] {
  const numbers = new Map(words.map((word, number) => [word, number]));
  return postsForLearning().map((names) => {
    const own = names.flatMap((name) => numbers.get(name) ?? []);
    const share = wordShare(own.length);
    const missing = new Float64Array(matrix.ids.length);
    for (const name of names) {
      if (isKept(name)) continue;
      const by = isWord(name) ? share : 1;
      matrix.rows.get(name)?.forEach((weight, signal) => {
        missing[signal] = (missing[signal] ?? 0) + by * weight;
      });
    }
    return { words: own, share, missing };
  });
}
