import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weights } from '#core/signals/judge.ts';
import { packWeights, unpackWeights } from '#core/signals/packed-weights.ts';

const rest = { bias: -1.5, shift: 0, own: 1.2, overall: 0, beside: [], prompt: 0.5, hint: 0.25 };

/** Words with some of their pairs, in alphabetical order, and weights of two signals, some of them multiples of a step. */
const weights = fc
  .record({
    words: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 30 }),
    others: fc.uniqueArray(fc.stringMatching(/^[cf]:[a-z/-]{1,9}$/), { maxLength: 5 }),
    pairs: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 60 }),
    by: fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.constantFrom(1, 1, 2, 8)), {
      minLength: 1,
    }),
  })
  .map(({ words, others, pairs, by }): Weights => {
    const word = (number: number): string => words[number % words.length] ?? '';
    const features = [
      ...new Set([...words, ...others, ...pairs.map(([one, two]) => `${word(one)} ${word(two)}`)]),
    ].sort();
    const column = (from: number) => {
      const held = features.map((_, number) => number).filter((number) => (number + from) % 3 > 0);
      return {
        ...rest,
        at: held.map((number, index) => number - (held[index - 1] ?? 0)),
        by: held.map((number) => {
          const [weight, step] = by[(number * 7 + from) % by.length] ?? [1, 1];
          return (weight || 1) * step > 1023 ? 1 : (weight || 1) * step;
        }),
      };
    };
    return { features: features.join('\n'), signals: { one: column(0), other: column(1) } };
  });

describe('packed weights', () => {
  it('are the same once unpacked', () => {
    fc.assert(
      fc.property(weights, (some) => {
        expect(unpackWeights(packWeights(some))).toEqual(some);
      }),
    );
  });

  it('hold no letter that needs an escape in a string', () => {
    fc.assert(
      fc.property(weights, (some) => {
        const { odds, pairs, sizes, blocks } = packWeights(some);
        for (const coded of [odds, pairs, sizes, blocks]) expect(coded).toMatch(/^[\w-]*$/);
      }),
    );
  });

  it('refuse a pair of words that are not there', () => {
    const signals = { one: { ...rest, at: [0], by: [4] } };
    expect(() => packWeights({ features: 'our\nour treat', signals })).toThrow(/our treat/);
    expect(() => packWeights({ features: 'treat\nour treat\nour', signals })).toThrow(/our treat/);
  });
});
