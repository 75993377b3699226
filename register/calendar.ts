const zone = 'Europe/London';
const isoParts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });

/** The day on which a moment falls for people in Britain, as an ISO date. */
export function dayOf(moment: Date): string {
  return isoParts.format(moment);
}

/** The Monday of the week in which a day (ISO date) lies. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
