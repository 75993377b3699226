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

/** What a feature is: the name's first letter for situations and concepts, `w` for words. */
function familyOf(name: string): string {
  return isWord(name) ? 'w' : name.charAt(0);
}

/** Seen in fewer examples than this, a feature says more of its writer than of the world. */
const fewest: Record<string, number> = { f: 1, c: 3, w: 3 };

/** @param families the features to learn from: `f` situations, `c` concepts, `w` words */
export function vocabularyOf(examples: readonly Example[], families: string): Vocabulary {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) {
      if (families.includes(familyOf(feature))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const names = [...counts.keys()]
    .filter((name) => (counts.get(name) ?? 0) >= (fewest[familyOf(name)] ?? 1))
    .sort();
  const scale = Float64Array.from(names, (name) => scaleOf(name, counts.get(name) ?? 1, examples.length));
  return { names, numbers: new Map(names.map((name, number) => [name, number])), scale };
}

/**
 * A rare word says more than a frequent one. Situations and concepts were written by people who had read the
 * examples, so among these they look surer than they are: they count for little beside the words.
 */
function scaleOf(name: string, count: number, of: number): number {
  if (isWord(name)) return Math.log(of / count) / 12;
  return 0.1;
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
