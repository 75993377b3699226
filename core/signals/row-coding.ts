import type { BitCoder } from '#core/signals/bit-coding.ts';

/** Where each kind of bit has its contexts. */
const contexts = { zero: 0, sign: 2048, size: 2176, exponent: 2560, another: 2688, distance: 2720 };

/** The weights of a feature are whole multiples of a power of two up to this one. */
const largestExponent = 6;
/** Signals are told apart in so many of the coder's contexts. */
const signalsAtMost = 32;

/** Rows of weights in hundredths: those of one feature after those of another, one for each signal. */
export interface Rows {
  weights: Int16Array;
  width: number;
}

/** Writes the rows `from` up to but not including `to`, or fills in what was written. */
export function codeRows(coder: BitCoder, { weights, width }: Rows, from: number, to: number): void {
  let exponent = 0;
  for (let at = from; at < to; at++) {
    const row = at * width;
    const given = exponentOf(weights, row, row + width);
    exponent = codeExponent(coder, contexts.exponent + exponent * 8, given);
    let met = 0;
    for (let signal = 0; signal < width; signal++) {
      // Rare features weigh for fewer signals, and names that begin alike for the same ones.
      const before = at > from && weights[row - width + signal] !== 0 ? 1 : 0;
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

/**
 * Writes, or reads, numbers in rising order and that no more follow.
 *
 * @param given what is written; a reader does not look at it
 */
export function codeRising(coder: BitCoder, given: readonly number[]): number[] {
  const numbers: number[] = [];
  let before = -1;
  while (coder.bit(contexts.another + Math.min(1, before + 1), numbers.length < given.length ? 1 : 0) === 1) {
    before += 1 + codeNumber(coder, contexts.distance, (given[numbers.length] ?? 0) - before - 1);
    numbers.push(before);
  }
  return numbers;
}

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
