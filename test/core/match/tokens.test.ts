import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '#core/match/tokens.ts';

const wordsOf = (text: string): string[] => tokenise(text).tokens.map(({ word }) => word);
const sentencesOf = (text: string): string[] =>
  tokenise(text).sentences.map(({ start, end }) => text.slice(start, end));

/** Made here: it takes a second, which is no part of a test. */
const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const anyGraphemes = fc.string({ unit: 'grapheme', maxLength: 300 });

describe('cutting a text into words', () => {
  it('keeps apostrophes inside a word and money and addresses as one', () => {
    expect(wordsOf('We’ve £45.50 for you: a.b@firm.example or https://x.example/a?b=1')).toEqual([
      "we've",
      '<money>',
      'for',
      'you',
      '<link>',
      'or',
      '<link>',
    ]);
  });

  it('joins a word that is s p a c e d out', () => {
    expect(wordsOf('a small g i f t for you')).toContain('gift');
  });

  it('parts words that are spaced out together, where it knows them', () => {
    const known = ['gift', 'for', 'you', 'award'];
    const read = (text: string) =>
      tokenise(text, (stem) => known.includes(stem)).tokens.map(({ word }) => word);
    expect(read('a g i f t')).toEqual(['a', 'gift']);
    expect(read('a g i f t f o r y o u')).toEqual(['a', 'gift', 'for', 'you']);
    expect(read('a w a r d')).toEqual(['award']);
    expect(read('x y z z y')).toEqual(['xyzzy']);
  });

  it('shows a spaced-out word as it stands', () => {
    const text = 'a small g i f t for you';
    const gift = tokenise(text).tokens.find(({ word }) => word === 'gift');
    expect(text.slice(gift?.start, gift?.end)).toBe('g i f t');
  });

  it('takes single letters with dots or marks between for one word', () => {
    expect(wordsOf('the N.H.S, a g.i.f.t, a v-o-t-e and c·a·s·h')).toEqual(
      expect.arrayContaining(['nhs', 'gift', 'avote', 'cash']),
    );
  });

  it('gives each part of a character that stands for several the whole of it', () => {
    expect(tokenise('½').tokens.map(({ word, start, end }) => [word, start, end])).toEqual([
      ['1', 0, 1],
      ['2', 0, 1],
    ]);
  });

  it('leaves four letters of a list alone when they are one letter words in a sentence', () => {
    expect(wordsOf('plan a or b')).toEqual(['plan', 'a', 'or', 'b']);
  });

  it('traces every word back to where it stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of tokenise(text).tokens) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('cutting a text into sentences', () => {
  it('ends at full stops, not at abbreviations, initials or amounts', () => {
    expect(sentencesOf('Mr. Okafor paid £4.50 to J. Reed. Then he left.')).toEqual([
      'Mr. Okafor paid £4.50 to J. Reed',
      'Then he left',
    ]);
  });

  it('joins lines that a mail program wrapped, and parts lines that the writer ended', () => {
    const wrapped = 'This line is long enough to have been wrapped\nby a program.\nHi Sam\nThanks';
    expect(sentencesOf(wrapped)).toEqual([
      'This line is long enough to have been wrapped\nby a program',
      'Hi Sam',
      'Thanks',
    ]);
  });

  it('cuts a list that never ends', () => {
    const { sentences } = tokenise('word '.repeat(1_000));
    expect(sentences.length).toBeGreaterThan(3);
  });

  it('knows a question', () => {
    expect(tokenise('Who bid? We did.').sentences.map(({ question }) => question)).toEqual([true, false]);
  });

  it('puts every token into exactly one sentence', () => {
    fc.assert(
      fc.property(anyGraphemes, (text) => {
        const { tokens, sentences } = tokenise(text);
        const counted = sentences.reduce((sum, { first, last }) => sum + last - first, 0);
        expect(counted).toBe(tokens.length);
        sentences.forEach(({ first, last }, number) => {
          for (const token of tokens.slice(first, last)) expect(token.sentence).toBe(number);
        });
      }),
    );
  });
});
