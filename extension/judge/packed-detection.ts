import { isWord, type LearntSignal, type Weights } from '#core/signals/judge.ts';
import { type BitCoder, BitReader, BitWriter } from './bit-coding.ts';

/** The weights as the content script carries them. */
export interface PackedWeights {
  /** Names of all features, each led by how many letters it shares with the one before. */
  features: string;
  /** The steps of all features' weights, written bit by bit and then in base64. */
  rows: string;
  /** By signal, in the order in which a feature's weights stand. */
  signals: Record<string, Omit<LearntSignal, 'at' | 'by'>>;
}

/** Hundredths in one step of a packed weight. Rounded, not cut off: the errors of many words weigh each other out. */
function stepOf(name: string): number {
  return isWord(name) ? 35 : 8;
}

/** No weight goes further than so many steps. */
const farthest = 60;

/** @param rows by feature, its weights in hundredths, a number for each signal */
export function packRows(names: readonly string[], rows: readonly Float64Array[]): string {
  const writer = new BitWriter();
  const steps = rows.map((row, feature) =>
    Int8Array.from(row, (weight) => {
      const rounded = Math.round(weight / stepOf(names[feature] ?? ''));
      return Math.max(-farthest, Math.min(farthest, rounded));
    }),
  );
  codeRows(writer, names, steps);
  return btoa(String.fromCharCode(...writer.done()));
}

export function unpackRows({ features, rows, signals }: PackedWeights): Weights {
  const ids = Object.keys(signals);
  const names = namesIn(features);
  const steps = names.map(() => new Int8Array(ids.length));
  codeRows(new BitReader(Uint8Array.from(atob(rows), (byte) => byte.charCodeAt(0))), names, steps);
  const columns = ids.map(() => ({ at: [] as number[], by: [] as number[], last: 0 }));
  names.forEach((name, feature) => {
    columns.forEach((column, signal) => {
      const weight = steps[feature]?.[signal] ?? 0;
      if (weight === 0) return;
      column.at.push(feature - column.last);
      column.by.push(weight * stepOf(name));
      column.last = feature;
    });
  });
  const learnt = Object.entries(signals).map(([id, signal], number): [string, LearntSignal] => {
    const { at, by } = columns[number] ?? { at: [], by: [] };
    return [id, { ...signal, at, by }];
  });
  return { features: names.join('\n'), signals: Object.fromEntries(learnt) };
}

/** Writes the steps of all features, or fills in what was written. What is foretold alike is told apart here. */
function codeRows(coder: BitCoder, names: readonly string[], rows: readonly Int8Array[]): void {
  let before: Int8Array = new Int8Array(rows[0]?.length ?? 0);
  rows.forEach((row, feature) => {
    const word = isWord(names[feature] ?? '') ? 1 : 0;
    let met = 0;
    row.forEach((given, signal) => {
      // A feature that weighs for one signal weighs for others, and so do names that begin alike.
      const share = Math.min(7, Math.round((met * 16) / (signal + 4)));
      const place = (signal * 8 + share) * 4 + (before[signal] === 0 ? 0 : 2) + word;
      row[signal] = coder.bit(place, given === 0 ? 0 : 1) === 0 ? 0 : codeStep(coder, signal, word, given);
      if (row[signal] !== 0) met += 1;
    });
    before = row;
  });
}

const signContexts = 1024;
const sizeContexts = 1152;
const farthestForetold = 7;

/** A step other than none: its sign, then one bit more for each further one. */
function codeStep(coder: BitCoder, signal: number, word: number, given: number): number {
  const falls = coder.bit(signContexts + signal * 2 + word, given < 0 ? 1 : 0) === 1;
  let size = 1;
  while (
    coder.bit(sizeContexts + Math.min(size, farthestForetold) * 2 + word, Math.abs(given) > size ? 1 : 0) ===
    1
  )
    size += 1;
  return falls ? -size : size;
}

function namesIn(features: string): string[] {
  let name = '';
  return features.split('\n').map((rest) => {
    name = name.slice(0, Number(rest.charAt(0))) + rest.slice(1);
    return name;
  });
}

/** The names in a row, each led by how many letters (nine at most) it shares with the one before. */
export function packNames(names: readonly string[]): string {
  return names
    .map((name, at) => {
      const before = names[at - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < name.length && name[shared] === before[shared]) shared += 1;
      return `${shared}${name.slice(shared)}`;
    })
    .join('\n');
}
