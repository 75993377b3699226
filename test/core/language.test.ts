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
});

describe('What depends on the locale', () => {
  it('is made once for each language', () => {
    const made: string[] = [];
    const long = perLocale((tag) => {
      made.push(tag);
      return new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
    });
    const day = Date.parse('2026-12-19');
    expect([long().format(day), long().format(day)]).toEqual(['December', 'December']);
    speak('cy');
    expect(long().format(day)).toBe('Rhagfyr');
    speak('en');
    expect(long().format(day)).toBe('December');
    expect(made).toEqual(['en-GB', 'cy']);
  });
});
