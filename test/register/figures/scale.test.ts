import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scale } from '#register/pages/figures/scale.ts';

it('an axis begins at nothing, ends at or above the largest value, and has few round marks', () => {
  expect(scale(8, 100).ticks).toEqual([0, 2, 4, 6, 8]);
  expect(scale(0, 100).ticks).toEqual([0, 1]);
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 5000 }), (largest, length) => {
      const { at, ticks } = scale(largest, length);
      expect(at(0)).toBe(0);
      expect(at(largest)).toBeLessThanOrEqual(length + 1e-9);
      expect(at(largest)).toBeGreaterThanOrEqual(largest === 0 ? 0 : length / 3);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});
