import type { Fingerprint } from '#core/fingerprint.ts';

/**
 * A fingerprint under a key: sixteen hexadecimal digits in which neither signal nor party nor words can be seen, and
 * by which two people's are never the same.
 */
export type KeyedPrint = string;

/** What somebody has set aside on any of their devices, as the register keeps it for them alone. */
export interface KeyedPrints {
  /** Their own: 128 bits as hexadecimal digits. */
  key: string;
  prints: readonly KeyedPrint[];
}

/** Two halves of 64 bits, the lower first. */
type Word = [low: number, high: number];

/** SipHash-2-4 (Aumasson and Bernstein, 2012), a keyed hash made for short texts, over a fingerprint. */
export function keyedPrint(print: Fingerprint, key: string): KeyedPrint {
  const [first, second] = [wordAt(key, 0), wordAt(key, 16)];
  const state: State = [
    xor(first, [0x70736575, 0x736f6d65]),
    xor(second, [0x6e646f6d, 0x646f7261]),
    xor(first, [0x6e657261, 0x6c796765]),
    xor(second, [0x79746573, 0x74656462]),
  ];
  for (const word of wordsOf(print)) {
    state[3] = xor(state[3], word);
    mix(state, 2);
    state[0] = xor(state[0], word);
  }
  state[2] = xor(state[2], [0xff, 0]);
  mix(state, 4);
  const [low, high] = state.reduce(xor);
  return hex(high) + hex(low);
}

type State = [Word, Word, Word, Word];

function mix(state: State, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    half(state, 0, 1, 13);
    state[0] = turned(state[0], 32);
    half(state, 2, 3, 16);
    half(state, 0, 3, 21);
    half(state, 2, 1, 17);
    state[2] = turned(state[2], 32);
  }
}

function half(state: State, one: 0 | 2, other: 1 | 3, by: number): void {
  state[one] = sum(state[one], state[other]);
  state[other] = xor(turned(state[other], by), state[one]);
}

/** Eight bytes to a word, the lowest first; the last word ends with the length. */
function wordsOf(text: string): Word[] {
  const bytes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) & 0xff);
  const padded = [...bytes, ...Array<number>(7 - (bytes.length % 8)).fill(0), bytes.length & 0xff];
  const quarter = (at: number) =>
    [0, 1, 2, 3].reduce((word, byte) => word | ((padded[at + byte] ?? 0) << (8 * byte)), 0);
  return Array.from({ length: padded.length / 8 }, (_, at): Word => [quarter(8 * at), quarter(8 * at + 4)]);
}

/** The word that stands in a key's digits, byte by byte, the lowest first. */
function wordAt(digits: string, at: number): Word {
  const quarter = (from: number) =>
    [0, 2, 4, 6].reduce(
      (word, place) =>
        word | (Number.parseInt(digits.slice(from + place, from + place + 2), 16) << (4 * place)),
      0,
    );
  return [quarter(at), quarter(at + 8)];
}

function xor([low, high]: Word, [otherLow, otherHigh]: Word): Word {
  return [low ^ otherLow, high ^ otherHigh];
}

function sum([low, high]: Word, [otherLow, otherHigh]: Word): Word {
  const lower = (low >>> 0) + (otherLow >>> 0);
  const carry = lower > 0xffffffff ? 1 : 0;
  return [lower | 0, (high + otherHigh + carry) | 0];
}

function turned([low, high]: Word, by: number): Word {
  if (by === 32) return [high, low];
  return [(low << by) | (high >>> (32 - by)), (high << by) | (low >>> (32 - by))];
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}
