/** Where a value lies on an axis that begins at nothing. */
export interface Scale {
  /** Distance from the beginning, in the units of `length`. */
  at: (value: number) => number;
  /** Whole, round values to mark: the last is not below the largest value. */
  ticks: number[];
}

const mostTicks = 5;

/** A scale from 0 to the first round number that is not below `largest`, over so much length. */
export function scale(largest: number, length: number): Scale {
  const step = roundStep(Math.max(largest, 1) / (mostTicks - 1));
  const end = Math.max(step, Math.ceil(largest / step) * step);
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step);
  return { at: (value) => (value / end) * length, ticks };
}

/** The first of 1, 2, 5, 10, 20, 50 … that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least) ?? 10;
  return Math.max(1, factor * power);
}
