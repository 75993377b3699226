import { wordShare } from '#core/signals/judge.ts';
import { isWord } from '#core/signals/vocabulary.ts';
import type { Example } from './examples.ts';
import type { Encoded } from './fit.ts';

/** The features that are learnt from, with how much each counts while learning. */
export interface FeatureTable {
  names: string[];
  numbers: ReadonlyMap<string, number>;
  /** By feature: how far its weight may go. Rare words say more than frequent ones. */
  freedom: Float64Array;
}

/** What a feature is: the name's first letter for situations and concepts, `w` for words, `p` for pairs of them. */
function familyOf(name: string): string {
  if (!isWord(name)) return name.charAt(0);
  return name.includes(' ') ? 'p' : 'w';
}

/** The words of a pair; none for anything else. */
function wordsOf(name: string): string[] {
  return familyOf(name) === 'p' ? name.split(' ') : [];
}

/** Seen in fewer examples than this, a feature says more of its writer than of the world. */
const fewest: Record<string, number> = { f: 1, c: 3, w: 8, p: 5 };

/**
 * @param families the features to learn from: `f` situations, `c` concepts, `w` words, `p` pairs of words
 * @param isKept tells which of them may stay
 */
export function featureTableOf(
  examples: readonly Example[],
  families: string,
  isKept: (name: string) => boolean = () => true,
): FeatureTable {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) {
      if (families.includes(familyOf(feature))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const isSeen = (name: string): boolean => (counts.get(name) ?? 0) >= (fewest[familyOf(name)] ?? 1);
  const names = [...counts.keys()]
    // No pair without its words.
    .filter((name) => isSeen(name) && wordsOf(name).every(isSeen) && isKept(name))
    .sort();
  const freedom = Float64Array.from(names, (name) => freedomOf(name, counts.get(name) ?? 1, examples.length));
  return { names, numbers: new Map(names.map((name, number) => [name, number])), freedom };
}

/**
 * A rare word says more than a frequent one, and more than a pair. Situations and concepts were written by people who
 * had read the examples, so among these they look surer than they are: they count for little beside the words.
 */
function freedomOf(name: string, count: number, of: number): number {
  const family = familyOf(name);
  if (family === 'w') return 0.035 * Math.log(of / count);
  return family === 'p' ? 0.03 * Math.log(of / count) : 0.03;
}

export function encode({ features }: Pick<Example, 'features'>, { numbers, names }: FeatureTable): Encoded {
  const at = [...features].flatMap((feature) => numbers.get(feature) ?? []).sort((a, b) => a - b);
  const families = at.map((number) => familyOf(names[number] ?? ''));
  const share = wordShare(families.filter((family) => family === 'w').length);
  const by = families.map((family) => ('wp'.includes(family) ? share : 1));
  return { at: Int32Array.from(at), by: Float64Array.from(by) };
}
