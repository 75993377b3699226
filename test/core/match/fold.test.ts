import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/match/fold.ts';

/** Made here: it takes a second, which is no part of a test. */
const anyText = fc.string({ unit: 'binary' });

describe('folding', () => {
  it('undoes capitals, curly quotes, accents and look-alike letters', () => {
    expect(fold('A Gіft – “Café”').text).toBe('a gift - "cafe"');
  });

  it('drops what cannot be seen and keeps the way back', () => {
    const folded = fold('g\u200bi\u00adft');
    expect(folded.text).toBe('gift');
    expect([0, 1, 2, 3, 4].map((index) => folded.at(index))).toEqual([0, 2, 4, 5, 6]);
  });

  it('takes bold and full-width letters for plain ones', () => {
    expect(fold('𝐠𝐢𝐟𝐭 ｇｉｆｔ').text).toBe('gift gift');
  });

  it('never moves a character forward past a later one, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        for (let index = 1; index <= folded.text.length; index++)
          expect(folded.at(index)).toBeGreaterThanOrEqual(folded.at(index - 1));
        expect(folded.at(folded.text.length)).toBe(text.length);
      }),
    );
  });
});
