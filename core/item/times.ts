import type { EventTimes } from '#core/item/item.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** An event's times as a person would say them: "Saturday 14 March 2026, 12:00 to 17:30, repeated". */
export function timesText(event: EventTimes): string {
  if (event.start === null) return '';
  const day = dayText(event.start);
  const hours = event.allDay ? 'all day' : clockText(event.start);
  const repeated = event.recurring ? ', repeated' : '';
  return `${day}, ${hours}${endText(event)}${repeated}`;
}

function endText({ start, end, allDay }: EventTimes): string {
  if (start === null || end === null || end === start) return '';
  const sameDay = end.slice(0, 10) === start.slice(0, 10);
  if (allDay) return lastDay(end) === start ? '' : ` to ${dayText(lastDay(end))}`;
  return sameDay ? ` to ${clockText(end)}` : ` to ${dayText(end)}, ${clockText(end)}`;
}

/** The end of an all-day event is the day after its last. */
function lastDay(end: string): string {
  const before = new Date(Date.parse(`${end.slice(0, 10)}T00:00:00Z`) - 86_400_000);
  return Number.isNaN(before.getTime()) ? end : before.toISOString().slice(0, 10);
}

function dayText(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso.slice(0, 10);
  return `${days[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function clockText(iso: string): string {
  return iso.slice(11, 16);
}
