import { sql } from 'kysely';
import type { SignalId } from '#core/signals/ids.ts';
import type { Work } from '#register/database/session.ts';

export interface RelevanceCount {
  signal: SignalId;
  /** Its first day (ISO). */
  month: string;
  count: number;
}

const monthsShown = 12;

/** Adds one to a signal's count of the month in which a day (ISO) lies. */
export async function addOne(work: Work, organisation: string, signal: SignalId, day: string): Promise<void> {
  await work
    .insertInto('not_relevant')
    .values({ organisation, signal, month: `${day.slice(0, 7)}-01`, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation', 'signal', 'month'])
        .doUpdateSet({ count: sql`not_relevant.count + 1` }),
    )
    .execute();
}

/** The counts of the twelve months that end with a day (ISO), by signal and month. */
export async function countsSince(work: Work, organisation: string, day: string): Promise<RelevanceCount[]> {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - monthsShown + 1);
  const rows = await work
    .selectFrom('not_relevant')
    .select(['signal', 'month', 'count'])
    .where('organisation', '=', organisation)
    .where('month', '>=', first.toISOString().slice(0, 10))
    .orderBy('signal')
    .orderBy('month')
    .execute();
  return rows.map(({ signal, ...row }) => ({ signal: signal as SignalId, ...row }));
}
