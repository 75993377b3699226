/** One example as the learner sees it: numbers of its features, with their values. */
export interface Encoded {
  at: Int32Array;
  by: Float64Array;
}

export interface Fitted {
  weights: Float64Array;
  bias: number;
}

export interface FitOptions {
  /** Shrinks all weights. */
  ridge: number;
  /** Drives small weights to zero. */
  lasso: number;
  rounds: number;
  /** How much a positive example counts for each negative one. */
  positive: number;
}

/**
 * Fits a logistic regression with an elastic net, by accelerated proximal gradient descent (Beck and Teboulle 2009),
 * on features that count by how telling they are. Deterministic: the same examples in the same order give the same
 * weights.
 *
 * @param truth 1 carries the signal, 0 does not, -1 is left out
 * @param width number of features
 */
export function fitWeights(
  examples: readonly Encoded[],
  truth: Int8Array,
  width: number,
  options: FitOptions,
): Fitted {
  const telling = tellingOf(examples, truth, width);
  const { weights, bias } = fitScaled(
    examples.map(({ at, by }) => ({ at, by: by.map((value, n) => value * (telling[at[n] ?? 0] ?? 0)) })),
    truth,
    width,
    options,
  );
  return { weights: weights.map((weight, n) => weight * (telling[n] ?? 0)), bias };
}

/** Chosen on held-out authors of the writing part: 0 would count all features alike. */
const flattened = 0.25;

/**
 * How telling each feature is: how far its odds lie apart among examples that carry the signal and the others, much
 * flattened. Otherwise words that are merely usual in what was read would weigh as much (Wang and Manning 2012).
 */
function tellingOf(examples: readonly Encoded[], truth: Int8Array, width: number): Float64Array {
  const [without, carrying] = [new Float64Array(width).fill(1), new Float64Array(width).fill(1)];
  examples.forEach(({ at }, row) => {
    if (truth[row] === -1) return;
    const counts = truth[row] === 1 ? carrying : without;
    for (const n of at) add(counts, n, 1);
  });
  const sum = (counts: Float64Array) => counts.reduce((all, each) => all + each, 0);
  const shift = Math.log(sum(without) / sum(carrying));
  return carrying.map((each, n) => Math.abs(Math.log(each / (without[n] ?? 1)) + shift) ** flattened);
}

function fitScaled(
  examples: readonly Encoded[],
  truth: Int8Array,
  width: number,
  options: FitOptions,
): Fitted {
  const used = examples.map((_, row) => row).filter((row) => truth[row] !== -1);
  const step = 1 / (lipschitz(examples, used) * options.positive * 0.25 + options.ridge);
  let weights = new Float64Array(width);
  let ahead = new Float64Array(width);
  let bias = Math.log((count(truth, 1) + 1) / (count(truth, 0) + 1));
  let momentum = 1;
  for (let round = 0; round < options.rounds; round++) {
    const gradient = new Float64Array(width);
    let biasGradient = 0;
    for (const row of used) {
      const example = examples[row];
      if (!example) continue;
      const positive = truth[row] === 1;
      const off =
        (probability(example, ahead, bias) - (positive ? 1 : 0)) * (positive ? options.positive : 1);
      biasGradient += off;
      for (let n = 0; n < example.at.length; n++)
        add(gradient, example.at[n] ?? 0, off * (example.by[n] ?? 0));
    }
    const next = new Float64Array(width);
    const shrink = step * options.lasso;
    for (let n = 0; n < width; n++) {
      const at = ahead[n] ?? 0;
      const moved = at - step * ((gradient[n] ?? 0) + options.ridge * at);
      next[n] = Math.sign(moved) * Math.max(0, Math.abs(moved) - shrink);
    }
    bias -= (biasGradient / used.length) * 2;
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / nextMomentum;
    ahead = next.map((value, n) => value + push * (value - (weights[n] ?? 0)));
    weights = next;
    momentum = nextMomentum;
  }
  return { weights, bias };
}

export function scoreOf({ at, by }: Encoded, { weights, bias }: Fitted): number {
  let score = bias;
  for (let n = 0; n < at.length; n++) score += (weights[at[n] ?? 0] ?? 0) * (by[n] ?? 0);
  return score;
}

function probability(example: Encoded, weights: Float64Array, bias: number): number {
  return 1 / (1 + Math.exp(-scoreOf(example, { weights, bias })));
}

function add(vector: Float64Array, at: number, by: number): void {
  vector[at] = (vector[at] ?? 0) + by;
}

function count(truth: Int8Array, value: number): number {
  return truth.reduce((sum, each) => sum + (each === value ? 1 : 0), 0);
}

/** An upper estimate of the largest eigenvalue of the Gram matrix, by a few power iterations. */
function lipschitz(examples: readonly Encoded[], used: readonly number[]): number {
  const width = 1 + examples.reduce((most, { at }) => Math.max(most, ...at), 0);
  let vector = new Float64Array(width).fill(1 / Math.sqrt(width));
  let largest = 1;
  for (let round = 0; round < 12; round++) {
    const next = new Float64Array(width);
    for (const row of used) {
      const example = examples[row];
      if (!example) continue;
      const dot = scoreOf(example, { weights: vector, bias: 0 });
      for (let n = 0; n < example.at.length; n++) add(next, example.at[n] ?? 0, dot * (example.by[n] ?? 0));
    }
    largest = Math.sqrt(next.reduce((sum, each) => sum + each * each, 0));
    if (largest === 0) return 1;
    vector = next.map((each) => each / largest);
  }
  return largest * 1.1;
}
