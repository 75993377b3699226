import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#core/finding.ts';
import type { Zone } from '#core/item/item.ts';
import { type Excerpt, excerpts } from '#core/ui/excerpt.ts';
import { item, zone } from './samples.ts';

function evidence(where: Zone, ...texts: string[]): Evidence[] {
  return texts.map((text) => {
    const start = where.text.indexOf(text);
    return { zone: where.id, start, end: start + text.length, text };
  });
}

/** The excerpt as one line, marks in brackets. */
function line({ segments }: Excerpt): string {
  return segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

function shown(where: Zone, ...texts: string[]): string[] {
  return excerpts(item({ zones: [where] }), evidence(where, ...texts)).map(line);
}

const letter = zone(
  'body',
  'Morning Tom,\n\nHope all is well. We have two seats (£45 each) at the races. Do come!\n\nBest, Declan',
);

describe('an excerpt', () => {
  it('is the sentence around the words, with the words marked', () => {
    expect(shown(letter, 'two seats')).toEqual(['We have [two seats] (£45 each) at the races.']);
  });

  it('holds all evidence of one sentence', () => {
    expect(shown(letter, '£45 each', 'two seats')).toEqual([
      'We have [two seats] ([£45 each]) at the races.',
    ]);
  });

  it('marks overlapping evidence once', () => {
    expect(shown(letter, 'two seats (£45', '£45 each')).toEqual([
      'We have [two seats (£45 each]) at the races.',
    ]);
  });

  it('stands apart from the next where the evidence does', () => {
    expect(shown(letter, 'Hope', 'Best')).toEqual(['[Hope] all is well.', '[Best], Declan']);
  });

  it('starts at a paragraph that no full stop ends', () => {
    expect(shown(letter, 'Hope all')).toEqual(['[Hope all] is well.']);
  });

  it('reads on over the line breaks of hard-wrapped mail', () => {
    expect(shown(zone('body', 'We have two\nseats at the\nraces.'), 'two\nseats')).toEqual([
      'We have [two seats] at the races.',
    ]);
  });

  it('is cut at a word, with dots, where the sentence is long', () => {
    const long = zone('body', `${'before '.repeat(60)}here ${'after '.repeat(60)}`);
    expect(shown(long, 'here')[0]).toMatch(/^… (before )+\[here\]( after)+ …$/);
  });

  it('says which kind of zone it stands in', () => {
    const subject = zone('subject', 'Races on Saturday');
    const found = excerpts(item({ zones: [subject, letter] }), [
      ...evidence(letter, 'two seats'),
      ...evidence(subject, 'Races'),
    ]);
    expect(found.map((excerpt) => excerpt.zone)).toEqual(['subject', 'body']);
  });

  it('is left out where the evidence points outside the text', () => {
    const stray = { zone: letter.id, start: 5000, end: 5010, text: '' };
    expect(excerpts(item({ zones: [letter] }), [stray])).toEqual([]);
  });

  it('shows each piece of evidence once and whole, whatever the text', () => {
    const prose = fc.string({ unit: fc.constantFrom('a', 'b', '.', ' ', '\n', '?'), maxLength: 600 });
    fc.assert(
      fc.property(prose, fc.nat(), fc.integer({ min: 1, max: 40 }), (text, at, length) => {
        const start = text.length === 0 ? 0 : at % text.length;
        const end = Math.min(text.length, start + length);
        const body = zone('body', text);
        const found = excerpts(item({ zones: [body] }), [{ zone: 'body', start, end, text: '' }]);
        const marked = found.flatMap(({ segments }) => segments).filter((segment) => segment.marked);
        const expected = text.slice(start, end).replace(/\s+/g, ' ');
        expect(marked.map((segment) => segment.text)).toEqual(expected === '' ? [] : [expected]);
      }),
    );
  });
});
