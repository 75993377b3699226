/** A confidence from 0 to 1 in whole per cent, as people are told it: from 1 to 99, since a guess is never certain. */
export function percentOf(confidence: number): number {
  return Math.min(99, Math.max(1, Math.round(confidence * 100)));
}
