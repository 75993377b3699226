import type { EventLines } from '#core/item/calendar-lines.ts';
import type { Property } from '#core/item/calendar-property.ts';
import type { EventTimes } from '#core/item/item.ts';
import { offsetMinutesAt, type WallTime } from '#core/item/time-zone.ts';

/**
 * An event's times with their offset from UTC. A time without a zone is read as the officer's own
 * wall time, in the United Kingdom.
 */
export function eventTimes(
  event: readonly Property[],
  method: string | null,
  zones: EventLines['zones'],
): EventTimes {
  const named = (name: string) => event.find((property) => property.name === name);
  const start = named('dtstart') ?? named('due');
  const begins = start ? isoTime(start, zones) : null;
  const ending = named('dtend');
  const ends = ending ? isoTime(ending, zones) : endByDuration(begins, named('duration')?.value ?? '');
  return {
    start: begins,
    end: ends,
    allDay: begins !== null && begins.length === 10,
    recurring: named('rrule') !== undefined || named('rdate') !== undefined,
    method,
  };
}

/** ISO 8601 with offset, or the bare date; null where the value is not a time. */
export function isoTime({ value, parameters }: Property, zones: EventLines['zones']): string | null {
  const digits = value.replace(/[^0-9]/g, '');
  if (digits.length < 8) return null;
  const number = (from: number, to: number) => Number(digits.slice(from, to)) || 0;
  const time: WallTime = {
    year: number(0, 4),
    month: number(4, 6),
    day: number(6, 8),
    hour: number(8, 10),
    minute: number(10, 12),
    second: number(12, 14),
  };
  if (!isReal(time)) return null;
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  if (digits.length === 8) return date;
  const clock = [time.hour, time.minute, time.second].map(twoDigits).join(':');
  const offset = /z$/i.test(value) ? 0 : offsetMinutesAt(time, parameters.tzid ?? '', zones);
  return `${date}T${clock}${offsetText(offset)}`;
}

function isReal({ year, month, day, hour, minute, second }: WallTime): boolean {
  return (
    year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60 && second <= 60
  );
}

const unitMinutes: { [unit: string]: number } = { W: 10_080, D: 1440, H: 60, M: 1 };

/** `PT1H30M` after the start; a month is never part of an event's duration. */
function endByDuration(start: string | null, duration: string): string | null {
  if (start === null || !/^\+?P/i.test(duration)) return null;
  let minutes = 0;
  for (const [, amount, unit] of duration.toUpperCase().matchAll(/(\d{1,6})([WDHM])/g)) {
    minutes += Number(amount) * (unitMinutes[unit ?? ''] ?? 0);
  }
  const allDay = start.length === 10;
  const offset = allDay ? '' : start.slice(19);
  const wall = Date.parse(`${start.slice(0, 19)}${allDay ? 'T00:00:00' : ''}Z`) + minutes * 60_000;
  if (Number.isNaN(wall)) return null;
  return new Date(wall).toISOString().slice(0, allDay ? 10 : 19) + offset;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
