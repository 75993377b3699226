import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWeights, unpackWeights } from '#core/signals/packed-weights.ts';

const rest = { bias: -1.5, slope: 1.2, shift: 0, prompt: 0.5, hint: 0.25 };
const learnt = fc
  .array(fc.tuple(fc.nat({ max: 700 }), fc.integer({ min: -350, max: 350 })))
  .map((pairs) => ({ ...rest, at: pairs.map(([at]) => at), by: pairs.map(([, by]) => by) }));

describe('packed weights', () => {
  it('are the same once unpacked', () => {
    const names = fc.array(fc.stringMatching(/^[a-z:/0-9]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(names, learnt, learnt, (features, one, other) => {
        const weights = { features: features.join('\n'), signals: { one, other } };
        expect(unpackWeights(packWeights(weights))).toEqual(weights);
      }),
    );
  });

  it('refuse a number that they cannot hold', () => {
    const weights = { features: 'a', signals: { one: { ...rest, at: [0], by: [4000] } } };
    expect(() => packWeights(weights)).toThrow(/packed/);
  });
});
