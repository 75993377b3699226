import { dayNumber, dayOfTime, isoDate, monthOf, weekdayOf, yearOf } from '#core/match/calendar.ts';
import { type Lexeme, lexemesOf, quantityAt } from '#core/match/quantity.ts';

/** A date in a text. Offsets are UTF-16 units, end exclusive. */
export interface FoundDate {
  start: number;
  end: number;
  /** `2026-12-04`; null where it cannot be told without knowing when the text was sent. */
  date: string | null;
}

interface Reading {
  lexemes: Lexeme[];
  text: string;
  /** The day on which the text was sent; null where unknown. */
  today: number | null;
}

/** A date as read: the day's number where it can be told, and the lexeme after it. */
interface Read {
  day: number | null;
  next: number;
}

/**
 * Finds the dates in a text in the order of the United Kingdom, day before month: "Friday 4 December",
 * "4/12/2026", "12 Dec", "next Thursday", "tomorrow", `2026-12-04`. Linear in the text.
 *
 * @param sentAt ISO 8601; a date without a year or by weekday is the one next to it
 */
export function datesIn(text: string, sentAt: string | null): FoundDate[] {
  return datesAmong({ lexemes: lexemesOf(text), text, today: dayOfTime(sentAt) }).map(({ found }) => found);
}

/** The day by which an answer is wanted: "by Friday", "RSVP by 3 December"; null where none is named. */
export function deadlineIn(text: string, sentAt: string | null): FoundDate | null {
  const lexemes = lexemesOf(text);
  const dates = datesAmong({ lexemes, text, today: dayOfTime(sentAt) });
  return dates.find(({ first }) => followsDeadlineWord(lexemes, first))?.found ?? null;
}

const deadlineWords = new Set('by before deadline due rsvp latest expires closes closing than'.split(' '));
/** "by noon on Friday", "deadline: 5 pm on Friday": so many words may stand between. */
const deadlineWithin = 4;

function followsDeadlineWord(lexemes: Lexeme[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - deadlineWithin; at -= 1) {
    const { text } = lexemes[at] ?? { text: '' };
    if (deadlineWords.has(text)) return true;
    if ('.!?;'.includes(text)) return false;
  }
  return false;
}

function datesAmong(reading: Reading): { found: FoundDate; first: number }[] {
  const { lexemes } = reading;
  const dates: { found: FoundDate; first: number }[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const read = dateAt(reading, at);
    const last = lexemes[(read?.next ?? 0) - 1];
    if (read === null || last === undefined) {
      at += 1;
      continue;
    }
    const date = read.day === null ? null : isoDate(read.day);
    dates.push({ found: { start: lexemes[at]?.start ?? 0, end: last.end, date }, first: at });
    at = read.next;
  }
  return dates;
}

function dateAt(reading: Reading, at: number): Read | null {
  return (
    figuresAt(reading, at) ??
    dayMonthAt(reading, at, null) ??
    monthDayAt(reading, at) ??
    weekdayAt(reading, at) ??
    relativeAt(reading, at)
  );
}

const weekdays = new Map<string, number>();
for (const [index, names] of [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
].entries()) {
  for (const name of names.split(' ')) weekdays.set(name, index);
}

const months = new Map<string, number>();
for (const [
  index,
  name,
] of 'january february march april may june july august september october november december'
  .split(' ')
  .entries()) {
  months.set(name, index + 1).set(name.slice(0, 3), index + 1);
}
months.set('sept', 9);

function wordAt({ lexemes }: Reading, at: number): string {
  return lexemes[at]?.text ?? '';
}

function isCapital({ lexemes, text }: Reading, at: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(lexemes[at]?.start ?? 0));
}

/** A whole figure of so many digits. */
function digitsAt(reading: Reading, at: number, least: number, most: number): number | null {
  const word = wordAt(reading, at);
  return word.length >= least && word.length <= most && /^\d+$/.test(word) ? Number(word) : null;
}

