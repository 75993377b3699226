import { dayOfTime, isoDate } from '#core/match/calendar.ts';
import type { DateRead, DateText } from '#core/match/date-text.ts';
import { type Lexeme, lexemesOf } from '#core/match/quantity.ts';
import { relativeAt, weekdayAt } from '#core/match/spoken-date.ts';
import { dayMonthAt, figuresAt, monthDayAt } from '#core/match/written-date.ts';

/** A date in a text. Offsets are UTF-16 units, end exclusive. */
export interface FoundDate {
  start: number;
  end: number;
  /** `2026-12-04`; null where it cannot be told without knowing when the text was sent. */
  date: string | null;
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

function datesAmong(reading: DateText): { found: FoundDate; first: number }[] {
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

function dateAt(reading: DateText, at: number): DateRead | null {
  return (
    figuresAt(reading, at) ??
    dayMonthAt(reading, at, null) ??
    monthDayAt(reading, at) ??
    weekdayAt(reading, at) ??
    relativeAt(reading, at)
  );
}
