import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { row, wrap } from '../../cli/columns.ts';

describe('wrapping', () => {
  it('breaks at spaces, and long words at their hyphens', () => {
    expect(wrap('tell your line manager of it', 10)).toEqual(['tell your', 'line', 'manager of', 'it']);
    expect(wrap('see gifts-and-hospitality', 10)).toEqual(['see', 'gifts-and-', 'hospitalit', 'y']);
  });

  it('keeps every character but spaces, and every line to its width', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('a row', () => {
  it('puts cells beside each other and paragraphs below each other', () => {
    expect(row(['a', ['one two', 'three'], 'z'], [2, 4, 1])).toBe('a   one   z\n    two\n    thre\n    e');
  });
});