/** `2026-12-04`, `4/12/2026`, `4.12.26`, and `4/12` behind a word that leads to a date. */
function figuresAt(reading: Reading, at: number): Read | null {
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

function existing(day: number | null, next: number): Read | null {
  return day === null ? null : { day, next };
}

function inYear(reading: Reading, at: number, month: number, day: number): number | null {
  const year = yearAt(reading, at);
  return year === null ? null : dayNumber(year, month, day);
}

/** `2026`, or `26` for it. */
function yearAt(reading: Reading, at: number): number | null {
  const full = digitsAt(reading, at, 4, 4);
  if (full !== null) return full >= 1900 && full < 2200 ? full : null;
  const short = digitsAt(reading, at, 2, 2);
  return short === null ? null : 2000 + short;
}

/** "4 December", "4th of Dec 2026", "the 4th December". */
function dayMonthAt(reading: Reading, at: number, weekday: number | null): Read | null {
  const number = ordinalAt(reading, wordAt(reading, at) === 'the' ? at + 1 : at);
  if (number === null) return null;
  const monthAt = wordAt(reading, number.next) === 'of' ? number.next + 1 : number.next;
  const month = months.get(wordAt(reading, monthAt));
  if (month === undefined) return null;
  return monthDay(reading, month, number.day, weekday, monthAt + 1);
}

/** "December 4", "December 4th, 2026". */
function monthDayAt(reading: Reading, at: number): Read | null {
  const month = months.get(wordAt(reading, at));
  // "may" and "march" are verbs too.
  if (month === undefined || !isCapital(reading, at)) return null;
  const number = ordinalAt(reading, at + 1);
  return number === null ? null : monthDay(reading, month, number.day, null, number.next);
}

function monthDay(
  reading: Reading,
  month: number,
  day: number,
  weekday: number | null,
  next: number,
): Read | null {
  const yearPlace = wordAt(reading, next) === ',' ? next + 1 : next;
  const year = digitsAt(reading, yearPlace, 4, 4) === null ? null : yearAt(reading, yearPlace);
  if (year !== null) return existing(dayNumber(year, month, day), yearPlace + 1);
  return withoutYear(reading, month, day, weekday, next);
}

function ordinalAt(reading: Reading, at: number): { day: number; next: number; ordinal: boolean } | null {
  const day = digitsAt(reading, at, 1, 2);
  if (day === null || day < 1 || day > 31) return null;
  const suffix = reading.lexemes[at + 1];
  const ordinal = suffix?.glued === true && ['st', 'nd', 'rd', 'th'].includes(suffix.text);
  return { day, next: ordinal ? at + 2 : at + 1, ordinal };
}

/** Mail looks ahead: a day that is longer past than this is meant for the next year. */
const pastDays = 60;

function withoutYear(
  reading: Reading,
  month: number,
  day: number,
  weekday: number | null,
  next: number,
): Read | null {
  // The leap year tells whether the day exists in any year.
  if (dayNumber(2024, month, day) === null) return null;
  if (reading.today === null) return { day: null, next };
  const { today } = reading;
  const year = yearOf(today);
  const candidates = [year - 1, year, year + 1, year + 2]
    .map((candidate) => dayNumber(candidate, month, day))
    .filter((candidate) => candidate !== null);
  const fitting = candidates.filter((candidate) => weekday === null || weekdayOf(candidate) === weekday);
  const ahead = (fitting.length > 0 ? fitting : candidates).find(
    (candidate) => candidate >= today - pastDays,
  );
  return { day: ahead ?? null, next };
}

/** "Friday", "Friday 4 December", "Sat 14th", "next Thursday", "Thursday week". */
function weekdayAt(reading: Reading, at: number): Read | null {
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
function dayOfMonthAt(reading: Reading, at: number, weekday: number | null): Read | null {
  const article = wordAt(reading, at) === 'the';
  const number = ordinalAt(reading, article ? at + 1 : at);
  if (number === null || !number.ordinal || (!article && weekday === null)) return null;
  return {
    day: reading.today === null ? null : nextDayOfMonth(reading.today, number.day, weekday),
    next: number.next,
  };
}

function nextDayOfMonth(today: number, day: number, weekday: number | null): number | null {
  const first = yearOf(today) * 12 + monthOf(today) - 1;
  const days = [0, 1, 2, 3, 4, 5, 6]
    .map((ahead) => dayNumber(Math.floor((first + ahead) / 12), ((first + ahead) % 12) + 1, day))
    .filter((candidate) => candidate !== null && candidate >= today);
  const fitting = days.find((candidate) => candidate !== null && weekdayOf(candidate) === weekday);
  return fitting ?? days[0] ?? null;
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
function relativeAt(reading: Reading, at: number): Read | null {
  const { today } = reading;
  const from = (days: number, next: number): Read => ({ day: today === null ? null : today + days, next });
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
function inSomeTime(reading: Reading, at: number, from: (days: number, next: number) => Read): Read | null {
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
