import { daysAfter } from '#core/declaration/deadline.ts';
import { councilSettings } from '#register/council-settings.ts';

/** One year's return: counted is what was declared from `from` to `due`, both included (ISO dates). */
export interface YearlyReturn {
  from: string;
  due: string;
}

/** The return that is asked for next; null where a council asks for none. `today` is an ISO date. */
export function nextReturn(settings: Record<string, unknown>, today: string): YearlyReturn | null {
  const read = councilSettings.shape.yearlyReturn.safeParse(settings.yearlyReturn).data;
  if (!read) return null;
  const year = Number(today.slice(0, 4));
  const thisYears = dayIn(year, read);
  const [before, due] =
    thisYears < today ? [thisYears, dayIn(year + 1, read)] : [dayIn(year - 1, read), thisYears];
  return { from: daysAfter(before, 1), due };
}

/** The day in that year; the month's last where it is shorter. */
function dayIn(year: number, { month, day }: { month: number; day: number }): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}
