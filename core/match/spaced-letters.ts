/** Tells whether a word, in its stem, is one that any phrase asks for. */
export type Knows = (word: string) => boolean;

/** A longer run of single letters was written to pass the time, not to pass a word by a filter. */
const longestRun = 80;
/** No word that a phrase asks for is longer. */
const longestWord = 20;

/**
 * The words in a run of letters that were spaced out: "agiftforyou" is "a gift for you" where those words are known,
 * else one word. As few words as possible, so that "award" stays whole.
 *
 * @returns the length of each word, in order
 */
export function wordsInRun(letters: string, knows: Knows): number[] {
  if (letters.length > longestRun || knows(letters)) return [letters.length];
  /** For each place: how many words lead there, and the length of the last. */
  const fewest: { words: number; last: number }[] = [{ words: 0, last: 0 }];
  for (let end = 1; end <= letters.length; end++) {
    let best = { words: Number.POSITIVE_INFINITY, last: 0 };
    for (let length = 1; length <= Math.min(end, longestWord); length++) {
      const words = (fewest[end - length]?.words ?? 0) + 1;
      if (words < best.words && isWord(letters.slice(end - length, end), knows))
        best = { words, last: length };
    }
    fewest.push(best);
  }
  return lengthsBack(fewest) ?? [letters.length];
}

function isWord(letters: string, knows: Knows): boolean {
  return letters.length === 1 ? letters === 'a' || letters === 'i' : knows(letters);
}

function lengthsBack(fewest: readonly { words: number; last: number }[]): number[] | null {
  const lengths: number[] = [];
  for (let end = fewest.length - 1; end > 0; ) {
    const last = fewest[end]?.last ?? 0;
    if (last === 0) return null;
    lengths.unshift(last);
    end -= last;
  }
  return lengths;
}
