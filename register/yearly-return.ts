import { type RawBuilder, sql } from 'kysely';
import { daysAfter } from '#core/declaration/deadline.ts';
import { isLasting } from '#core/declaration/rights.ts';
import { declarationKinds } from '#core/policy/advice.ts';
import { councilSettings } from '#register/council-settings.ts';

/*
 * Once a year everybody declares what they have, or that they have nothing. Letters ask for it and figures
 * count it: both by what stands here.
 */

/** The day of the year by which returns are asked for. */
type ReturnDay = { month: number; day: number };

/** One year's return: counted is what was declared from its first day to its last, both included (ISO dates). */
export interface ReturnYear {
  from: string;
  to: string;
}

/** The end of councils' financial year, where a council has named no day of its own. */
const usualDay: ReturnDay = { month: 3, day: 31 };

/** Whether a council asks its people for a return: it does once it has named the day. */
export function asksForReturns(settings: Record<string, unknown>): boolean {
  return returnDay(settings) !== null;
}

/** The year of return in which a day (ISO date) lies, by the council's settings. */
export function returnYear(settings: Record<string, unknown>, day: string): ReturnYear {
  const due = returnDay(settings) ?? usualDay;
  const year = Number(day.slice(0, 4));
  const thisYears = dayIn(year, due);
  const [before, to] =
    thisYears < day ? [thisYears, dayIn(year + 1, due)] : [dayIn(year - 1, due), thisYears];
  return { from: daysAfter(before, 1), to };
}

const returnKinds = [...declarationKinds.filter(isLasting), 'nil-return'];

/**
 * Whether the `person` of a query has made a year's return: a nil return, or something lasting that was declared
 * or renewed in that year and not withdrawn.
 */
export function hasReturned({ from, to }: ReturnYear): RawBuilder<boolean> {
  return sql<boolean>`exists (select from declaration
    join event on event.organisation = declaration.organisation and event.declaration = declaration.id
    where declaration.organisation = person.organisation and declaration.officer = person.id
      and declaration.kind = any (${returnKinds}::text[]) and declaration.state <> 'withdrawn'
      and event.type in ('submitted', 'renewed')
      and event.at >= ${from}::date::timestamp at time zone 'Europe/London'
      and event.at < (${to}::date + 1)::timestamp at time zone 'Europe/London')`;
}

function returnDay(settings: Record<string, unknown>): ReturnDay | null {
  return councilSettings.shape.yearlyReturn.safeParse(settings.yearlyReturn).data ?? null;
}

/** The day in that year; the month's last where it is shorter. */
function dayIn(year: number, { month, day }: ReturnDay): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}
