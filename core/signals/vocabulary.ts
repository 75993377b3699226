/**
 * Names of features, and how words pair. A feature's name is a word's stem, `c:` with a concept, `f:` with a
 * situation, or two stems with a space between them: a pair, one word right behind the other.
 */

/** Words and pairs are shared out; situations (`f:`) and concepts (`c:`) count in full. */
export function isWord(feature: string): boolean {
  return !feature.startsWith('f:') && !feature.startsWith('c:');
}

/** The feature that two words make, one right behind the other. */
export function pairFeature(first: string, second: string): string {
  return `${first} ${second}`;
}

/** The second word of a pair; null for any other feature. */
export function secondOf(feature: string): string | null {
  const space = isWord(feature) ? feature.indexOf(' ') : -1;
  return space < 0 ? null : feature.slice(space + 1);
}

/** How a feature counts: words are counted and shared out, pairs only shared out, all others count in full. */
export const featureKinds = { other: 0, word: 1, pair: 2 };

/** Every feature by its number. The pairs of a word stand right behind it, in the order of their second words. */
export class Vocabulary {
  /** How many features there are. */
  readonly size: number;
  /** The numbers of all features but pairs, in rising order. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By feature: one of `featureKinds`. */
  readonly kinds: Uint8Array;
  /** By feature: the number of a pair's second word; -1 for all others. */
  private readonly seconds: Int32Array;
  /** By feature: the number of the last pair that begins with it; its own where none does. */
  private readonly lastOf: Int32Array;

  /**
   * @param singles all names but those of pairs, in their order
   * @param secondsOf for each of these: the places among them of the words that make a pair with it, in rising order
   */
  constructor(singles: readonly string[], secondsOf: readonly (readonly number[])[]) {
    this.size = secondsOf.reduce((sum, { length }) => sum + length, singles.length);
    this.kinds = new Uint8Array(this.size).fill(featureKinds.pair);
    this.seconds = new Int32Array(this.size).fill(-1);
    this.lastOf = Int32Array.from({ length: this.size }, (_, number) => number);
    const numbers = new Map<string, number>();
    const places = new Int32Array(singles.length);
    let number = 0;
    singles.forEach((name, place) => {
      numbers.set(name, number);
      places[place] = number;
      this.kinds[number] = isWord(name) ? featureKinds.word : featureKinds.other;
      this.lastOf[number] = number + (secondsOf[place]?.length ?? 0);
      number += 1 + (secondsOf[place]?.length ?? 0);
    });
    this.numbers = numbers;
    secondsOf.forEach((seconds, place) => {
      const first = places[place] ?? 0;
      seconds.forEach((second, nth) => {
        this.seconds[first + 1 + nth] = places[second] ?? -1;
      });
    });
  }

  /** The number of a feature; -1 where there is none such. */
  numberOf(feature: string): number {
    const second = secondOf(feature);
    if (second === null) return this.numbers.get(feature) ?? -1;
    const first = feature.slice(0, -second.length - 1);
    return this.pairOf(this.numbers.get(first) ?? -1, this.numbers.get(second) ?? -1);
  }

  /** The number of the pair that two words make; -1 where there is none such. */
  pairOf(first: number, second: number): number {
    if (first < 0 || second < 0) return -1;
    const { seconds } = this;
    let from = first + 1;
    let to = this.lastOf[first] ?? 0;
    while (from <= to) {
      const middle = (from + to) >> 1;
      const there = seconds[middle] ?? 0;
      if (there === second) return middle;
      if (there < second) from = middle + 1;
      else to = middle - 1;
    }
    return -1;
  }

  /** All names in the order of their numbers. */
  names(): string[] {
    const names = new Array<string>(this.size).fill('');
    for (const [name, number] of this.numbers) names[number] = name;
    for (const first of this.numbers.values())
      for (let pair = first + 1; pair <= (this.lastOf[first] ?? 0); pair++)
        names[pair] = pairFeature(names[first] ?? '', names[this.seconds[pair] ?? 0] ?? '');
    return names;
  }
}
