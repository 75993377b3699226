import { describe, expect, it } from 'vitest';
import { dropUnused } from '../../../cli/learn/drop-unused.ts';

const rest = { bias: 0, shift: 0, own: 1, overall: 0, beside: [], prompt: 0.5, hint: 0.25 };
const weights = {
  features: 'c:meal\nour\nour treat\ntreat\nvan\nvan our',
  signals: { 'gift-offer': { ...rest, at: [0, 2], by: [5, 50] } },
};

describe('features that weigh nothing', () => {
  it('go, but not the words of a pair that weighs', () => {
    expect(dropUnused(weights)).toEqual({
      features: 'c:meal\nour\nour treat\ntreat',
      signals: { 'gift-offer': { ...rest, at: [0, 2], by: [5, 50] } },
    });
  });

  it('leave the others with numbers of their own', () => {
    const { features, signals } = dropUnused({
      ...weights,
      signals: { 'gift-offer': { ...rest, at: [2, 2], by: [7, -9] } },
    });
    expect(features).toBe('our\nour treat\ntreat\nvan');
    expect(signals['gift-offer']).toMatchObject({ at: [1, 2], by: [7, -9] });
  });
});
