import { describe, expect, it } from 'vitest';
import { columnsOf, type Encoded, type FitOptions, fitWeights, scoreOf } from '../../../cli/learn/fit.ts';

const options: FitOptions = { ridge: 1, oneSided: false, rounds: 25, roundsOnSteps: 6, roughness: 0.9 };
const [always, never, anyway, rare] = [0, 1, 2, 3];

/** Two hundred texts: every second carries the signal. */
const texts: Encoded[] = Array.from({ length: 200 }, (_, n) => {
  const features = [n % 2 === 0 ? always : never, anyway, ...(n < 4 ? [rare] : [])];
  return { at: Int32Array.from(features), by: Float64Array.from(features, () => 1) };
});
const target = Float64Array.from(texts, (_, n) => (n % 2 === 0 ? 10 : 0));
const freedom = new Float64Array(4).fill(0.5);
const learntFrom = (points: Float64Array) => fitWeights(columnsOf(texts, 4), points, freedom, options);

describe('weights that are fitted', () => {
  it('tell texts that carry a signal from those that do not', () => {
    const { weights } = learntFrom(target);
    expect(weights[always]).toBeGreaterThan(100);
    expect(weights[never]).toBeLessThan(-100);
    expect(Math.abs(weights[anyway] ?? 0)).toBeLessThan(20);
  });

  it('bring what carries it near to ten points and what does not near to none', () => {
    const fitted = learntFrom(target);
    const scores = texts.map((text) => scoreOf(text, fitted));
    expect(Math.min(...scores.filter((_, n) => n % 2 === 0))).toBeGreaterThan(8);
    expect(Math.max(...scores.filter((_, n) => n % 2 === 1))).toBeLessThan(2);
  });

  it('are rougher the rarer their feature is', () => {
    const { weights } = learntFrom(target.map((points, n) => (n < 4 ? 10 : points)));
    expect(weights[rare]).toBeGreaterThan(0);
    expect((weights[rare] ?? 0) % 32).toBe(0);
    expect([...weights].every(Number.isInteger)).toBe(true);
  });

  it('are nothing where they would be next to nothing', () => {
    const { weights } = learntFrom(target);
    expect(weights[anyway]).toBe(0);
  });

  it('learn nothing from texts that are left out', () => {
    const odd = target.map((points, n) => (n < 4 ? 10 - points : points));
    const without = (points: Float64Array) =>
      learntFrom(points.map((each, n) => (n < 4 ? Number.NaN : each)));
    expect(without(odd)).toEqual(without(target));
  });

  it('let an example be surer than it must, where they are fitted to one side', () => {
    // Three in four carry it outright; the rest by a weak word that the others have as well.
    const mixed = texts.map((_, n): Encoded => {
      const features = n % 2 === 1 ? [never] : n % 8 === 0 ? [anyway] : [anyway, always];
      return { at: Int32Array.from(features), by: Float64Array.from(features, () => 1) };
    });
    const shortfall = (oneSided: boolean) => {
      const fitted = fitWeights(columnsOf(mixed, 4), target, freedom, { ...options, ridge: 4, oneSided });
      const scores = mixed.map((text) => scoreOf(text, fitted));
      return { weakest: scores[0] ?? 0, surest: scores[2] ?? 0 };
    };
    expect(shortfall(true).weakest).toBeGreaterThan(shortfall(false).weakest);
    expect(shortfall(true).surest).toBeGreaterThan(shortfall(false).surest);
  });
});
