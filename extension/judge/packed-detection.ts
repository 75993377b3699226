import { isWord, type LearntSignal, type Weights } from '#core/signals/judge.ts';

/** The weights as the content script carries them: one character for each feature and signal. */
export interface PackedWeights {
  /** Names of all features, each led by how many letters it shares with the one before. */
  features: string;
  /** A row for each feature, as long as there are signals. */
  rows: string;
  /** By signal, in the order of a row's characters. */
  signals: Record<string, Omit<LearntSignal, 'at' | 'by'>>;
}

/** Hundredths in one step of a packed weight. Rounded, not cut off: the errors of many words weigh each other out. */
function stepOf(name: string): number {
  return isWord(name) ? 35 : 8;
}

/** The character of no weight; those after it rise by a step each, those before it fall. */
const zero = 'O'.charCodeAt(0);
/** So far the characters reach either way: all of them print. */
const farthest = 44;

/** @param weights of one feature, in hundredths, a number for each signal */
export function packedRow(name: string, weights: Float64Array): string {
  const step = stepOf(name);
  const steps = Array.from(weights, (weight) => Math.round(weight / step));
  return String.fromCharCode(...steps.map((each) => zero + Math.max(-farthest, Math.min(farthest, each))));
}

export function unpackRows({ features, rows, signals }: PackedWeights): Weights {
  const ids = Object.keys(signals);
  const columns = ids.map(() => ({ at: [] as number[], by: [] as number[], last: 0 }));
  const names = namesIn(features);
  names.forEach((name, feature) => {
    const step = stepOf(name);
    columns.forEach((column, signal) => {
      const steps = rows.charCodeAt(feature * ids.length + signal) - zero;
      if (steps === 0) return;
      column.at.push(feature - column.last);
      column.by.push(steps * step);
      column.last = feature;
    });
  });
  const learnt = Object.entries(signals).map(([id, signal], number): [string, LearntSignal] => {
    const { at, by } = columns[number] ?? { at: [], by: [] };
    return [id, { ...signal, at, by }];
  });
  return { features: names.join('\n'), signals: Object.fromEntries(learnt) };
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
