/**
 * A word's place in a sieve of 32: one bit, by its length and its first and last letters. Most words that cannot be in
 * a small set are told by it without looking them up.
 */
export function sieveOf(word: string): number {
  return 1 << (word.charCodeAt(0) + 3 * word.charCodeAt(word.length - 1) + 5 * word.length);
}
