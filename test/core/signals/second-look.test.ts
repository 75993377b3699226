import { describe, expect, it } from 'vitest';
import { lookAgain, partsOf, type SecondLook, viewOf } from '#core/signals/second-look.ts';

const look: SecondLook = { shift: -4, own: 0.5, overall: -0.2, beside: [2, -3] };

describe('a second look at all scores', () => {
  it('makes a signal surer the more it scores itself', () => {
    const sure = [0, 5, 10].map((score) => lookAgain(viewOf([score, 0]), 0, look));
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
    expect(sure[0]).toBeLessThan(0.1);
    expect(sure[2]).toBeGreaterThan(0.8);
  });

  it('makes it less sure where another that excludes it looks likely', () => {
    const alone = lookAgain(viewOf([8, -5]), 0, look);
    expect(lookAgain(viewOf([8, 12]), 0, look)).toBeLessThan(alone / 2);
  });

  it('is an ordinary scale where nothing was learnt of others', () => {
    const own = { shift: -3, own: 1, overall: 0, beside: [] };
    expect(lookAgain(viewOf([3, 99, -99]), 0, own)).toBe(0.5);
  });

  it('tells its parts, which sum up to its log odds', () => {
    const view = viewOf([7, 4]);
    const { own, overall, beside } = partsOf(view, 0, look);
    const odds = beside.reduce((sum, part) => sum + part, look.shift + own + overall);
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(lookAgain(view, 0, look), 12);
    expect(own).toBe(3.5);
    expect(overall).toBeCloseTo(-1.1, 12);
  });

  it('stays between 0 and 1 whatever the scores', () => {
    for (const score of [-1e9, -1e3, 1e3, 1e9]) {
      const confidence = lookAgain(viewOf([score, score]), 0, look);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});
