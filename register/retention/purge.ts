import { sql } from 'kysely';
import { eraseContent } from '#register/audit/erase-content.ts';
import { record } from '#register/audit/record.ts';
import { dayOf } from '#register/calendar.ts';
import { asService, type Work } from '#register/database/session.ts';
import type { Services } from '#register/services.ts';
import { endings } from './endings.ts';
import { type Rules, retentionIn } from './rules.ts';

export type Purging = Pick<Services, 'newId' | 'now'>;

const atATime = 100;

/**
 * Removes the declarations whose time has ended by the council's rules, with their events, attachments,
 * letters and what the audit log tells of them; gives how many. Each leaves one record that it was removed,
 * and when. It may be done again at any time and by several instances at once.
 *
 * @throws ProbityError `ERR_SETTINGS_INVALID` where the council's rules make no sense; nothing is removed then
 */
export async function purge(
  { database, ...purging }: Purging & Pick<Services, 'database'>,
  organisation: string,
): Promise<number> {
  for (let removed = 0; ; ) {
    const batch = await asService(database, organisation, async (work) => {
      const rules = await rulesOf(work, organisation);
      return removeEnded(work, organisation, rules, purging);
    });
    removed += batch;
    if (batch < atATime) return removed;
  }
}

export async function rulesOf(work: Work, organisation: string): Promise<Rules> {
  const { settings } = await work
    .selectFrom('organisation')
    .select('settings')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  return retentionIn(settings);
}

/** Removes a batch of what has ended, of one officer alone where one is named; gives how many. */
export async function removeEnded(
  work: Work,
  organisation: string,
  rules: Rules,
  { newId, now }: Purging,
  officer: string | null = null,
): Promise<number> {
  const at = now();
  const { rows } = await sql<{ id: string; kind: string }>`
    select id, kind from declaration where organisation = ${organisation} and id in (
      select id from (${endings(organisation, rules)}) ending
      where "endsOn" <= ${dayOf(at)}::date and (${officer}::uuid is null or officer = ${officer}::uuid)
      order by "endsOn", id limit ${sql.lit(atATime)})
    order by id for update skip locked`.execute(work);
  for (const { id, kind } of rows) {
    const erased = await eraseContent(work, organisation, [id]);
    await sql`delete from letter where organisation = ${organisation}
      and body #>> '{about,declaration}' = ${id}`.execute(work);
    // Its events and attachments go with it.
    await work
      .deleteFrom('declaration')
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .execute();
    const deed = { by: null, action: 'declaration.removed', subject: id, detail: { kind, erased } };
    await record(work, organisation, { id: newId(), at }, deed);
  }
  return rows.length;
}
