import { sql } from 'kysely';
import type { Work } from '#register/database/session.ts';
import { arrivingColumns } from './arrive.ts';
import type { Header } from './columns.ts';

/** What an import does to a council's people, in numbers. */
export interface Counts {
  added: number;
  changed: number;
  left: number;
  unchanged: number;
}

const columns = sql.join(arrivingColumns.map((column) => sql.ref(column)));
const own = sql.join(arrivingColumns.map((column) => sql.ref(`person.${column}`)));
const fresh = sql.join(arrivingColumns.map((column) => sql.ref(`arriving.${column}`)));

/** Writes what `arriving` holds, and lets go of those whom the list no longer names. */
export async function merge(
  work: Work,
  organisation: string,
  { at }: Header,
  { keep, now }: { keep: boolean; now: Date },
): Promise<Counts> {
  const changed = await affected(
    sql`update person set (${columns}, version, updated_at) = (${fresh}, person.version + 1, ${now}::timestamptz)
      from arriving where person.organisation = ${organisation} and person.id = arriving.person
        and (${own}) is distinct from (${fresh})`.execute(work),
  );
  const added = await affected(
    sql`insert into person (organisation, id, ${columns}, created_at, updated_at)
      select ${organisation}::uuid, person, ${columns}, ${now}::timestamptz, ${now}::timestamptz
      from arriving where not known`.execute(work),
  );
  const left = keep
    ? 0
    : await affected(
        sql`update person set active = false, version = version + 1, updated_at = ${now}
          where organisation = ${organisation} and active and directory is null
            and not exists (select from placed where placed.person = person.id)`.execute(work),
      );
  if (at.has('head')) await setHeads(work, organisation);
  const { rows } = await sql<{ known: number }>`
    select count(*) as known from placed where known`.execute(work);
  return { added, changed, left, unchanged: (rows[0]?.known ?? 0) - changed };
}

/** The list says who heads the departments in it; the others keep their heads. */
function setHeads(work: Work, organisation: string) {
  return sql`update department set head = named.head
    from (select headed, (array_agg(person) filter (where head))[1] as head from arriving
      where headed is not null group by headed) named
    where department.organisation = ${organisation} and department.id = named.headed
      and department.head is distinct from named.head`.execute(work);
}

async function affected(result: Promise<{ numAffectedRows?: bigint }>): Promise<number> {
  return Number((await result).numAffectedRows ?? 0n);
}
