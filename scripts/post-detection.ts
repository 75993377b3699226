import { lexicon } from '#core/match/lexicon.ts';
import type { Concepts } from '#core/match/matcher.ts';
import { phrasesIn } from '#core/match/phrase.ts';
import { detector } from '#core/signals/assess.ts';
import { featuresOf, namesOf } from '#core/signals/features.ts';
import type { Frame } from '#core/signals/frame.ts';
import { signals } from '#core/signals/index.ts';
import { isWord, secondOf, type Weights, wordShare } from '#core/signals/judge.ts';
import { type PackedWeights, packWeights } from '#core/signals/packed-weights.ts';
import { readZones } from '#core/signals/reading.ts';
import type { Scene } from '#core/signals/scene.ts';
import type { Signal } from '#core/signals/signal.ts';
import full from '#core/signals/weights.json' with { type: 'json' };
import { voicesFolder } from '../cli/learn/learn.ts';
import { readVoices } from '../cli/learn/voices.ts';
import { type Lack, makeUp } from './make-up.ts';

/** What the judgement of posts needs of the detection, small enough for a content script. */
export interface PostDetection {
  lexicon: Concepts;
  signals: Pick<Signal, 'id' | 'groups' | 'frames'>[];
  weights: PackedWeights;
}

/** How much of all phrases is kept: tests hold what the rest would have changed. */
const shareOfPhrases = 0.005;
/** So many pairs of words are kept, for the same reason. */
const pairsKept = 6500;

const post: Scene = { kind: 'post', from: 'officer', to: new Set(), bulk: false };

const matrix = matrixOf(full);

/**
 * Leaves out of the detection what posts hardly ever set off: the frames of mail and invites, and the families of
 * phrases and the pairs of words that weighed least in posts that were written for learning. Words are all kept; they
 * make up for what is left out, and their weights are rounded.
 */
export function postDetection(): PostDetection {
  const families = allFamilies();
  const kept = keptFamilies(families);
  const frames = new Map(signals.map((signal) => [signal.id, framesOf(signal, kept)]));
  const pairs = keptPairs();
  const shortened = (home: string, groups: Concepts): Concepts => {
    const left = Object.entries(groups).filter(([name]) => kept.has(home + name));
    return Object.fromEntries(left.map(([name, lines]) => [name, [lines.flatMap(phrasesIn).join(',')]]));
  };
  return {
    lexicon: shortened('', lexicon),
    signals: signals.map(({ id, groups }) => ({
      id,
      groups: shortened(`${id}/`, groups),
      frames: frames.get(id) ?? [],
    })),
    weights: packed((name) => {
      if (secondOf(name) !== null) return pairs.has(name);
      if (isWord(name)) return true;
      if (name.startsWith('c:')) return kept.has(name.slice(2));
      return signals.some(({ id }) => frames.get(id)?.some((frame) => name === `f:${id}/${frame.name}`));
    }),
  };
}

/** Every family of phrases by its full name: `kin` of the lexicon, `gift-offer/thing` of a signal. */
function allFamilies(): Map<string, string> {
  const own = signals.flatMap(({ id, groups }) =>
    Object.entries(groups).map(([name, lines]) => [`${id}/${name}`, lines.join(',')] as const),
  );
  const shared = Object.entries(lexicon).map(([name, lines]) => [name, lines.join(',')] as const);
  return new Map([...shared, ...own]);
}

/** Those that weigh most in posts for their length, with all that their phrases refer to. */
function keptFamilies(families: ReadonlyMap<string, string>): ReadonlySet<string> {
  const inPosts = weightInPosts();
  const worth = ([name, text]: readonly [string, string]): number =>
    (inPosts.get(`c:${name}`) ?? 0) / (text.length + 20);
  const all = [...families].sort((a, b) => worth(b) - worth(a));
  let room = all.reduce((length, [, text]) => length + text.length, 0) * shareOfPhrases;
  const kept = new Set<string>();
  for (const [name, text] of all) {
    if (text.length > room) continue;
    room -= text.length;
    kept.add(name);
  }
  // A set takes in what is added while it is walked.
  for (const family of kept) {
    const home = family.split('/')[0] ?? '';
    for (const [, name = ''] of (families.get(family) ?? '').matchAll(/@([a-z-]+)/g))
      kept.add(families.has(`${home}/${name}`) ? `${home}/${name}` : name);
  }
  return kept;
}

function keptPairs(): ReadonlySet<string> {
  const pairs = [...weightInPosts()]
    .filter(([name]) => secondOf(name) !== null)
    .sort(([, a], [, b]) => b - a);
  return new Set(pairs.slice(0, pairsKept).map(([name]) => name));
}

let weighed: Map<string, number> | null = null;

/** By feature: how much it moved the judgement, summed over all posts that were written for learning. */
function weightInPosts(): ReadonlyMap<string, number> {
  if (weighed) return weighed;
  weighed = new Map();
  for (const name of postsForLearning().flat()) {
    const row = matrix.rows.get(name);
    if (!row) continue;
    weighed.set(name, (weighed.get(name) ?? 0) + Math.max(...row.map(Math.abs)));
  }
  return weighed;
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

/** An officer's post has no recipients, and a frame needs all its families. */
function framesOf({ id, frames }: Signal, kept: ReadonlySet<string>): Frame[] {
  return frames.filter(({ kinds, from, to, all, none = [] }) => {
    const possible = (kinds?.includes('post') ?? true) && (from?.includes('officer') ?? true);
    const parts = [...all, ...none].flatMap((part) => part.replace('~', '').split('|'));
    return possible && to === undefined && parts.every((part) => kept.has(fullName(part, id)));
  });
}

function fullName(part: string, home: string): string {
  if (part.startsWith('@')) return part.slice(1);
  return part.includes('/') ? part : `${home}/${part}`;
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

/** Weights are rounded to so many of their feature's own steps, not cut off: errors of many words weigh each other out. */
const stepsLeft = 1;

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
      const step = stepsLeft * stepOf(row);
      const whole = row.map((weight, at) => weight + (madeUp.get(name)?.[at] ?? 0));
      return { name, row: whole.map((weight) => Math.round(weight / step) * step) };
    });
  return packWeights({
    features: rows.map(({ name }) => name).join('\n'),
    signals: Object.fromEntries(
      Object.entries(full.signals).map(([id, { at: _at, by: _by, ...rest }], number) => [
        id,
        {
          ...rest,
          bias: Math.round(rest.bias * 100 + (bias[number] ?? 0)) / 100,
          ...columnOf(rows.map(({ row }) => row[number] ?? 0)),
        },
      ]),
    ),
  });
}

/** One signal's weights without zeros, the numbers of their features as distances. */
function columnOf(weights: readonly number[]): { at: number[]; by: number[] } {
  const numbers = [...weights.keys()].filter((number) => weights[number] !== 0);
  return {
    at: numbers.map((number, index) => number - (numbers[index - 1] ?? 0)),
    by: numbers.map((number) => weights[number] ?? 0),
  };
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
