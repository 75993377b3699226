import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '#core/signals/bit-coding.ts';

const bits = fc.array(fc.record({ context: fc.nat(2047), bit: fc.nat(1) }), { maxLength: 3000 });

describe('bits that are foretold', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(bits, (written) => {
        const writer = new BitWriter();
        for (const { context, bit } of written) writer.bit(context, bit);
        const reader = new BitReader(writer.done());
        expect(written.map(({ context }) => reader.bit(context))).toEqual(written.map(({ bit }) => bit));
      }),
    );
  });

  it('take little room where they are mostly alike, and no more than themselves where they are not', () => {
    const written = (bitAt: (at: number) => number) => {
      const writer = new BitWriter();
      for (let at = 0; at < 80_000; at += 1) writer.bit(0, bitAt(at));
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
