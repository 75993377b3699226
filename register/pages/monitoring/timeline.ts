import { daysLeft } from '#core/declaration/deadline.ts';
import type { SupplierStatus } from '#core/party/party.ts';

/** One offer in the picture. */
export interface Mark {
  id: string;
  lane: string;
  /** ISO day. */
  on: string;
  pence: number | null;
  answer: 'accepted' | 'declined' | 'undecided' | null;
}

/** Something that lasts: a contract, a tender. */
export interface Band {
  label: string;
  status: SupplierStatus;
  from: string | null;
  until: string | null;
}

/** The days that a picture covers, both included (ISO). */
export interface Span {
  from: string;
  to: string;
}

const margin = 14;

/** From a little before the first mark until the last day, and never less than three months. */
export function spanOf(marks: readonly Mark[], to: string): Span {
  const first = marks.reduce((least, { on }) => (on < least ? on : least), to);
  const least = moved(to, -92);
  return {
    from: first < least ? moved(first, -margin) : least,
    to: marks.reduce((last, { on }) => (on > last ? on : last), to),
  };
}

/** How far into the span a day lies: 0 at its beginning, 1 at its end. */
export function placeOf(day: string, { from, to }: Span): number {
  const whole = Math.max(1, daysLeft(to, from));
  return Math.min(1, Math.max(0, daysLeft(day, from) / whole));
}

/** The first days of months within the span, no more than fit. */
export function monthsIn(span: Span, most: number): string[] {
  const months: string[] = [];
  const month = new Date(`${span.from.slice(0, 7)}-01T00:00:00Z`);
  for (
    month.setUTCMonth(month.getUTCMonth() + 1);
    iso(month) <= span.to;
    month.setUTCMonth(month.getUTCMonth() + 1)
  )
    months.push(iso(month));
  const every = [1, 2, 3, 6, 12, 24].find((step) => months.length / step <= most) ?? 36;
  return months.filter((day) => (Number(day.slice(5, 7)) - 1 + 12 * Number(day.slice(0, 4))) % every === 0);
}

/** Radius in pixels: the area grows with the worth, up to £500. What has no value is smallest. */
export function radiusOf(pence: number | null): number {
  return 4 + 8 * Math.sqrt(Math.min(pence ?? 0, 50_000) / 50_000);
}

/** The busiest lanes, most first; all others go together in the last, under the given name. */
export function lanesOf(
  marks: readonly Mark[],
  most: number,
  others: string,
): { lane: string; marks: Mark[] }[] {
  const byLane = new Map<string, Mark[]>();
  for (const mark of marks) byLane.set(mark.lane, [...(byLane.get(mark.lane) ?? []), mark]);
  const lanes = Array.from(byLane, ([lane, theirs]) => ({ lane, marks: theirs })).sort(
    (one, other) => other.marks.length - one.marks.length || one.lane.localeCompare(other.lane),
  );
  if (lanes.length <= most) return lanes;
  const rest = lanes.slice(most - 1).flatMap((lane) => lane.marks);
  return [...lanes.slice(0, most - 1), { lane: others, marks: rest }];
}

function moved(day: string, days: number): string {
  return iso(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
