import { lexicon } from '#core/match/lexicon.ts';
import type { Concepts } from '#core/match/matcher.ts';
import { phrasesIn } from '#core/match/phrase.ts';
import { detector } from '#core/signals/assess.ts';
import { featuresOf } from '#core/signals/features.ts';
import type { Frame } from '#core/signals/frame.ts';
import { signals } from '#core/signals/index.ts';
import { isWord, type Weights } from '#core/signals/judge.ts';
import { readZones } from '#core/signals/reading.ts';
import type { Scene } from '#core/signals/scene.ts';
import type { Signal } from '#core/signals/signal.ts';
import full from '#core/signals/weights.json' with { type: 'json' };
import { voicesFolder } from '../cli/learn/learn.ts';
import { readVoices } from '../cli/learn/voices.ts';
import { type PackedWeights, packedWeight, packNames } from '../extension/judge/packed-detection.ts';

/** What the judgement of posts needs of the detection, small enough for a content script. */
export interface PostDetection {
  lexicon: Concepts;
  signals: Pick<Signal, 'id' | 'groups' | 'frames'>[];
  weights: PackedWeights;
}

/** How much of all phrases is kept: tests hold what the rest would have changed. */
const shareOfPhrases = Number(process.env.SHARE ?? 0.36);

const post: Scene = { kind: 'post', from: 'officer', to: new Set(), bulk: false };

/**
 * Leaves out of the detection what posts hardly ever set off: the frames of mail and invites, and the families of
 * phrases that weighed least in posts that were written for learning. Words are all kept, their weights rounded.
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
    weights: packed(full, (name) => {
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
  const strongest = strongestWeights(full);
  const sums = new Map<string, number>();
  for (const { item } of readVoices(voicesFolder)) {
    if (item.kind !== 'post') continue;
    for (const name of featuresOf(readZones(item, detector.matcher), post, detector).names) {
      if (!name.startsWith('c:')) continue;
      const family = name.slice(2);
      sums.set(family, (sums.get(family) ?? 0) + (strongest.get(name) ?? 0));
    }
  }
  return sums;
}

function strongestWeights({ features, signals }: Weights): Map<string, number> {
  const names = features.split('\n');
  const strongest = new Map<string, number>();
  for (const { at, by } of Object.values(signals)) {
    let feature = 0;
    at.forEach((distance, index) => {
      feature += distance;
      const name = names[feature] ?? '';
      strongest.set(name, Math.max(strongest.get(name) ?? 0, Math.abs(by[index] ?? 0)));
    });
  }
  return strongest;
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

function packed({ features, signals }: Weights, isKept: (name: string) => boolean): PackedWeights {
  const names = features.split('\n');
  const columns = Object.values(signals).map(({ at, by }) => {
    const column = new Map<number, number>();
    let feature = 0;
    at.forEach((distance, index) => {
      feature += distance;
      column.set(feature, by[index] ?? 0);
    });
    return column;
  });
  const rows = names
    .map((name, feature) => ({
      name,
      row: columns.map((column) => packedWeight(column.get(feature) ?? 0)).join(''),
    }))
    .filter(
      ({ name, row }) =>
        isKept(name) &&
        (!isWord(name) ||
          [...row].reduce((s, c) => s + Math.abs(c.charCodeAt(0) - 79), 0) >= Number(process.env.LEAST ?? 0)),
    );
  return {
    features: packNames(rows.map(({ name }) => name)),
    rows: rows.map(({ row }) => row).join(''),
    signals: Object.fromEntries(
      Object.entries(signals).map(([id, { at: _at, by: _by, ...rest }]) => [id, rest]),
    ),
  };
}
