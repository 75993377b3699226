import { describe, expect, it } from 'vitest';
import { percentOf } from '#core/signals/percent.ts';

describe('a confidence in per cent', () => {
  it('is rounded', () => {
    expect([0.254, 0.5, 0.876].map(percentOf)).toEqual([25, 50, 88]);
  });

  it('is never certain, of nothing and of everything', () => {
    expect([0, 0.002, 0.997, 1].map(percentOf)).toEqual([1, 1, 99, 99]);
  });
});
