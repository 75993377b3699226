import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutAtWord,
  longestMessage,
  markdownMessage,
  plainMessage,
} from '../../../outlook-addin/src/events/dialog-text.ts';

describe('the dialog’s text', () => {
  it('is left whole where it fits', () => {
    expect(plainMessage(['One.', 'Two.'])).toBe('One.\n\nTwo.');
    expect(markdownMessage(['One.', 'Two.'])).toBe('**One.**\n\nTwo.');
  });

  it('ends at a word where it is cut', () => {
    expect(cutAtWord('One two three', 9)).toBe('One two…');
    expect(cutAtWord('One two, three', 10)).toBe('One two…');
    expect(cutAtWord('Unbroken', 5)).toBe('Unbr…');
    expect(cutAtWord('abc😀def', 5)).toBe('abc…');
  });

  it('never goes beyond what Outlook shows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 700 }), { maxLength: 5 }),
        (sentences) => {
          expect(plainMessage(sentences).length).toBeLessThanOrEqual(longestMessage);
          expect(markdownMessage(sentences).length).toBeLessThanOrEqual(longestMessage);
        },
      ),
    );
  });

  it('lets no name bring a mark of its own', () => {
    const message = markdownMessage([
      'From ![x](https://evil.example/p.png) <b>you</b>',
      '[click](https://evil.example)',
    ]);
    expect(message).toBe(
      '**From \\!\\[x\\]\\(https://evil.example/p.png\\) \\<b\\>you\\</b\\>**\n\n\\[click\\]\\(https://evil.example\\)',
    );
  });
});
