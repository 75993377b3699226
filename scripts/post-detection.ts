import { lexicon } from '#core/match/lexicon.ts';
import type { Concepts } from '#core/match/matcher.ts';
import { phrasesIn } from '#core/match/phrase.ts';
import { detector } from '#core/signals/assess.ts';
import { featuresOf, namesOf } from '#core/signals/features.ts';
import type { Frame } from '#core/signals/frame.ts';
import { signals } from '#core/signals/index.ts';
import { isWord, type Weights, wordShare } from '#core/signals/judge.ts';
import { readZones } from '#core/signals/reading.ts';
import type { Scene } from '#core/signals/scene.ts';
import type { Signal } from '#core/signals/signal.ts';
import full from '#core/signals/weights.json' with { type: 'json' };
import { voicesFolder } from '../cli/learn/learn.ts';
import { readVoices } from '../cli/learn/voices.ts';
import { type PackedWeights, packNames, packRows } from '../extension/judge/packed-detection.ts';
import { type Lack, makeUp } from './make-up.ts';

/** What the judgement of posts needs of the detection, small enough for a content script. */
export interface PostDetection {
  lexicon: Concepts;
  signals: Pick<Signal, 'id' | 'groups' | 'frames'>[];
  weights: PackedWeights;
}

/** How much of all phrases is kept: tests hold what the rest would have changed. */
const shareOfPhrases = 0.25;

const post: Scene = { kind: 'post', from: 'officer', to: new Set(), bulk: false };

const matrix = matrixOf(full);

/**
 * Leaves out of the detection what posts hardly ever set off: the frames of mail and invites, and the families of
 * phrases that weighed least in posts that were written for learning. Words are all kept; they make up for what is
 * left out, and their weights are rounded.
 */
export function postDetection(): PostDetection {
  const families = allFamilies();
  const kept = keptFamilies(families);
  const frames = new Map(signals.map((signal) => [signal.id, framesOf(signal, kept)]));
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
  const weighed = weightInPosts();
  const worth = ([name, text]: readonly [string, string]): number =>
    (weighed.get(name) ?? 0) / (text.length + 20);
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

/** By family: how much it moved the judgement, summed over all posts that were written for learning. */
function weightInPosts(): Map<string, number> {
  const { rows } = matrix;
  const sums = new Map<string, number>();
  for (const name of postsForLearning().flat()) {
    if (!name.startsWith('c:')) continue;
    const strongest = Math.max(...(rows.get(name) ?? []).map(Math.abs), 0);
    sums.set(name.slice(2), (sums.get(name.slice(2)) ?? 0) + strongest);
  }
  return sums;
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

function packed(isKept: (name: string) => boolean): PackedWeights {
  const words = [...matrix.rows.keys()].filter(isWord);
  const { byWord, bias } = makeUp(lacks(words, isKept), words.length, matrix.ids.length);
  const madeUp = new Map(words.map((word, number) => [word, byWord[number]]));
  const rows = [...matrix.rows]
    .filter(([name]) => isKept(name))
    .map(([name, row]) => [name, row.map((weight, at) => weight + (madeUp.get(name)?.[at] ?? 0))] as const);
  const names = rows.map(([name]) => name);
  return {
    features: packNames(names),
    rows: packRows(
      names,
      rows.map(([, row]) => row),
    ),
    signals: Object.fromEntries(
      Object.entries(full.signals).map(([id, { at: _at, by: _by, ...rest }], number) => [
        id,
        { ...rest, bias: Math.round(rest.bias * 100 + (bias[number] ?? 0)) / 100 },
      ]),
    ),
  };
}

/** What each post for learning loses with the features that are left out. */
function lacks(words: readonly string[], isKept: (name: string) => boolean): Lack[] {
  const numbers = new Map(words.map((word, number) => [word, number]));
  return postsForLearning().map((names) => {
    const own = names.flatMap((name) => numbers.get(name) ?? []);
    const missing = new Float64Array(matrix.ids.length);
    for (const name of names) {
      if (isKept(name)) continue;
      matrix.rows.get(name)?.forEach((weight, signal) => {
        missing[signal] = (missing[signal] ?? 0) + weight;
      });
    }
    return { words: own, share: wordShare(own.length), missing };
  });
}
