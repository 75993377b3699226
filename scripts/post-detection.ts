import type { Concepts } from '#core/match/matcher.ts';
import { detector } from '#core/signals/assess.ts';
import { featuresOf, namesOf } from '#core/signals/features.ts';
import type { SignalId } from '#core/signals/ids.ts';
import { signals } from '#core/signals/index.ts';
import { type LearntSignal, type Weights, wordShare } from '#core/signals/judge.ts';
import { columnOf, type PackedWeights, packWeights, unpackWeights } from '#core/signals/packed-weights.ts';
import { readZones } from '#core/signals/reading.ts';
import type { Scene } from '#core/signals/scene.ts';
import type { Signal } from '#core/signals/signal.ts';
import { isWord, secondOf } from '#core/signals/vocabulary.ts';
import weights from '#core/signals/weights.json' with { type: 'json' };
import { encode, type FeatureTable } from '../cli/learn/encode.ts';
import { type Aims, columnsOf, type FitOptions, type Fitted, fitWeights } from '../cli/learn/fit.ts';
import { voicesFolder } from '../cli/learn/learn.ts';
import { readVoices } from '../cli/learn/voices.ts';

/** What the judgement of posts needs of the detection, small enough for a content script. */
export interface PostDetection {
  lexicon: Concepts;
  signals: Pick<Signal, 'id' | 'groups' | 'frames'>[];
  weights: PackedWeights;
}

/** So many words and pairs of words are kept: tests hold what the rest would have changed. */
const featuresKept = 11_000;
const fitOptions: FitOptions = { ridge: 0.15, rounds: 6, roundsOnSteps: 30, roughness: 1.2 };

const post: Scene = { kind: 'post', from: 'officer', to: new Set(), bulk: false };

const full = unpackWeights(weights);
const ids = Object.keys(full.signals) as SignalId[];

/**
 * Leaves out of the detection all phrases, and the words and pairs of words that weighed least in posts that were
 * written for learning. What is left is fitted to say of these posts what the whole detection says.
 */
export function postDetection(): PostDetection {
  return {
    lexicon: {},
    signals: signals.map(({ id }) => ({ id, groups: {}, frames: [] })),
    weights: fittedWeights(readPosts()),
  };
}

/** The features of every post that was written for learning. */
function readPosts(): string[][] {
  return readVoices(voicesFolder)
    .filter(({ item }) => item.kind === 'post')
    .map(({ item }) => featuresOf(readZones(item, detector.matcher), post, detector))
    .map((features) => [...namesOf(features, detector)]);
}

function fittedWeights(posts: readonly string[][]): PackedWeights {
  const rows = rowsOf(full);
  const counts = countsOf(posts);
  const table = featureTableOf(keptNames(counts, rows), counts, posts.length);
  const encoded = posts.map((names) => encode({ features: new Set(names) }, table));
  const columns = columnsOf(encoded, table.names.length);
  const said = posts.map((names) => scoresOf(names, rows));
  return packWeights({
    features: table.names.join('\n'),
    signals: Object.fromEntries(
      ids.map((id, signal) => {
        const points = Float64Array.from(said, (scores) => scores[signal] ?? 0);
        const near = Float64Array.from(table.names, (name) => (rows.get(name)?.[signal] ?? 0) / 100);
        return [id, learntSignal(id, fitWeights(columns, aimsOf(points), table.freedom, fitOptions, near))];
      }),
    ),
  });
}

/** Between these points, what the whole detection says is to be met; beyond, it may be outdone. */
const closely = { from: -5, to: 12 };

/** @param said what the whole detection says of each post, in points */
function aimsOf(said: Float64Array): Aims {
  const { from, to } = closely;
  return {
    least: said.map((points) => (points < from ? Number.NEGATIVE_INFINITY : Math.min(points, to))),
    most: said.map((points) => (points > to ? Number.POSITIVE_INFINITY : Math.max(points, from))),
  };
}

/** The weights by feature, in hundredths, a number for each signal. */
type WeightRows = ReadonlyMap<string, Float64Array>;

function rowsOf({ features, signals: learnt }: Weights): WeightRows {
  const names = features.split('\n');
  const rows = new Map(names.map((name) => [name, new Float64Array(ids.length)]));
  ids.forEach((id, signal) => {
    const { at, by } = learnt[id] ?? { at: [], by: [] };
    let feature = 0;
    at.forEach((distance, index) => {
      feature += distance;
      const row = rows.get(names[feature] ?? '');
      if (row) row[signal] = by[index] ?? 0;
    });
  });
  return rows;
}

function countsOf(posts: readonly string[][]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of posts.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Those that moved the judgement most, summed over all posts, and the words of pairs among them. */
function keptNames(counts: ReadonlyMap<string, number>, rows: WeightRows): Set<string> {
  const weighed = [...counts].flatMap(([name, count]): [string, number][] => {
    const row = isWord(name) ? rows.get(name) : undefined;
    return row ? [[name, count * row.reduce((sum, weight) => sum + weight ** 2, 0)]] : [];
  });
  const kept = new Set<string>();
  for (const [name] of weighed.sort(([, a], [, b]) => b - a)) {
    if (kept.size >= featuresKept) break;
    for (const word of [name, ...name.split(' ')]) kept.add(word);
  }
  return kept;
}

function featureTableOf(
  kept: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  posts: number,
): FeatureTable {
  const names = [...kept].sort();
  return {
    names,
    numbers: new Map(names.map((name, number) => [name, number])),
    // A rare word may go farther from its whole weight than a frequent one.
    freedom: Float64Array.from(names, (name) => 0.02 * Math.log((2 * posts) / (counts.get(name) ?? 1))),
  };
}

/** What the whole detection finds, in points. */
function scoresOf(names: readonly string[], rows: WeightRows): number[] {
  const known = names.filter((name) => rows.has(name));
  const share = wordShare(known.filter((name) => isWord(name) && secondOf(name) === null).length);
  const scores = ids.map((id) => learntBy(id).bias);
  for (const name of known) {
    const by = isWord(name) ? share : 1;
    rows.get(name)?.forEach((weight, signal) => {
      scores[signal] = (scores[signal] ?? 0) + (by * weight) / 100;
    });
  }
  return scores;
}

/** As the whole detection has it, but with these weights. */
function learntSignal(id: SignalId, { weights, bias }: Fitted): LearntSignal {
  const column = columnOf({ weights: Int16Array.from(weights), width: 1 }, 0);
  return { ...learntBy(id), bias: Math.round(bias * 1000) / 1000, ...column };
}

function learntBy(id: SignalId): LearntSignal {
  const learnt = full.signals[id];
  if (!learnt) throw new Error(`Nothing was learnt of ${id}.`);
  return learnt;
}
