/**
 * A moment as ISO 8601 on this machine's clock, with its offset: "2026-03-14T12:00:00+00:00".
 * An officer reads a meeting's hours in their own time, not in UTC.
 */
export function localIso(moment: Date): string {
  const minutesAhead = -moment.getTimezoneOffset();
  const shifted = new Date(moment.getTime() + minutesAhead * 60_000);
  return `${shifted.toISOString().slice(0, 19)}${offset(minutesAhead)}`;
}

function offset(minutesAhead: number): string {
  const minutes = Math.abs(minutesAhead);
  return `${minutesAhead < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
