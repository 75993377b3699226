import type { EventTimes, Person } from '#core/item/item.ts';

const place = 'Europe/London';
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: place });
const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: place,
});
const wholeDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: place });

/** "4 Dec", for lists. */
export function shortDate(milliseconds: number | null): string {
  return milliseconds === null ? '' : day.format(milliseconds);
}

/** "Friday, 4 December 2026 at 10:30". */
export function longDate(milliseconds: number | null): string {
  return milliseconds === null ? 'No date' : moment.format(milliseconds);
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
