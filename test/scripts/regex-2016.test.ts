import { describe, expect, it } from 'vitest';
import { withoutProperties } from '../../scripts/regex-2016.ts';

/** The first regular expression of a source, as the compiler would read it. */
function expressionIn(source: string): RegExp {
  const [, pattern = '', flags = ''] = /^const x = \/(.*)\/([a-z]*);$/.exec(source) ?? [];
  return new RegExp(pattern, flags);
}

describe('regular expressions in the language of 2016', () => {
  it.each([
    'const x = /^\\p{L}/u;',
    'const x = /[\\p{L}\\p{M}’]+/gu;',
    'const x = /[^\\s\\p{Lu}\\d]/u;',
    'const x = /a\\/\\p{N}/u;',
  ])('hold the same characters: %s', (source) => {
    const spelt = withoutProperties(source);
    expect(spelt).not.toContain('\\p{');
    for (const text of [
      'a',
      'Z',
      'é',
      'ß',
      'Ω',
      '7',
      '™',
      '№',
      '€',
      ' ',
      '-',
      '\u0301',
      '’',
      '😀',
      '𝒜',
      'a/7',
    ]) {
      expect(expressionIn(spelt).test(text)).toBe(expressionIn(source).test(text));
    }
  });

  it('never miss a character, and take in none of Europe’s that does not belong', () => {
    for (const property of ['L', 'Lu', 'Ll', 'M', 'N']) {
      const spelt = expressionIn(withoutProperties(`const x = /^\\p{${property}}$/u;`));
      const whole = new RegExp(`^\\p{${property}}$`, 'u');
      for (let point = 0; point <= 0x1ffff; point++) {
        const character = String.fromCodePoint(point);
        if (whole.test(character)) expect(spelt.test(character)).toBe(true);
        else if (point < 0x460) expect(spelt.test(character)).toBe(false);
      }
    }
  });

  it('leave everything else of a source alone', () => {
    const source =
      'const a = 4 / 2; // a comment / with slashes\nconst b = /[a-z]+/u;\nconst c = "\\\\p{L}";';
    expect(withoutProperties(source)).toBe(source);
  });
});
