import { afterEach, describe, expect, it } from 'vitest';
import { inLanguages, languageFor, locale, perLocale, speak } from '#core/language.ts';

afterEach(() => speak('en'));

describe('The language spoken', () => {
  it('is English until a surface says another', () => {
    expect(locale()).toBe('en-GB');
    speak('cy');
    expect(locale()).toBe('cy');
  });

  it('is the first that somebody prefers and that we know', () => {
    expect(languageFor(['cy-GB', 'en-GB'])).toBe('cy');
    expect(languageFor(['pl', 'en-US', 'cy'])).toBe('en');
    expect(languageFor(['CY'])).toBe('cy');
    expect(languageFor(['cym', 'pl'])).toBe('en');
    expect(languageFor([])).toBe('en');
  });
});

describe('A table of words', () => {
  const words = inLanguages({
    en: { send: 'Send', kinds: { gift: 'Gift' } },
    cy: { send: 'Anfon', kinds: { gift: 'Rhodd' } },
  });

  it('answers in the language spoken when it is read', () => {
    expect([words.send, words.kinds.gift]).toEqual(['Send', 'Gift']);
    speak('cy');
    expect([words.send, words.kinds.gift]).toEqual(['Anfon', 'Rhodd']);
    expect(Object.values(words)).toEqual(['Anfon', { gift: 'Rhodd' }]);
    expect({ ...words }.send).toBe('Anfon');
  });

  it('has parts that may be kept, as they change their language with it', () => {
    const { kinds } = words;
    expect(kinds.gift).toBe('Gift');
    speak('cy');
    expect(kinds.gift).toBe('Rhodd');
    expect(words.kinds).toBe(kinds);
  });

  it('has in each language the forms and the lists of that language', () => {
    const table = inLanguages({
      en: { days: { one: 'day', other: 'days' }, ordinals: ['first'] },
      cy: { days: { two: 'ddiwrnod', other: 'diwrnod' }, ordinals: ['1af', '2il'] },
    });
    expect(Object.keys(table.days)).toEqual(['one', 'other']);
    speak('cy');
    expect({ ...table.days }).toEqual({ two: 'ddiwrnod', other: 'diwrnod' });
    expect(table.ordinals.map((ordinal) => ordinal)).toEqual(['1af', '2il']);
    expect('one' in table.days).toBe(false);
  });

  it('answers each of several who are spoken to at a time in their own language', () => {
    let listener: 'en' | 'cy' = 'en';
    speak(() => listener);
    const heard = [words.send];
    listener = 'cy';
    expect([...heard, words.send]).toEqual(['Send', 'Anfon']);
  });
});

describe('What depends on the locale', () => {
  it('is made once for each language', () => {
    const made: string[][] = [];
    const long = perLocale((tags) => {
      made.push(tags);
      return new Intl.DateTimeFormat(tags, { month: 'long', timeZone: 'UTC' });
    });
    const day = Date.parse('2026-12-19');
    expect([long().format(day), long().format(day)]).toEqual(['December', 'December']);
    speak('cy');
    expect(long().format(day)).toBe('Rhagfyr');
    speak('en');
    expect(long().format(day)).toBe('December');
    expect(made).toEqual([['en-GB'], ['cy', 'en-GB']]);
  });
});
