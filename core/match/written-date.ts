import { dayNumber, weekdayOf, yearOf } from '#core/match/calendar.ts';
import {
  type DateRead,
  type DateText,
  digitsAt,
  isCapital,
  months,
  ordinalAt,
  weekdays,
  wordAt,
} from '#core/match/date-text.ts';

/** `2026-12-04`, `4/12/2026`, `4.12.26`, and `4/12` behind a word that leads to a date. */
export function figuresAt(reading: DateText, at: number): DateRead | null {
  const mark = wordAt(reading, at + 1);
  const isoYear = digitsAt(reading, at, 4, 4);
  const second = digitsAt(reading, at + 2, 1, 2);
  if (isoYear !== null && mark === '-' && second !== null && wordAt(reading, at + 3) === '-') {
    const day = digitsAt(reading, at + 4, 1, 2);
    return day === null ? null : existing(dayNumber(isoYear, second, day), at + 5);
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(wordAt(reading, at));
  if (dotted !== null && mark === '.') {
    return existing(inYear(reading, at + 2, Number(dotted[2]), Number(dotted[1])), at + 3);
  }
  const first = digitsAt(reading, at, 1, 2);
  if (first === null || second === null || (mark !== '/' && mark !== '-')) return null;
  if (wordAt(reading, at + 3) === mark) return existing(inYear(reading, at + 4, second, first), at + 5);
  if (mark !== '/' || !dateLeads.has(wordAt(reading, at - 1))) return null;
  return withoutYear(reading, second, first, null, at + 3);
}

/** Before these figures "4/12" is a date, elsewhere a fraction, a flat or a score. */
const dateLeads = new Set([
  'on',
  'by',
  'until',
  'till',
  'from',
  'before',
  'after',
  'due',
  'date',
  ':',
  'w/c',
  ...weekdays.keys(),
]);

function existing(day: number | null, next: number): DateRead | null {
  return day === null ? null : { day, next };
}

function inYear(reading: DateText, at: number, month: number, day: number): number | null {
  const year = yearAt(reading, at);
  return year === null ? null : dayNumber(year, month, day);
}

/** `2026`, or `26` for it. */
function yearAt(reading: DateText, at: number): number | null {
  const full = digitsAt(reading, at, 4, 4);
  if (full !== null) return full >= 1900 && full < 2200 ? full : null;
  const short = digitsAt(reading, at, 2, 2);
  return short === null ? null : 2000 + short;
}

/** "4 December", "4th of Dec 2026", "the 4th December". */
export function dayMonthAt(reading: DateText, at: number, weekday: number | null): DateRead | null {
  const number = ordinalAt(reading, wordAt(reading, at) === 'the' ? at + 1 : at);
  if (number === null) return null;
  const monthAt = wordAt(reading, number.next) === 'of' ? number.next + 1 : number.next;
  const month = months.get(wordAt(reading, monthAt));
  if (month === undefined) return null;
  return monthDay(reading, month, number.day, weekday, monthAt + 1);
}

/** "December 4", "December 4th, 2026". */
export function monthDayAt(reading: DateText, at: number): DateRead | null {
  const month = months.get(wordAt(reading, at));
  // "may" and "march" are verbs too.
  if (month === undefined || !isCapital(reading, at)) return null;
  const number = ordinalAt(reading, at + 1);
  return number === null ? null : monthDay(reading, month, number.day, null, number.next);
}

function monthDay(
  reading: DateText,
  month: number,
  day: number,
  weekday: number | null,
  next: number,
): DateRead | null {
  const yearPlace = wordAt(reading, next) === ',' ? next + 1 : next;
  const year = digitsAt(reading, yearPlace, 4, 4) === null ? null : yearAt(reading, yearPlace);
  if (year !== null) return existing(dayNumber(year, month, day), yearPlace + 1);
  return withoutYear(reading, month, day, weekday, next);
}

/** Mail looks ahead: a day that is longer past than this is meant for the next year. */
const pastDays = 60;

function withoutYear(
  reading: DateText,
  month: number,
  day: number,
  weekday: number | null,
  next: number,
): DateRead | null {
  // The leap year tells whether the day exists in any year.
  if (dayNumber(2024, month, day) === null) return null;
  if (reading.today === null) return { day: null, next };
  const { today } = reading;
  const year = yearOf(today);
  const candidates = [year - 1, year, year + 1, year + 2, year + 3]
    .map((candidate) => dayNumber(candidate, month, day))
    .filter((candidate) => candidate !== null);
  const fitting = candidates.filter((candidate) => weekday === null || weekdayOf(candidate) === weekday);
  const possible = fitting.length > 0 ? fitting : candidates;
  return {
    day: possible.find((candidate) => candidate >= today - pastDays) ?? possible.at(-1) ?? null,
    next,
  };
}
