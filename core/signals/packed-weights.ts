import {
  type BitCoder,
  BitCounter,
  BitReader,
  BitWriter,
  contexts,
  type Odds,
} from '#core/signals/bit-coding.ts';
import { bytesOf, lettersOf, lettersOfNumbers, numbersOf } from '#core/signals/bytes-as-text.ts';
import type { LearntSignal, SignalBar, Weights } from '#core/signals/judge.ts';
import { codeRising, codeRows, type Rows } from '#core/signals/row-coding.ts';
import { isWord, secondOf, Vocabulary } from '#core/signals/vocabulary.ts';

/** Weights as they are checked in: a tenth of their size, and each block of features can be read by itself. */
export interface PackedWeights {
  /** Names of all features but pairs, each led by how many letters it shares with the one before. */
  names: string;
  /** How likely each kind of bit is. */
  odds: string;
  /** For each word the words that make a pair with it. */
  pairs: string;
  /** How many bytes each block of features takes. */
  sizes: string;
  /** The blocks, one after the other. */
  blocks: string;
  signals: Record<string, SignalBar>;
}

/** One digit tells how many letters two names share. */
const mostShared = 9;
/** So many features are read at once, when one of them is first asked for. */
const blockLength = 64;

/** @throws Error for features out of order, or a pair of words that are not there; it stops a build, never a review */
export function packWeights(weights: Weights): PackedWeights {
  const names = weights.features.split('\n');
  const singles = names.filter((name) => secondOf(name) === null);
  const pairs = secondsOf(singles, names);
  const rows = rowsOf(weights, names.length);
  const counter = new BitCounter();
  codePairs(counter, singles, pairs);
  for (const [from, to] of blocksOf(names.length)) codeRows(counter, rows, from, to);
  const odds = counter.odds();
  const written = (code: (coder: BitCoder) => void): Uint8Array => {
    const writer = new BitWriter(odds);
    code(writer);
    return writer.done();
  };
  const blocks = blocksOf(names.length).map(([from, to]) =>
    written((coder) => codeRows(coder, rows, from, to)),
  );
  return {
    names: singles.map(led).join('\n'),
    odds: lettersOfNumbers(odds),
    pairs: lettersOf(written((coder) => codePairs(coder, singles, pairs))),
    sizes: lettersOfNumbers(blocks.map(({ length }) => length)),
    blocks: lettersOf(joined(blocks)),
    signals: mapped(weights.signals, ({ at: _at, by: _by, ...bar }) => bar),
  };
}

/** All weights at once, as they were before they were packed. */
export function unpackWeights(packed: PackedWeights): Weights {
  const { vocabulary, width, block } = openWeights(packed);
  const rows = { weights: new Int16Array(vocabulary.size * width), width };
  for (const [from] of blocksOf(vocabulary.size)) rows.weights.set(block(from).weights, from * width);
  let signal = 0;
  const signals = mapped(packed.signals, (bar) => ({ ...bar, ...columnOf(rows, signal++) }));
  return { features: vocabulary.names().join('\n'), signals };
}

/** Packed weights, ready to be read block by block. */
export interface OpenWeights {
  vocabulary: Vocabulary;
  /** How many signals there are. */
  width: number;
  /** The rows of the block that holds a feature, and the number of the first feature in it. */
  block(feature: number): { first: number; length: number; weights: Int16Array };
}

export function openWeights({
  names,
  odds: packedOdds,
  pairs,
  sizes,
  blocks,
  signals,
}: PackedWeights): OpenWeights {
  const odds = numbersOf(packedOdds, contexts);
  const singles = unled(names);
  const vocabulary = new Vocabulary(singles, codePairs(new BitReader(odds, bytesOf(pairs)), singles, null));
  const width = Object.keys(signals).length;
  const bytes = bytesOf(blocks);
  const ends = endsOf(numbersOf(sizes, Math.ceil(vocabulary.size / blockLength)));
  return {
    vocabulary,
    width,
    block: (feature) => {
      const number = Math.floor(feature / blockLength);
      const first = number * blockLength;
      const length = Math.min(blockLength, vocabulary.size - first);
      const own = bytes.subarray(ends[number - 1] ?? 0, ends[number]);
      return { first, length, weights: readBlock(odds, own, length, width) };
    },
  };
}

function readBlock(odds: Odds, bytes: Uint8Array, length: number, width: number): Int16Array {
  const weights = new Int16Array(length * width);
  codeRows(new BitReader(odds, bytes), { weights, width }, 0, length);
  return weights;
}

function blocksOf(features: number): [from: number, to: number][] {
  return Array.from({ length: Math.ceil(features / blockLength) }, (_, block) => [
    block * blockLength,
    Math.min(features, (block + 1) * blockLength),
  ]);
}

function endsOf(sizes: Uint16Array): Uint32Array {
  let end = 0;
  return Uint32Array.from(sizes, (size) => {
    end += size;
    return end;
  });
}

function joined(blocks: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(blocks.flatMap((block) => [...block]));
}

function rowsOf({ signals }: Weights, features: number): Rows {
  const learnt = Object.values(signals);
  const weights = new Int16Array(features * learnt.length);
  learnt.forEach(({ at, by }, signal) => {
    let feature = 0;
    at.forEach((distance, index) => {
      feature += distance;
      weights[feature * learnt.length + signal] = by[index] ?? 0;
    });
  });
  return { weights, width: learnt.length };
}

/** One signal's weights without zeros, the numbers of their features as distances. */
export function columnOf({ weights, width }: Rows, signal: number): Pick<LearntSignal, 'at' | 'by'> {
  const at: number[] = [];
  const by: number[] = [];
  let last = 0;
  for (let feature = 0, place = signal; place < weights.length; feature++, place += width) {
    const weight = weights[place] ?? 0;
    if (weight === 0) continue;
    at.push(feature - last);
    by.push(weight);
    last = feature;
  }
  return { at, by };
}

/** By single feature: the places of the words that make a pair with it. */
function secondsOf(singles: readonly string[], names: readonly string[]): number[][] {
  const places = new Map(singles.map((name, place) => [name, place]));
  const seconds = singles.map((): number[] => []);
  for (const name of names) {
    const second = secondOf(name);
    if (second === null) continue;
    const place = places.get(second);
    const own = seconds[places.get(name.slice(0, -second.length - 1)) ?? -1];
    if (place === undefined || !own) throw new Error(`“${name}” is no pair of words that are there.`);
    own.push(place);
  }
  const misplaced = new Vocabulary(singles, seconds)
    .names()
    .findIndex((name, number) => name !== names[number]);
  if (misplaced >= 0) throw new Error(`“${names[misplaced]}” stands out of order.`);
  return seconds;
}

/** @param given null to read them */
function codePairs(
  coder: BitCoder,
  singles: readonly string[],
  given: readonly number[][] | null,
): number[][] {
  return singles.map((name, place) => (isWord(name) ? codeRising(coder, given?.[place] ?? []) : []));
}

function mapped<From, To>(all: Record<string, From>, change: (one: From) => To): Record<string, To> {
  const changed: Record<string, To> = {};
  for (const [id, one] of Object.entries(all)) changed[id] = change(one);
  return changed;
}

function led(name: string, at: number, names: readonly string[]): string {
  const before = names[at - 1] ?? '';
  let shared = 0;
  while (shared < mostShared && shared < name.length && name[shared] === before[shared]) shared += 1;
  return `${shared}${name.slice(shared)}`;
}

function unled(names: string): string[] {
  let name = '';
  return names.split('\n').map((rest) => {
    name = name.slice(0, Number(rest.charAt(0))) + rest.slice(1);
    return name;
  });
}
