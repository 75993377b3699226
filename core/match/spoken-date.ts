import { dayNumber, monthOf, weekdayOf, yearOf } from '#core/match/calendar.ts';
import {
  type DateRead,
  type DateText,
  isCapital,
  ordinalAt,
  weekdays,
  wordAt,
} from '#core/match/date-text.ts';
import { quantityAt } from '#core/match/quantity.ts';
import { dayMonthAt, figuresAt } from '#core/match/written-date.ts';

/** "Friday", "Friday 4 December", "Sat 14th", "next Thursday", "Thursday week". */
export function weekdayAt(reading: DateText, at: number): DateRead | null {
  const lead = weekdayLeads.has(wordAt(reading, at)) ? wordAt(reading, at) : null;
  const place = lead === null ? at : at + 1;
  const word = wordAt(reading, place);
  const weekday = weekdays.get(word);
  if (weekday === undefined) return null;
  const after = wordAt(reading, place + 1) === ',' ? place + 2 : place + 1;
  const dated =
    dayMonthAt(reading, after, weekday) ?? dayOfMonthAt(reading, after, weekday) ?? figuresAt(reading, after);
  if (dated !== null) return dated;
  // "sat", "sun" and "wed" alone are words of their own.
  if (word.length === 3 && !isCapital(reading, place)) return null;
  const week = wordAt(reading, place + 1) === 'week';
  const next = week ? place + 2 : place + 1;
  return {
    day: reading.today === null ? null : weekdayFrom(reading.today, weekday, week ? 'week' : lead),
    next,
  };
}

const weekdayLeads = new Set(['next', 'this', 'last', 'coming']);

function weekdayFrom(today: number, weekday: number, lead: string | null): number {
  const monday = today - weekdayOf(today);
  const coming = today + (((weekday - weekdayOf(today) + 6) % 7) + 1);
  if (lead === 'next') return monday + 7 + weekday;
  if (lead === 'last') return coming - 7 === today ? today - 7 : coming - 7;
  return lead === 'week' ? coming + 7 : coming;
}

/** "the 14th", or "14th" behind a weekday. */
function dayOfMonthAt(reading: DateText, at: number, weekday: number | null): DateRead | null {
  const article = wordAt(reading, at) === 'the';
  const number = ordinalAt(reading, article ? at + 1 : at);
  if (number === null || !number.ordinal || (!article && weekday === null)) return null;
  return {
    day: reading.today === null ? null : nextDayOfMonth(reading.today, number.day, weekday),
    next: number.next,
  };
}

/** The next month whose day it is; with a weekday the month where both fit, even the one just past. */
function nextDayOfMonth(today: number, day: number, weekday: number | null): number | null {
  const thisMonth = yearOf(today) * 12 + monthOf(today) - 1;
  const days = [0, 1, 2, 3, 4, 5, 6, -1]
    .map((ahead) => dayNumber(Math.floor((thisMonth + ahead) / 12), ((thisMonth + ahead) % 12) + 1, day))
    .filter((candidate) => candidate !== null);
  const ahead = days.filter((candidate) => candidate >= today);
  const fits = (candidate: number) => weekdayOf(candidate) === weekday;
  return ahead.find(fits) ?? (weekday === null ? undefined : days.find(fits)) ?? ahead[0] ?? null;
}

const nearDays = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['yesterday', -1],
]);
/** "the 14th Street" and "the 2nd floor" are no days. */
const ordinalNouns = new Set(
  'floor street avenue edition year century time place half quarter class birthday anniversary'.split(' '),
);

/** "tomorrow", "the day after tomorrow", "in three days", "end of the month", "the 14th". */
export function relativeAt(reading: DateText, at: number): DateRead | null {
  const { today } = reading;
  const from = (days: number, next: number): DateRead => ({
    day: today === null ? null : today + days,
    next,
  });
  const words = (count: number) =>
    reading.lexemes
      .slice(at, at + count)
      .map(({ text }) => text)
      .join(' ');
  if (words(3) === 'day after tomorrow') return from(2, at + 3);
  const near = nearDays.get(wordAt(reading, at));
  if (near !== undefined) return from(near, at + 1);
  if (wordAt(reading, at) === 'in') return inSomeTime(reading, at, from);
  if (words(4) === 'end of the month')
    return { day: today === null ? null : lastOfMonth(today), next: at + 4 };
  if (words(4) === 'end of the week')
    return { day: today === null ? null : weekdayFrom(today - 1, 4, null), next: at + 4 };
  const ordinal = wordAt(reading, at) === 'the' ? dayOfMonthAt(reading, at, null) : null;
  return ordinal !== null && !ordinalNouns.has(wordAt(reading, ordinal.next)) ? ordinal : null;
}

/** "in three days", "in two weeks' time", "in a fortnight". */
function inSomeTime(
  reading: DateText,
  at: number,
  from: (days: number, next: number) => DateRead,
): DateRead | null {
  if (wordAt(reading, at + 1) === 'a') {
    const unit = spanOf(wordAt(reading, at + 2));
    return unit === null ? null : from(unit, at + 3);
  }
  const number = quantityAt(reading.lexemes, at + 1);
  const unit = number === null ? null : spanOf(wordAt(reading, number.next));
  if (number === null || unit === null || number.value > 366) return null;
  return from(Math.round(number.value * unit), number.next + 1);
}

function spanOf(word: string): number | null {
  const bare = word.replaceAll("'", '').replace(/s$/, '');
  return bare === 'day' ? 1 : bare === 'week' ? 7 : bare === 'fortnight' ? 14 : null;
}

function lastOfMonth(today: number): number | null {
  const next = yearOf(today) * 12 + monthOf(today);
  const first = dayNumber(Math.floor(next / 12), (next % 12) + 1, 1);
  return first === null ? null : first - 1;
}
