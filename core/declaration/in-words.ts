/*
 * Money, days and numbers as a person in the United Kingdom writes them.
 */

const locale = 'en-GB';

const wholePounds = new Intl.NumberFormat(locale, {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});
const poundsAndPence = new Intl.NumberFormat(locale, { style: 'currency', currency: 'GBP' });

/** 9000 pence is "£90", 6250 pence is "£62.50". */
export function poundsInWords(pence: number): string {
  return (pence % 100 === 0 ? wholePounds : poundsAndPence).format(pence / 100);
}

const monthDay = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const fullDay = new Intl.DateTimeFormat(locale, { ...monthDay, year: 'numeric' });
const nearDay = new Intl.DateTimeFormat(locale, { ...monthDay, weekday: 'long' });

/** "19 December 2026" for the ISO date `2026-12-19`. */
export function dayInWords(day: string): string {
  return fullDay.format(Date.parse(day));
}

/** "Saturday 19 December" for a day of this year, with its year and no weekday for any other. ISO dates. */
export function dayNear(day: string, today: string): string {
  // Some engines put a comma after the weekday.
  return day.slice(0, 4) === today.slice(0, 4)
    ? nearDay.format(Date.parse(day)).replace(',', '')
    : dayInWords(day);
}

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Words up to twelve, figures above. */
export function numberInWords(number: number): string {
  return small[number] ?? String(number);
}

const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinalRules = new Intl.PluralRules(locale, { type: 'ordinal' });

/** "third", and from the eleventh on "11th". */
export function ordinalInWords(number: number): string {
  return ordinals[number] ?? `${number}${endings[ordinalRules.select(number)] ?? 'th'}`;
}
