/** Days as whole numbers since 1 January 1970, so that dates add up without a clock or a time zone. */

const millisecondsPerDay = 86_400_000;

/** The day's number; null where the calendar has no such day. Months count from 1. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200;
  return exists ? date.getTime() / millisecondsPerDay : null;
}

export function isoDate(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The calendar day that an ISO 8601 time names where it was written; null where it is none. */
export function dayOfTime(time: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(time ?? '');
  return parts === null ? null : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function yearOf(day: number): number {
  return Number(isoDate(day).slice(0, 4));
}

export function monthOf(day: number): number {
  return Number(isoDate(day).slice(5, 7));
}
