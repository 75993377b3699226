import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/match/fold.ts';
import { hostileParts } from '#test/fuzz/hostile-items.ts';
import { travel } from '#test/fuzz/road.ts';
import { officer, plainOffer, supplier } from './scenes.ts';

const million = 1_000_000;
const filled = (text: string): string => text.repeat(Math.ceil(million / text.length)).slice(0, million);

/** A linear reading needs a tenth of this on a busy machine; a quadratic one needs hours. */
const patienceMs = 30_000;

function reviewOf(text: string) {
  return travel({ kind: 'email-read', subject: 'Next week', from: supplier, to: [officer], text });
}

describe('the whole road, whatever the text', () => {
  it('never trips, and shows only words that stand where it says', () => {
    fc.assert(
      fc.property(hostileParts(2_000), (parts) => void travel(parts)),
      { numRuns: 300 },
    );
  });

  it('gives the same review twice', () => {
    fc.assert(
      fc.property(hostileParts(500), (parts) => void expect(travel(parts)).toEqual(travel(parts))),
      { numRuns: 100 },
    );
  });

  it.each([
    ['one letter', 'a'],
    ['one spaced letter', 'a '],
    ['zero-width joiners', '\u200d'],
    ['combining marks', '\u0301'],
    ['right-to-left marks', '\u202e\u200f'],
    ['lone surrogates', '\ud83d'],
    ['a character that stands for eighteen', 'ﷺ'],
    ['one tell-tale word', 'gift '],
    ['one denial', 'not '],
    ['one price', '£1,'],
    ['one offer without a full stop', 'we would love you to be our guest at the races £45 each '],
    ['one offer over and over', `${plainOffer}\n`],
    ['quotation marks', '> '],
    ['old messages', '\nFrom: a@b.example\nSubject: gift\n\n'],
  ])(
    'reads a megabyte of %s in good time',
    (_, text) => {
      const started = performance.now();
      reviewOf(filled(text));
      expect(performance.now() - started).toBeLessThan(patienceMs);
    },
    patienceMs,
  );

  it('reads a thousand quotes within quotes', () => {
    const nested = Array.from({ length: 1_000 }, (_, depth) => `${'>'.repeat(depth)} a gift for you`);
    reviewOf(nested.join('\n'));
    reviewOf(`Yes please!\n\n${nested.slice(1).join('\n')}`);
  });
});

/** Plain sentences of the kind that somebody might want to slip past. */
const temptations = [
  plainOffer,
  'Here is a £100 gift voucher for you and your wife as a personal thank you. Keep it to yourself.',
  'If you see that our tender wins, there is £500 cash in it for you. A gift between ourselves.',
];

const cyrillic: Record<string, string> = { a: 'а', e: 'е', o: 'о', i: 'і', c: 'с', p: 'р', s: 'ѕ', y: 'у' };
const letters = (text: string, change: (letter: string) => string): string =>
  [...text].map((letter) => (/[a-z]/i.test(letter) ? change(letter) : letter)).join('');
const shifted = (text: string, upper: number, lower: number): string =>
  letters(text, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCodePoint(code < 97 ? upper + code - 65 : lower + code - 97);
  });

const disguises: [string, (text: string) => string][] = [
  ['Cyrillic letters', (text) => letters(text, (letter) => cyrillic[letter] ?? letter)],
  ['Greek omicrons', (text) => text.replaceAll('o', 'ο')],
  ['zero-width spaces', (text) => letters(text, (letter) => `${letter}\u200b`)],
  ['soft hyphens', (text) => letters(text, (letter) => `${letter}\u00ad`)],
  ['right-to-left marks', (text) => letters(text, (letter) => `\u200f${letter}\u202c`)],
  ['strokes through letters', (text) => letters(text, (letter) => `${letter}\u0336`)],
  ['full-width letters', (text) => shifted(text, 0xff21, 0xff41)],
  ['mathematical bold letters', (text) => shifted(text, 0x1d400, 0x1d41a)],
  ['letters in discs', (text) => shifted(text, 0x24b6, 0x24d0)],
  ['white letters on black discs', (text) => shifted(text, 0x1f150, 0x1f150)],
  ['capitals', (text) => text.toUpperCase()],
];

function signalsOf(text: string): string[] {
  return reviewOf(text)
    .findings.map(({ signal }) => signal)
    .sort();
}

describe('words dressed up to slip past', () => {
  it.each(disguises)('as %s are found like the plain ones, and shown as they stand', (_, disguise) => {
    for (const plain of temptations) {
      const expected = reviewOf(plain).findings;
      expect(expected.length).toBeGreaterThan(0);
      const found = reviewOf(disguise(plain)).findings;
      expect(found.map(({ signal }) => signal)).toEqual(expected.map(({ signal }) => signal));
      const shown = found.flatMap(({ evidence }) => evidence.map(({ text }) => fold(text).text.trim()));
      expect(shown).toEqual(expected.flatMap(({ evidence }) => evidence.map(({ text }) => fold(text).text)));
    }
  });

  it('with a million joiners in one of them are found like the plain ones', () => {
    const [plain = ''] = temptations;
    expect(signalsOf(plain.replace('o', `o${'\u200d'.repeat(million)}`))).toEqual(signalsOf(plain));
  });

  it.each([
    ['blanks', ' '],
    ['dots', '.'],
    ['hyphens', '-'],
    ['underscores', '_'],
    ['middle dots', '·'],
  ])('with %s between the letters are found like the plain ones', (_, mark) => {
    const spaced = (text: string): string =>
      text.replace(/\b(?:gift|voucher|guest|tickets|cash)\b/g, (word) => word.split('').join(mark));
    for (const plain of temptations) {
      expect(signalsOf(spaced(plain))).toEqual(signalsOf(plain));
    }
  });
});
