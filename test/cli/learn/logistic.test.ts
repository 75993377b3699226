import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../../cli/learn/logistic.ts';

/** Rows of 1 and one input, the truth a chance of it: as many rows carry it as its odds say. */
function rowsAt(inputs: readonly number[], oddsOf: (input: number) => number, each: number) {
  const values: number[] = [];
  const truth: number[] = [];
  for (const input of inputs) {
    const carried = Math.round(each / (1 + Math.exp(-oddsOf(input))));
    for (let n = 0; n < each; n++) {
      values.push(1, input);
      truth.push(n < carried ? 1 : 0);
    }
  }
  return {
    inputs: { values: Float64Array.from(values), width: 2 },
    truth: Int8Array.from(truth),
    counts: new Float64Array(truth.length).fill(1),
  };
}

describe('logistic regression', () => {
  const { inputs, truth, counts } = rowsAt([-2, -1, 0, 1, 2], (input) => 1.5 * input - 0.5, 2000);

  it('finds the odds that made the truth', () => {
    const [shift, slope] = fitLogistic(inputs, truth, counts, 0);
    expect(shift).toBeCloseTo(-0.5, 1);
    expect(slope).toBeCloseTo(1.5, 1);
  });

  it('shrinks weights by the ridge, but not where the sum begins', () => {
    const [shift, slope] = fitLogistic(inputs, truth, counts, 1e7);
    expect(Math.abs(slope ?? 1)).toBeLessThan(0.01);
    expect(1 / (1 + Math.exp(-(shift ?? 0)))).toBeCloseTo(truth.filter(Boolean).length / truth.length, 2);
  });

  it('learns nothing from rows that are left out or do not count', () => {
    const wrong = truth.map((carried, row) => (row % 4 === 0 ? 1 - carried : carried));
    const without = (rows: Int8Array) => fitLogistic(inputs, rows, counts, 0.1);
    const leftOut = without(truth.map((carried, row) => (row % 4 === 0 ? -1 : carried)));
    expect(leftOut).toEqual(without(wrong.map((carried, row) => (row % 4 === 0 ? -1 : carried))));
    const uncounted = counts.map((_, row) => (row % 4 === 0 ? 0 : 1));
    expect(fitLogistic(inputs, wrong, uncounted, 0.1)[1]).toBeCloseTo(leftOut[1] ?? 0, 6);
  });

  it('stays finite where one input tells all', () => {
    const rows = { values: Float64Array.from([1, -1, 1, -1, 1, 1, 1, 1]), width: 2 };
    const [shift, slope] = fitLogistic(rows, Int8Array.from([0, 0, 1, 1]), new Float64Array(4).fill(1), 0.1);
    expect(slope).toBeGreaterThan(0.5);
    expect(slope).toBeLessThan(5);
    expect(Number.isFinite(shift)).toBe(true);
  });
});
