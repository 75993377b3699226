import { z } from 'zod';
import { ProbityError } from '#core/errors.ts';
import { declarationKinds } from '#core/policy/advice.ts';

/** What figures are asked for. All of it stands in the page's address, so that a view can be sent on. */
export const figuresQuery = z.strictObject({
  /** Declared on this day or later; the usual is eleven whole months before this one. */
  from: z.iso.date().optional(),
  /** Declared on this day or before; the usual is today. */
  to: z.iso.date().optional(),
  kind: z.enum(declarationKinds).optional(),
  /** The department's id. */
  department: z.guid().optional(),
  /** The giver as the register knows them again: the `key` of an earlier answer. */
  giver: z.string().trim().min(1).max(300).optional(),
});
export type FiguresQuery = z.output<typeof figuresQuery>;

/** Days from and to, both included (ISO). */
export interface Period {
  from: string;
  to: string;
}

const longestYears = 10;

/** The days that are asked about. Throws `ERR_BODY_INVALID` where they run backwards or beyond ten years. */
export function periodOf({ from, to }: Pick<FiguresQuery, 'from' | 'to'>, today: string): Period {
  const period = { from: from ?? yearBefore(to ?? today), to: to ?? today };
  const years = (Date.parse(period.to) - Date.parse(period.from)) / (365.25 * 86_400_000);
  if (years < 0 || years > longestYears) {
    throw new ProbityError(
      'ERR_BODY_INVALID',
      `Figures need a period that begins before it ends and is no longer than ${longestYears} years. Choose other days for from and to.`,
    );
  }
  return period;
}

/** The first day of the month eleven months before, so that twelve months show. */
function yearBefore(day: string): string {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - 11);
  return first.toISOString().slice(0, 10);
}
