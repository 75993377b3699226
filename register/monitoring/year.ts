/** The same day a year, or several, before (ISO); the last of February where there is no such day. */
export function yearBefore(day: string, years = 1): string {
  const year = Number(day.slice(0, 4)) - years;
  const moved = new Date(`${year}${day.slice(4)}T00:00:00Z`);
  if (moved.toISOString().slice(5, 7) !== day.slice(5, 7)) moved.setUTCDate(0);
  return moved.toISOString().slice(0, 10);
}
