import type { Facts } from '#core/declaration/event.ts';
import type { Duty } from '#core/policy/advice.ts';

/**
 * The day by which the code wants it declared: the shortest of its time limits, counted from the day of
 * receipt, else of the offer, else from `today`. Null where the code sets none. All days are ISO dates.
 */
export function deadlineOf(
  duties: readonly Duty[],
  facts: Pick<Facts, 'receivedOn' | 'offeredOn'>,
  today: string,
): string | null {
  const limits = duties.flatMap(({ withinDays }) => (withinDays === null ? [] : [withinDays]));
  if (limits.length === 0) return null;
  return daysAfter(facts.receivedOn ?? facts.offeredOn ?? today, Math.min(...limits));
}

/** The ISO date that many days after another; before it where the number is negative. */
export function daysAfter(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** How many days lie between: negative where `deadline` has passed. */
export function daysLeft(deadline: string, today: string): number {
  return Math.round((Date.parse(`${deadline}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}
