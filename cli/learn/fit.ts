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

export interface Fitted {
  /** Whole hundredths. */
  weights: Float64Array;
  bias: number;
}

export interface FitOptions {
  /** Shrinks all weights. */
  ridge: number;
  /** Whether an example may also come to more than its points, or to less than none: it is the surer for it. */
  oneSided: boolean;
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
 * (Friedman, Hastie and Tibshirani 2010); one-sided, by those alone that fall short (the squared hinge of Chang, Hsieh
 * and Lin 2008). In the last rounds weights move in whole steps, so that each makes up for what rounding cost the
 * others. Deterministic.
 *
 * @param target the points that each example should come to; NaN where it is left out
 * @param freedom by feature: how far its weight may go, beside those of other features
 * @param near by feature: the points from which it goes; from nothing where not given
 */
export function fitWeights(
  columns: Columns,
  target: Float64Array,
  freedom: Float64Array,
  { ridge, oneSided, rounds, roundsOnSteps, roughness }: FitOptions,
  near?: Float64Array,
): Fitted {
  const { from, example, value } = columns;
  const bothSides = target.map((points) => points * 0);
  const side = oneSided ? target.map((points) => (points > 0 ? 1 : points - 1)) : bothSides;
  const squares = squaresOf(columns, bothSides);
  const weights = new Float64Array(freedom.length);
  const over = target.map((points) => points || 0);
  let bias = centre(over, bothSides);
  for (let round = 0; round < rounds + roundsOnSteps; round++) {
    for (let feature = 0; feature < weights.length; feature++) {
      const [first, last] = [from[feature] ?? 0, from[feature + 1] ?? 0];
      const usual = squares[feature] ?? 0;
      if (usual === 0) continue;
      const before = weights[feature] ?? 0;
      let [pull, square] = [0, 0];
      for (let n = first; n < last; n++) {
        const row = example[n] ?? 0;
        const left = over[row] ?? 0;
        if (!counts(side[row] ?? 0, left)) continue;
        const by = value[n] ?? 0;
        pull += by * left;
        square += by * by;
      }
      const hold = ridge / (freedom[feature] ?? 1) ** 2;
      const best = (pull + square * before + hold * (near?.[feature] ?? 0)) / (square + hold);
      const after = round < rounds ? best : onStep(best, roughness / Math.sqrt(usual));
      if (after === before) continue;
      weights[feature] = after;
      for (let n = first; n < last; n++) add(over, example[n] ?? 0, (before - after) * (value[n] ?? 0));
    }
    bias += centre(over, side);
  }
  return { weights: weights.map((weight) => Math.round(weight * 100)), bias };
}

/**
 * Whether what an example leaves over is to be mended.
 *
 * @param side 1 where too little is, -1 where too much is, 0 where both are; NaN where the example is left out
 */
function counts(side: number, over: number): boolean {
  return side === 0 || side * over > 0;
}

/** By feature: how much of all points its weights account for, by their squares. */
export function accountOf(columns: Columns, fitted: readonly Fitted[]): Float64Array {
  const squares = squaresOf(columns, new Float64Array(columns.examples));
  return squares.map((square, feature) =>
    fitted.reduce((sum, { weights }) => sum + square * (weights[feature] ?? 0) ** 2, 0),
  );
}

/** How often each feature was met, by the square of its value, in examples that are not left out. */
function squaresOf({ from, example, value }: Columns, side: Float64Array): Float64Array {
  const squares = new Float64Array(from.length - 1);
  for (let feature = 0; feature < squares.length; feature++) {
    for (let n = from[feature] ?? 0; n < (from[feature + 1] ?? 0); n++)
      if (side[example[n] ?? 0] === 0) add(squares, feature, (value[n] ?? 0) ** 2);
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

/** Takes out the mean of what is left over and to be mended, and returns it. */
function centre(over: Float64Array, side: Float64Array): number {
  let [sum, count] = [0, 0];
  over.forEach((left, row) => {
    if (!counts(side[row] ?? 0, left)) return;
    sum += left;
    count += 1;
  });
  const mean = sum / Math.max(1, count);
  for (let row = 0; row < over.length; row++) add(over, row, -mean);
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
