/** Rows of inputs, one after the other. */
export interface Inputs {
  values: Float64Array;
  /** How many inputs make a row. */
  width: number;
}

const rounds = 30;
const settled = 1e-6;

/**
 * Logistic regression with a ridge, by Newton's method; the first input of every row is 1 and is not shrunk. Targets
 * keep away from certainty (Platt 1999; Lin, Lin and Weng 2007).
 *
 * @param truth by row: 1 or 0; -1 is left out
 * @param counts by row: how much it counts
 * @returns the weight of each input
 */
export function fitLogistic(
  { values, width }: Inputs,
  truth: Int8Array,
  counts: Float64Array,
  ridge: number,
): Float64Array {
  const target = targetsOf(truth, counts);
  const weights = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    const pull = weights.map((weight, input) => (input === 0 ? 0 : -ridge * weight));
    const curve = new Float64Array(width * width);
    for (let input = 0; input < width; input++) curve[input * width + input] = input === 0 ? 1e-6 : ridge;
    for (let row = 0; row < truth.length; row++) {
      if (truth[row] === -1) continue;
      const inputs = values.subarray(row * width, (row + 1) * width);
      const chance = 1 / (1 + Math.exp(-dot(inputs, weights)));
      const count = counts[row] ?? 0;
      addTo(pull, inputs, count * ((truth[row] === 1 ? target.yes : target.no) - chance));
      addSquare(curve, inputs, count * Math.max(1e-9, chance * (1 - chance)));
    }
    const step = solve(curve, pull);
    const longest = step.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    addTo(weights, step, Math.min(1, 4 / longest));
    if (longest < settled) break;
  }
  return weights;
}

function targetsOf(truth: Int8Array, counts: Float64Array): { yes: number; no: number } {
  const sum = (value: number): number =>
    counts.reduce((total, count, row) => total + (truth[row] === value ? count : 0), 0);
  return { yes: (sum(1) + 1) / (sum(1) + 2), no: 1 / (sum(0) + 2) };
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < one.length; n++) sum += (one[n] ?? 0) * (other[n] ?? 0);
  return sum;
}

function addTo(sum: Float64Array, vector: Float64Array, times: number): void {
  for (let n = 0; n < sum.length; n++) sum[n] = (sum[n] ?? 0) + times * (vector[n] ?? 0);
}

/** Adds the products of a vector's entries with each other, below and on the diagonal. */
function addSquare(sum: Float64Array, vector: Float64Array, times: number): void {
  const width = vector.length;
  for (let row = 0; row < width; row++) {
    const by = times * (vector[row] ?? 0);
    if (by === 0) continue;
    for (let column = 0; column <= row; column++)
      sum[row * width + column] = (sum[row * width + column] ?? 0) + by * (vector[column] ?? 0);
  }
}

/** Cholesky's method, in place. @param matrix its lower half; symmetric and positive definite */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const width = right.length;
  const at = (row: number, column: number): number => matrix[row * width + column] ?? 0;
  const solved = right.slice();
  for (let row = 0; row < width; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = at(row, column);
      for (let n = 0; n < column; n++) rest -= at(row, n) * at(column, n);
      matrix[row * width + column] = row === column ? Math.sqrt(rest) : rest / at(column, column);
    }
    let rest = solved[row] ?? 0;
    for (let n = 0; n < row; n++) rest -= at(row, n) * (solved[n] ?? 0);
    solved[row] = rest / at(row, row);
  }
  for (let row = width - 1; row >= 0; row--) {
    let rest = solved[row] ?? 0;
    for (let n = row + 1; n < width; n++) rest -= at(n, row) * (solved[n] ?? 0);
    solved[row] = rest / at(row, row);
  }
  return solved;
}
