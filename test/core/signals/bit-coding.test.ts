import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitCounter, BitReader, BitWriter, type Odds } from '#core/signals/bit-coding.ts';

const bits = fc.array(fc.record({ context: fc.nat(2047), bit: fc.nat(1) }), { maxLength: 3000 });

const oddsOf = (written: { context: number; bit: number }[]): Odds => {
  const counter = new BitCounter();
  for (const { context, bit } of written) counter.bit(context, bit);
  return counter.odds();
};

describe('bits that are foretold', () => {
  it('are read as they were written, whether by their own odds or by those of others', () => {
    fc.assert(
      fc.property(bits, bits, (written, others) => {
        for (const odds of [oddsOf(written), oddsOf(others)]) {
          const writer = new BitWriter(odds);
          for (const { context, bit } of written) writer.bit(context, bit);
          const reader = new BitReader(odds, writer.done());
          expect(written.map(({ context }) => reader.bit(context))).toEqual(written.map(({ bit }) => bit));
        }
      }),
    );
  });

  it('take little room where they are mostly alike, and no more than themselves where they are not', () => {
    const written = (bitAt: (at: number) => number) => {
      const all = Array.from({ length: 80_000 }, (_, at) => ({ context: 0, bit: bitAt(at) }));
      const writer = new BitWriter(oddsOf(all));
      for (const { context, bit } of all) writer.bit(context, bit);
      return writer.done().length;
    };
    expect(written((at) => (at % 100 === 0 ? 1 : 0))).toBeLessThan(1_000);
    let state = 1;
    const noise = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state % 2;
    };
    expect(written(noise)).toBeLessThan(10_400);
  });
});
