import { describe, expect, it } from 'vitest';
import {
  type Aims,
  columnsOf,
  type Encoded,
  type FitOptions,
  fitWeights,
  scoreOf,
} from '../../../cli/learn/fit.ts';

const options: FitOptions = { ridge: 1, rounds: 25, roundsOnSteps: 6, roughness: 0.9 };
const [always, never, anyway, rare] = [0, 1, 2, 3];

/** Two hundred texts: every second carries the signal. */
const texts: Encoded[] = Array.from({ length: 200 }, (_, n) => {
  const features = [n % 2 === 0 ? always : never, anyway, ...(n < 4 ? [rare] : [])];
  return { at: Int32Array.from(features), by: Float64Array.from(features, () => 1) };
});
const carried = Float64Array.from(texts, (_, n) => (n % 2 === 0 ? 10 : 0));
const freedom = new Float64Array(4).fill(0.5);
const exactly = (points: Float64Array): Aims => ({ least: points, most: points });
const learntFrom = (aims: Aims) => fitWeights(columnsOf(texts, 4), aims, freedom, options);

describe('weights that are fitted', () => {
  it('tell texts that carry a signal from those that do not', () => {
    const { weights } = learntFrom(exactly(carried));
    expect(weights[always]).toBeGreaterThan(100);
    expect(weights[never]).toBeLessThan(-100);
    expect(Math.abs(weights[anyway] ?? 0)).toBeLessThan(20);
  });

  it('bring what carries it near to ten points and what does not near to none', () => {
    const fitted = learntFrom(exactly(carried));
    const scores = texts.map((text) => scoreOf(text, fitted));
    expect(Math.min(...scores.filter((_, n) => n % 2 === 0))).toBeGreaterThan(8);
    expect(Math.max(...scores.filter((_, n) => n % 2 === 1))).toBeLessThan(2);
  });

  it('are rougher the rarer their feature is', () => {
    const { weights } = learntFrom(exactly(carried.map((points, n) => (n < 4 ? 10 : points))));
    expect(weights[rare]).toBeGreaterThan(0);
    expect((weights[rare] ?? 0) % 32).toBe(0);
    expect([...weights].every(Number.isInteger)).toBe(true);
  });

  it('are nothing where they would be next to nothing', () => {
    const { weights } = learntFrom(exactly(carried));
    expect(weights[anyway]).toBe(0);
  });

  it('learn nothing from texts that are left out', () => {
    const odd = carried.map((points, n) => (n < 4 ? 10 - points : points));
    const without = (points: Float64Array) =>
      learntFrom({
        least: points.map((each, n) => (n < 4 ? Number.NEGATIVE_INFINITY : each)),
        most: points.map((each, n) => (n < 4 ? Number.POSITIVE_INFINITY : each)),
      });
    expect(without(odd)).toEqual(without(carried));
  });

  it('hold nothing against an example that is surer than it must be', () => {
    // Of those that carry it some say so in one way, some in another, and some in both.
    const [oneWay, otherWay] = [always, rare];
    const mixed = texts.map((_, n): Encoded => {
      const said = [[oneWay], [otherWay], [oneWay, otherWay]][n % 3] ?? [];
      const features = n % 2 === 0 ? said : [never];
      return { at: Int32Array.from(features), by: Float64Array.from(features, () => 1) };
    });
    const lackUpTo = (most: Float64Array) => {
      const fitted = fitWeights(columnsOf(mixed, 4), { least: carried, most }, freedom, options);
      return mixed.reduce((sum, text, n) => sum + Math.max(0, (carried[n] ?? 0) - scoreOf(text, fitted)), 0);
    };
    const orMore = carried.map((points) => (points > 0 ? Number.POSITIVE_INFINITY : 0));
    expect(lackUpTo(orMore)).toBeLessThan(lackUpTo(carried) / 2);
  });
});
