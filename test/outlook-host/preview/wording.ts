import type { EventTimes, Person } from '#core/item/item.ts';

function format(options: Intl.DateTimeFormatOptions, timeZone = 'Europe/London'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
}

const time = { hour: '2-digit', minute: '2-digit' } as const;
const fullDay = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const briefDay = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const day = format({ day: 'numeric', month: 'short' });
const clock = format(time);
const moment = format({ ...fullDay, ...time });
const briefMoment = format({ ...briefDay, ...time });
// An all-day event has a date and no time, which no time zone may shift.
const wholeDay = format(fullDay, 'UTC');
const briefWholeDay = format(briefDay, 'UTC');

/** "4 Dec", for lists. */
export function shortDate(milliseconds: number | null): string {
  return milliseconds === null ? '' : day.format(milliseconds);
}

/** "Friday, 4 December 2026 at 10:30". */
export function longDate(milliseconds: number | null): string {
  return milliseconds === null ? 'No date' : moment.format(milliseconds);
}

/** "Sat, 12 Dec, 11:00", for lists. */
export function eventStart(event: EventTimes): string {
  const start = event.start === null ? Number.NaN : Date.parse(event.start);
  if (Number.isNaN(start)) return 'No time given';
  return (event.allDay ? briefWholeDay : briefMoment).format(start);
}

/** When an event takes place, in one line. */
export function eventWhen(event: EventTimes): string {
  const start = event.start === null ? Number.NaN : Date.parse(event.start);
  if (Number.isNaN(start)) return 'No time given';
  const repeats = event.recurring ? ', repeats' : '';
  if (event.allDay) return `${wholeDay.format(start)}, all day${repeats}`;
  const end = event.end === null ? Number.NaN : Date.parse(event.end);
  const until = Number.isNaN(end)
    ? ''
    : ` to ${sameDay(start, end) ? clock.format(end) : moment.format(end)}`;
  return `${moment.format(start)}${until}${repeats}`;
}

function sameDay(one: number, other: number): boolean {
  return day.format(one) === day.format(other);
}

export function personName(person: Person | null): string {
  return person?.name || person?.address || 'Nobody named';
}

/** "Jo Reed <j.reed@…>", or whichever of the two is known. */
export function personLine(person: Person): string {
  return person.name && person.address ? `${person.name} <${person.address}>` : personName(person);
}

/** A time as a field for dates takes it, in the browser's own zone: "2026-12-04T10:30". */
export function localTime(milliseconds: number | null): string {
  if (milliseconds === null) return '';
  const offset = new Date(milliseconds).getTimezoneOffset() * 60_000;
  return new Date(milliseconds - offset).toISOString().slice(0, 16);
}

export function readLocalTime(text: string): number | null {
  const value = Date.parse(text);
  return Number.isNaN(value) ? null : value;
}
