import { inLanguages, perLocale } from '#core/language.ts';

/*
 * Money, days and numbers as a person in the United Kingdom writes them.
 */

const money = { style: 'currency', currency: 'GBP' } as const;
/** Written alike in English and Welsh; Chromium knows no Welsh money, and would put a blank after the pound. */
const wholePounds = perLocale(() => new Intl.NumberFormat('en-GB', { ...money, maximumFractionDigits: 0 }));
const poundsAndPence = perLocale(() => new Intl.NumberFormat('en-GB', money));

/** 9000 pence is "£90", 6250 pence is "£62.50". */
export function poundsInWords(pence: number): string {
  return (pence % 100 === 0 ? wholePounds() : poundsAndPence()).format(pence / 100);
}

/** Our own, as Chromium knows neither days nor months in Welsh. */
const calendar = inLanguages({
  en: {
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
  },
  cy: {
    weekdays: ['Sul', 'Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn'].map((name) => `dydd ${name}`),
    months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
      ' ',
    ),
  },
});

/** "19 December 2026" for the ISO date `2026-12-19`. */
export function dayInWords(day: string): string {
  return `${monthDay(day)} ${new Date(day).getUTCFullYear()}`;
}

/** "Saturday 19 December" for a day of this year, with its year and no weekday for any other. ISO dates. */
export function dayNear(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4)
    ? `${calendar.weekdays[new Date(day).getUTCDay()]} ${monthDay(day)}`
    : dayInWords(day);
}

function monthDay(day: string): string {
  const date = new Date(day);
  return `${date.getUTCDate()} ${calendar.months[date.getUTCMonth()]}`;
}

const counting = inLanguages({
  en: {
    small: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
    ordinals: 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
    endings: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  },
  cy: {
    // In Welsh a number's word changes with what is counted; its figure does not.
    small: [],
    ordinals:
      '0fed 1af 2il 3ydd 4ydd 5ed 6ed 7fed 8fed 9fed 10fed 11eg 12fed 13eg 14eg 15fed 16eg 17eg 18fed 19eg 20fed'.split(
        ' ',
      ),
    endings: { other: 'ain' },
  },
});

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
