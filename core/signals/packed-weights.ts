import type { LearntSignal, Weights } from '#core/signals/judge.ts';

/** Weights as a bundle carries them: a third smaller once zipped, the same once unpacked. */
export interface PackedWeights {
  /** As in `Weights`, each name led by how many letters it shares with the one before. */
  features: string;
  /** Of all signals one after the other: like beside like zips best. */
  at: string;
  by: string;
  /** What is left of each signal, and how many numbers in `at` and `by` are its own. */
  signals: Record<string, Omit<LearntSignal, 'at' | 'by'> & { count: number }>;
}

/** Printable characters that need no escape in a string; one stands for a small number, two for a larger one. */
const digits = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).filter(
  (digit) => !'"\'`\\'.includes(digit),
);
/** From here on, a digit says how often all digits went into the number, and the rest follows. */
const leading = digits.length - 16;
/** No larger number can be written. */
const largest = 16 * digits.length - 1;
/** One digit tells how many letters two names share. */
const mostShared = 9;

/** @throws Error for a number too large to be written; it stops a build, never a review */
export function packWeights({ features, signals }: Weights): PackedWeights {
  const learnt = Object.values(signals);
  return {
    features: features.split('\n').map(led).join('\n'),
    at: written(learnt.flatMap(({ at }) => at)),
    by: written(learnt.flatMap(({ by }) => by).map((weight) => (weight < 0 ? -2 * weight - 1 : 2 * weight))),
    signals: mapped(signals, ({ at, by: _, ...rest }) => ({ ...rest, count: at.length })),
  };
}

export function unpackWeights({ features, at, by, signals }: PackedWeights): Weights {
  let name = '';
  const names = features.split('\n').map((rest) => {
    name = name.slice(0, Number(rest.charAt(0))) + rest.slice(1);
    return name;
  });
  const distances = read(at);
  const weights = read(by).map((number) => (number % 2 === 1 ? -(number + 1) / 2 : number / 2));
  let from = 0;
  return {
    features: names.join('\n'),
    signals: mapped(signals, ({ count, ...rest }) => {
      const to = from + count;
      const learnt = { ...rest, at: distances.slice(from, to), by: weights.slice(from, to) };
      from = to;
      return learnt;
    }),
  };
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

function written(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (number > largest) throw new Error(`${number} is more than the ${largest} that can be packed.`);
      if (number < leading) return digits[number];
      return `${digits[leading + Math.floor(number / digits.length)]}${digits[number % digits.length]}`;
    })
    .join('');
}

function read(text: string): number[] {
  const numberOf = new Uint8Array(128);
  digits.forEach((digit, number) => {
    numberOf[digit.charCodeAt(0)] = number;
  });
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const head = numberOf[text.charCodeAt(at)] ?? 0;
    if (head < leading) numbers.push(head);
    else numbers.push((head - leading) * digits.length + (numberOf[text.charCodeAt(++at)] ?? 0));
  }
  return numbers;
}
