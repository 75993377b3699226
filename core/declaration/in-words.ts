import { inLanguages, perLocale } from '#core/language.ts';

/*
 * Money, days and numbers as a person in the United Kingdom writes them.
 */

const money = { style: 'currency', currency: 'GBP' } as const;
const wholePounds = perLocale((tag) => new Intl.NumberFormat(tag, { ...money, maximumFractionDigits: 0 }));
const poundsAndPence = perLocale((tag) => new Intl.NumberFormat(tag, money));

/** 9000 pence is "£90", 6250 pence is "£62.50". */
export function poundsInWords(pence: number): string {
  return (pence % 100 === 0 ? wholePounds() : poundsAndPence()).format(pence / 100);
}

const monthDay = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const fullDay = perLocale((tag) => new Intl.DateTimeFormat(tag, { ...monthDay, year: 'numeric' }));
const nearDay = perLocale((tag) => new Intl.DateTimeFormat(tag, { ...monthDay, weekday: 'long' }));

/** "19 December 2026" for the ISO date `2026-12-19`. */
export function dayInWords(day: string): string {
  return fullDay().format(Date.parse(day));
}

/** "Saturday 19 December" for a day of this year, with its year and no weekday for any other. ISO dates. */
export function dayNear(day: string, today: string): string {
  // Some engines put a comma after the weekday.
  return day.slice(0, 4) === today.slice(0, 4)
    ? nearDay().format(Date.parse(day)).replace(',', '')
    : dayInWords(day);
}

const counting = inLanguages<Counting>({
  en: {
    small: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
    ordinals: 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
    endings: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  },
  cy: {
    small: 'dim un dau tri pedwar pump chwech saith wyth naw deg'.split(' '),
    ordinals: [],
    endings: { zero: 'fed', one: 'af', two: 'il', few: 'ydd', many: 'ed', other: 'fed' },
  },
});

interface Counting {
  small: readonly string[];
  ordinals: readonly string[];
  endings: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
}

/** Small numbers in words, others in figures. */
export function numberInWords(number: number): string {
  return counting.small[number] ?? String(number);
}

const ordinalRules = perLocale((tag) => new Intl.PluralRules(tag, { type: 'ordinal' }));

/** "third", and from the eleventh on "11th". */
export function ordinalInWords(number: number): string {
  const { ordinals, endings } = counting;
  return ordinals[number] ?? `${number}${endings[ordinalRules().select(number)] ?? endings.other}`;
}
