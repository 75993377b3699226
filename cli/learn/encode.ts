import { isWord, wordShare } from '#core/signals/judge.ts';
import type { Example } from './examples.ts';
import type { Encoded } from './fit.ts';

/** The features that are learnt from, with how much each counts while learning. */
export interface Vocabulary {
  names: string[];
  numbers: ReadonlyMap<string, number>;
  /** By feature: frames speak louder than concepts, rare words than frequent ones. */
  scale: Float64Array;
}

/** Seen in fewer examples than this, a feature says more of its writer than of the world. */
const fewest: Record<string, number> = { f: 1, c: 3, n: 3, d: 4, x: 3, w: 3, b: 4 };
const loudness: Record<string, number> = { f: 2, c: 0.25, n: 0.2, d: 0.2, x: 0.6 };

/** @param families first letters of the features to learn from: `f`, `c`, `n`, `d`, `x`, `w`, `b` */
export function vocabularyOf(examples: readonly Example[], families: string): Vocabulary {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) {
      if (families.includes(feature.charAt(0))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const names = [...counts.keys()]
    .filter((name) => (counts.get(name) ?? 0) >= (fewest[name.charAt(0)] ?? 1))
    .sort();
  const scale = Float64Array.from(names, (name) => scaleOf(name, counts.get(name) ?? 1, examples.length));
  return { names, numbers: new Map(names.map((name, number) => [name, number])), scale };
}

function scaleOf(name: string, count: number, of: number): number {
  const family = name.charAt(0);
  if (!isWord(name)) return loudness[family] ?? 1;
  return Math.log(of / count) / (family === 'w' ? 12 : 18);
}

export function encode(
  { features }: Pick<Example, 'features'>,
  { numbers, names, scale }: Vocabulary,
): Encoded {
  const at = [...features].flatMap((feature) => numbers.get(feature) ?? []).sort((a, b) => a - b);
  const share = wordShare(at.filter((number) => isWord(names[number] ?? '')).length);
  const by = at.map((number) => (scale[number] ?? 0) * (isWord(names[number] ?? '') ? share : 1));
  return { at: Int32Array.from(at), by: Float64Array.from(by) };
}
