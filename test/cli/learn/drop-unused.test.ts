import { describe, expect, it } from 'vitest';
import { secondOf } from '#core/signals/vocabulary.ts';
import { dropUnused } from '../../../cli/learn/drop-unused.ts';

const rest = { bias: 0, slope: 1, shift: 0, prompt: 0.5, hint: 0.25 };
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

  it('stay where they may not go, and the others are numbered anew', () => {
    const { features, signals } = dropUnused(
      { ...weights, signals: { 'gift-offer': { ...rest, at: [4], by: [7] } } },
      (feature) => secondOf(feature) !== null,
    );
    expect(features).toBe('c:meal\nour\ntreat\nvan');
    expect(signals['gift-offer']).toMatchObject({ at: [3], by: [7] });
  });
});
