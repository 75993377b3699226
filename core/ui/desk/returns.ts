import { daysAfter } from '#core/declaration/deadline.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import type { Return } from '#core/ui/mine/entry.ts';

/** So many days before it is due, a return is asked for. */
const askedDays = 28;

/** What the organisation asks for now; null where nothing is due soon, or it was made already. */
export function dueReturn(desk: Desk): Return | null {
  const asked = desk.state.settings?.settings.yearlyReturn ?? null;
  const today = desk.parts.today();
  if (asked === null) return null;
  const due = dueAfter(today, asked);
  if (due > daysAfter(today, askedDays)) return null;
  const from = daysAfter(`${Number(due.slice(0, 4)) - 1}${due.slice(4)}`, 1);
  const made = desk.entries.some(
    ({ declaration: { kind, state, submittedAt } }) =>
      kind === 'nil-return' && state !== 'withdrawn' && (submittedAt ?? '').slice(0, 10) >= from,
  );
  if (made) return null;
  const declared = desk.entries.filter(
    ({ declaration: { state } }) => state !== 'draft' && state !== 'withdrawn',
  );
  const holding = declared.filter(({ declaration: { state } }) => state !== 'expired').length;
  const inSpan = declared.some(({ declaration }) => (declaration.submittedAt ?? '').slice(0, 10) >= from);
  return inSpan ? { kind: 'yearly', holding, due } : { kind: 'nil', from, to: due, due };
}

/** The next such day, today included; the month's last where that month is shorter. */
function dueAfter(today: string, { month, day }: { month: number; day: number }): string {
  const inYear = (year: number) => {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
  };
  const year = Number(today.slice(0, 4));
  return inYear(year) < today ? inYear(year + 1) : inYear(year);
}
