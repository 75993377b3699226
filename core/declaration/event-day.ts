import type { Finding } from '#core/finding.ts';
import type { Item, Zone } from '#core/item/item.ts';
import { datesIn, deadlineIn } from '#core/match/dates.ts';

/** Nobody is invited further ahead; what looks so is a year misread or the end of a contract. */
const furthestDays = 550;
const millisecondsPerDay = 86_400_000;

/**
 * The ISO day on which what is offered takes place: an invite's own, else of the days to come that the
 * text names the one nearest to the words of the finding, the day by which to answer left out.
 */
export function eventDay(
  { event, zones, sentAt }: Item,
  { evidence }: Pick<Finding, 'evidence'>,
): string | null {
  const start = event?.start?.slice(0, 10);
  if (start) return start;
  const [leading] = evidence;
  const zone = zones.find(({ id }) => id === leading?.zone);
  return zone === undefined || sentAt === null ? null : dayNear(zone, leading?.start ?? 0, sentAt);
}

function dayNear({ text }: Pick<Zone, 'text'>, place: number, sentAt: string): string | null {
  const answerBy = deadlineIn(text, sentAt);
  const days = datesIn(text, sentAt)
    .filter(({ start }) => start !== answerBy?.start)
    .flatMap(({ start, date }) => (date !== null && liesAhead(date, sentAt) ? [{ start, date }] : []))
    .toSorted((one, other) => distance(one.start - place) - distance(other.start - place));
  return days[0]?.date ?? null;
}

/** A day seldom stands before what it is the day of: "the match on 2 May". */
function distance(units: number): number {
  return units < 0 ? -3 * units : units;
}

function liesAhead(day: string, sentAt: string): boolean {
  const sentOn = sentAt.slice(0, 10);
  return day >= sentOn && (Date.parse(day) - Date.parse(sentOn)) / millisecondsPerDay <= furthestDays;
}
