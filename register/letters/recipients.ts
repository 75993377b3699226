import { sql } from 'kysely';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { Work } from '#register/database/session.ts';

/**
 * Who can decide on a declaration today: whoever it went to and those who stand in for them on this day (ISO
 * date), or all monitoring officers where it went to nobody. Never its own officer, and nobody who has left.
 */
export async function decidersOf(
  work: Work,
  organisation: string,
  { officer, to }: Pick<Declaration, 'officer' | 'to'>,
  today: string,
): Promise<string[]> {
  const rows = await work
    .selectFrom('person')
    .select('id')
    .where('organisation', '=', organisation)
    .where('active', '=', true)
    .where('id', '<>', officer)
    .where((where) =>
      to.person === null
        ? sql<boolean>`'monitoring-officer' = any (roles)`
        : where.or([
            where('id', '=', to.person),
            where('id', 'in', (deputies) =>
              deputies
                .selectFrom('cover')
                .select('deputy')
                .where('organisation', '=', organisation)
                .where('person', '=', to.person)
                .where(sql<boolean>`${today}::date between starts_on and ends_on`),
            ),
          ]),
    )
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
