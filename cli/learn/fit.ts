/** One example as the learner sees it: numbers of its features, with their values. */
export interface Encoded {
  at: Int32Array;
  by: Float64Array;
}

/** The same examples by feature: those that hold feature `n` stand from `from[n]` up to but not including `from[n + 1]`. */
export interface Columns {
  from: Int32Array;
  example: Int32Array;
  value: Float64Array;
  examples: number;
}

/** By example: the fewest and the most points that it should come to. Anything between infinities leaves it out. */
export interface Aims {
  least: Float64Array;
  most: Float64Array;
}

export interface Fitted {
  /** Whole hundredths. */
  weights: Float64Array;
  bias: number;
}

export interface FitOptions {
  /** Shrinks all weights. */
  ridge: number;
  rounds: number;
  /** So many rounds follow in which every weight is a whole number of its feature's steps. */
  roundsOnSteps: number;
  /** The step of a feature that was met once, in points. */
  roughness: number;
}

export function columnsOf(encoded: readonly Encoded[], width: number): Columns {
  const from = new Int32Array(width + 1);
  for (const { at } of encoded) for (const feature of at) add(from, feature + 1, 1);
  for (let feature = 0; feature < width; feature++) add(from, feature + 1, from[feature] ?? 0);
  const free = from.slice();
  const example = new Int32Array(from[width] ?? 0);
  const value = new Float64Array(from[width] ?? 0);
  encoded.forEach(({ at, by }, row) => {
    at.forEach((feature, n) => {
      const place = free[feature] ?? 0;
      example[place] = row;
      value[place] = by[n] ?? 0;
      free[feature] = place + 1;
    });
  });
  return { from, example, value, examples: encoded.length };
}

/**
 * Fits points to examples by least squares with a ridge, feature by feature, each time to what the others leave over
 * (Friedman, Hastie and Tibshirani 2010). Only what lies outside its aim counts: an example that is surer than it must
 * be is no fault (as with the squared hinge of Chang, Hsieh and Lin 2008). In the last rounds weights move in whole
 * steps, so that each makes up for what rounding cost the others. Deterministic.
 *
 * @param freedom by feature: how far its weight may go, beside those of other features
 * @param near by feature: the points from which it goes; from nothing where not given
 */
export function fitWeights(
  columns: Columns,
  aims: Aims,
  freedom: Float64Array,
  { ridge, rounds, roundsOnSteps, roughness }: FitOptions,
  near?: Float64Array,
): Fitted {
  const { from, example, value } = columns;
  const squares = squaresOf(columns, aims);
  const weights = new Float64Array(freedom.length);
  let bias = meanOf(aims);
  const scores = new Float64Array(columns.examples).fill(bias);
  for (let round = 0; round < rounds + roundsOnSteps; round++) {
    for (let feature = 0; feature < weights.length; feature++) {
      const [first, last] = [from[feature] ?? 0, from[feature + 1] ?? 0];
      const usual = squares[feature] ?? 0;
      if (usual === 0) continue;
      const before = weights[feature] ?? 0;
      let [pull, square] = [0, 0];
      for (let n = first; n < last; n++) {
        const lack = lackOf(aims, scores, example[n] ?? 0);
        if (lack === 0) continue;
        const by = value[n] ?? 0;
        pull += by * lack;
        square += by * by;
      }
      const hold = ridge / (freedom[feature] ?? 1) ** 2;
      const best = (pull + square * before + hold * (near?.[feature] ?? 0)) / (square + hold);
      const after = round < rounds ? best : onStep(best, roughness / Math.sqrt(usual));
      if (after === before) continue;
      weights[feature] = after;
      for (let n = first; n < last; n++) add(scores, example[n] ?? 0, (after - before) * (value[n] ?? 0));
    }
    bias += centre(aims, scores);
  }
  return { weights: weights.map((weight) => Math.round(weight * 100)), bias };
}

/** The points by which an example fails its aim: above 0 where it has too few. */
function lackOf({ least, most }: Aims, scores: Float64Array, row: number): number {
  const score = scores[row] ?? 0;
  return Math.min(0, (most[row] ?? 0) - score) + Math.max(0, (least[row] ?? 0) - score);
}

function isLeftOut({ least, most }: Aims, row: number): boolean {
  return least[row] === Number.NEGATIVE_INFINITY && most[row] === Number.POSITIVE_INFINITY;
}

/** By feature: how much of all points its weights account for, by their squares. */
export function accountOf(columns: Columns, fitted: readonly Fitted[]): Float64Array {
  const all = new Float64Array(columns.examples);
  const squares = squaresOf(columns, { least: all, most: all });
  return squares.map((square, feature) =>
    fitted.reduce((sum, { weights }) => sum + square * (weights[feature] ?? 0) ** 2, 0),
  );
}

/** How often each feature was met, by the square of its value, in examples that are not left out. */
function squaresOf({ from, example, value }: Columns, aims: Aims): Float64Array {
  const squares = new Float64Array(from.length - 1);
  for (let feature = 0; feature < squares.length; feature++) {
    for (let n = from[feature] ?? 0; n < (from[feature + 1] ?? 0); n++)
      if (!isLeftOut(aims, example[n] ?? 0)) add(squares, feature, (value[n] ?? 0) ** 2);
  }
  return squares;
}

const finest = 0.01;
const coarsest = 0.32;

/**
 * A rare feature's weight may be rough: its error is seldom met. Steps are powers of two of a hundredth, so that few
 * bits hold a weight.
 */
function onStep(weight: number, roughly: number): number {
  const step = finest * 2 ** Math.round(Math.log2(roughly / finest));
  const bounded = Math.min(coarsest, Math.max(finest, step));
  return Math.sign(weight) * Math.round(Math.abs(weight) / bounded) * bounded;
}

/** The mean of what the examples just should come to. */
function meanOf(aims: Aims): number {
  let [sum, count] = [0, 0];
  aims.least.forEach((least, row) => {
    if (isLeftOut(aims, row)) return;
    sum += Number.isFinite(least) ? least : (aims.most[row] ?? 0);
    count += 1;
  });
  return sum / Math.max(1, count);
}

/** Adds to all scores the mean of what those lack that fail their aims, and returns it. */
function centre(aims: Aims, scores: Float64Array): number {
  let [sum, count] = [0, 0];
  for (let row = 0; row < scores.length; row++) {
    const lack = lackOf(aims, scores, row);
    sum += lack;
    if (lack !== 0) count += 1;
  }
  const mean = sum / Math.max(1, count);
  for (let row = 0; row < scores.length; row++) add(scores, row, mean);
  return mean;
}

export function scoreOf({ at, by }: Encoded, { weights, bias }: Fitted): number {
  let score = 0;
  for (let n = 0; n < at.length; n++) score += (weights[at[n] ?? 0] ?? 0) * (by[n] ?? 0);
  return bias + score / 100;
}

function add(vector: Float64Array | Int32Array, at: number, by: number): void {
  vector[at] = (vector[at] ?? 0) + by;
}
