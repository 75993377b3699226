import { type BitCoder, BitReader, BitWriter } from '#core/signals/bit-coding.ts';
import { isWord, type LearntSignal, secondOf, type Weights } from '#core/signals/judge.ts';

/** Weights as a bundle carries them: a third of their size once zipped, the same once unpacked. */
export interface PackedWeights {
  /** As in `Weights` but without pairs, each name led by how many letters it shares with the one before. */
  names: string;
  /** Pairs and weights, bit by bit. */
  coded: string;
  /** What is left of each signal, in the order in which a feature's weights stand. */
  signals: Record<string, Omit<LearntSignal, 'at' | 'by'>>;
}

/** One digit tells how many letters two names share. */
const mostShared = 9;
/** Signals are told apart in so many of the coder's contexts. */
const signalsAtMost = 32;
/** The weights of a feature are whole multiples of a power of two up to this one. */
const largestExponent = 6;

/** @throws Error for features out of order, or a pair of words that are not there; it stops a build, never a review */
export function packWeights(weights: Weights): PackedWeights {
  const names = weights.features.split('\n');
  const singles = names.filter((name) => secondOf(name) === null);
  const writer = new BitWriter();
  codeFeatures(writer, singles, names);
  codeTable(writer, names, tableOf(weights, names.length));
  return {
    names: singles.map(led).join('\n'),
    coded: lettersOf(writer.done()),
    signals: mapped(weights.signals, ({ at: _at, by: _by, ...rest }) => rest),
  };
}

export function unpackWeights({ names: packed, coded, signals }: PackedWeights): Weights {
  const reader = new BitReader(bytesOf(coded));
  const names = codeFeatures(reader, unled(packed), null);
  const ids = Object.keys(signals);
  const table = { weights: new Int16Array(names.length * ids.length), width: ids.length };
  codeTable(reader, names, table);
  let signal = 0;
  const learnt = mapped(signals, (rest) => ({ ...rest, ...columnOf(table, signal++) }));
  return { features: names.join('\n'), signals: learnt };
}

/** All weights: those of one feature after those of another, one for each signal. */
interface Table {
  weights: Int16Array;
  width: number;
}

function tableOf({ signals }: Weights, features: number): Table {
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
export function columnOf({ weights, width }: Table, signal: number): Pick<LearntSignal, 'at' | 'by'> {
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

/**
 * Writes which pairs begin with each single word, or puts all names together from what was written: by the distance
 * from one second word to the next.
 *
 * @param written all names, in their order; null to read them
 */
function codeFeatures(
  coder: BitCoder,
  singles: readonly string[],
  written: readonly string[] | null,
): string[] {
  const numbers = new Map(singles.map((name, number) => [name, number]));
  const names: string[] = [];
  let at = 0;
  for (const first of singles) {
    names.push(first);
    if (written && written[at] !== first) throw new Error(`“${written[at]}” stands where “${first}” should.`);
    at += 1;
    let before = -1;
    while (isWord(first)) {
      const pair = written?.[at];
      const second = pair?.startsWith(`${first} `) ? numbers.get(pair.slice(first.length + 1)) : undefined;
      if (coder.bit(contexts.another + Math.min(1, before + 1), second === undefined ? 0 : 1) === 0) break;
      before += 1 + codeNumber(coder, contexts.distance, (second ?? 0) - before - 1);
      names.push(`${first} ${singles[before] ?? ''}`);
      at += 1;
    }
  }
  if (written && at !== written.length)
    throw new Error(`“${written[at]}” is no pair of words in their order.`);
  return names;
}

/** Where each kind of bit has its contexts. */
const contexts = { zero: 0, sign: 2048, size: 2176, exponent: 2560, another: 2688, distance: 2720 };

/** How many bits a number has, one after the other, and then these: the first few of them may be foretold. */
function codeNumber(coder: BitCoder, context: number, given: number): number {
  let length = 0;
  while (coder.bit(context + length, given + 1 >= 2 ** (length + 1) ? 1 : 0) === 1) length += 1;
  let number = 1;
  for (let place = length - 1; place >= 0; place--) {
    const foretold = length - place <= 2 ? 32 + length * 8 + number : 31;
    number = number * 2 + coder.bit(context + foretold, ((given + 1) >> place) & 1);
  }
  return number - 1;
}

/** Writes all weights, or fills in what was written. What is foretold alike is told apart here. */
function codeTable(coder: BitCoder, names: readonly string[], { weights, width }: Table): void {
  let exponent = 0;
  for (let feature = 0; feature < names.length; feature++) {
    const row = feature * width;
    const given = exponentOf(weights, row, row + width);
    exponent = codeExponent(coder, contexts.exponent + exponent * 8, given);
    let met = 0;
    for (let signal = 0; signal < width; signal++) {
      // Rare features weigh for fewer signals, and names that begin alike for the same ones.
      const before = feature > 0 && weights[row - width + signal] !== 0 ? 1 : 0;
      const alike = (exponent * 4 + (met < 3 ? met : 3)) * 2 + before;
      const context = (signal % signalsAtMost) * 64 + alike;
      const steps = (weights[row + signal] ?? 0) >> exponent;
      if (coder.bit(contexts.zero + context, steps === 0 ? 0 : 1) === 0) continue;
      weights[row + signal] = codeSteps(coder, signal % signalsAtMost, exponent, steps) << exponent;
      met += 1;
    }
  }
}

/** The largest power of two of which all these are multiples; that of none at all while they are read. */
function exponentOf(weights: Int16Array, first: number, last: number): number {
  let bits = 0;
  for (let at = first; at < last; at++) bits |= weights[at] ?? 0;
  let exponent = 0;
  while (exponent < largestExponent && ((bits >> exponent) & 1) === 0) exponent += 1;
  return exponent;
}

function codeExponent(coder: BitCoder, context: number, given: number): number {
  let exponent = 0;
  while (exponent < largestExponent && coder.bit(context + exponent, given > exponent ? 1 : 0) === 1)
    exponent += 1;
  return exponent;
}

const farthestForetold = 15;

/** A step other than none: its sign, then one bit more for each further one. */
function codeSteps(coder: BitCoder, signal: number, exponent: number, given: number): number {
  const falls = coder.bit(contexts.sign + signal, given < 0 ? 1 : 0) === 1;
  let size = 1;
  const context = contexts.size + exponent * 16;
  while (coder.bit(context + Math.min(size, farthestForetold), Math.abs(given) > size ? 1 : 0) === 1)
    size += 1;
  return falls ? -size : size;
}

/** Six bits a letter; none of these letters needs an escape in a string. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function lettersOf(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at] ?? 0) * 65536 + (bytes[at + 1] ?? 0) * 256 + (bytes[at + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) letters += alphabet[(three >> shift) & 63];
  }
  return letters;
}

function bytesOf(letters: string): Uint8Array {
  const numberOf = new Uint8Array(128);
  for (let number = 0; number < alphabet.length; number++) numberOf[alphabet.charCodeAt(number)] = number;
  const bytes = new Uint8Array((letters.length / 4) * 3);
  for (let at = 0, to = 0; at < letters.length; at += 4, to += 3) {
    let three = 0;
    for (let n = at; n < at + 4; n++) three = three * 64 + (numberOf[letters.charCodeAt(n)] ?? 0);
    bytes[to] = three >> 16;
    bytes[to + 1] = three >> 8;
    bytes[to + 2] = three;
  }
  return bytes;
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
