/**
 * A word's place in a sieve of 32: one bit, by its letters. Most words that cannot be in a small set are told by it
 * without looking them up.
 */
export function sieveOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return 1 << (hash >>> 27);
}
