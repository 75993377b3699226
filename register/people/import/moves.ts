import { sql } from 'kysely';
import type { Work } from '#register/database/session.ts';

/** Whose manager a list changes: a manager sees what their people declare, so the audit log tells of it. */
export interface Moves {
  /** How many people get another manager, or none. */
  count: number;
  /** How many of them, or of those who are new, get whoever imports. */
  toImporter: number;
  /** The first of them, those who get the importer before the others. Managers are people's ids, or null. */
  listed: { person: string; from: string | null; to: string | null }[];
}

/** More would make a record that nobody reads; the count tells of the rest. */
const mostListed = 500;

/** Looks, before anything is changed, at whose manager would be another one. `by` is null at the command line. */
export async function movesIn(work: Work, organisation: string, by: string | null): Promise<Moves> {
  const { rows } = await sql<Moves['listed'][number] & { count: number; toImporter: number }>`
    select arriving.person, held.manager as "from", arriving.manager as "to", count(*) over () as count,
      count(*) filter (where arriving.manager = ${by}) over () as "toImporter"
    from arriving
    left join person held on held.organisation = ${organisation} and held.id = arriving.person
    where arriving.manager is distinct from held.manager and (known or arriving.manager = ${by})
    order by arriving.manager is not distinct from ${by}::uuid desc, arriving.person
    limit ${mostListed}`.execute(work);
  const [{ count, toImporter } = { count: 0, toImporter: 0 }] = rows;
  return { count, toImporter, listed: rows.map(({ person, from, to }) => ({ person, from, to })) };
}
