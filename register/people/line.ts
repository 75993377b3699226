import { sql } from 'kysely';
import type { Work } from '#register/database/session.ts';

/*
 * Who is above whom, at any distance. Walking up from a person, by `person.manager`, gives those above them; the
 * walk ends where it would come back to them, and after the longest line that there can sensibly be. Row-level
 * security asks this for every declaration, so it is kept ready in `line`.
 */

/** Nobody has more people above them than this; a walk that goes on is caught in a circle. */
export const longestLine = 30;

/**
 * Lets changes to a council's people wait for one another until the transaction ends: two that move the same
 * branch at once would each keep a line that the other has just made wrong.
 */
export async function lockPeople(work: Work, organisation: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`people of ${organisation}`}, 0))`.execute(work);
}

/** Makes the line of the whole council right; what is right already is not touched. */
export async function rebuildLine(work: Work, organisation: string): Promise<void> {
  await wantLine(work, organisation);
  await sql`delete from line where organisation = ${organisation} and not exists (
    select from wanted_line wanted where wanted.manager = line.manager and wanted.report = line.report)`.execute(
    work,
  );
  await sql`insert into line (organisation, manager, report, depth)
    select ${organisation}::uuid, wanted.manager, wanted.report, wanted.depth from wanted_line wanted
    where not exists (select from line where line.organisation = ${organisation}
      and line.manager = wanted.manager and line.report = wanted.report and line.depth = wanted.depth)
    on conflict (organisation, manager, report) do update set depth = excluded.depth`.execute(work);
  await sql`drop table wanted_line, edge`.execute(work);
}

/** Makes the table `wanted_line` step by step upwards, so that each step is one join of all people at once. */
async function wantLine(work: Work, organisation: string): Promise<void> {
  await sql`create temporary table edge on commit drop as
    select id as person, manager from person
    where organisation = ${organisation} and manager is not null and manager <> id`.execute(work);
  await sql`create temporary table wanted_line on commit drop as
    select manager, person as report, 1 as depth from edge`.execute(work);
  await sql`create unique index on wanted_line (report, manager)`.execute(work);
  await sql`analyze edge, wanted_line`.execute(work);
  for (let depth = 1; depth < longestLine; depth += 1) {
    // Whoever is in it already was met before: the walk has come round, and ends.
    const { numAffectedRows } = await sql`insert into wanted_line (manager, report, depth)
      select edge.manager, below.report, ${depth + 1}::int
      from wanted_line below join edge on edge.person = below.manager
      where below.depth = ${depth}::int and edge.manager <> below.report
      on conflict do nothing`.execute(work);
    if (!numAffectedRows) break;
  }
  await sql`analyze wanted_line`.execute(work);
}

/**
 * Makes the line right after these people got other managers. Only walks that come by one of them can have
 * changed: their own, and those of everybody who was beneath them.
 */
export async function moveInLine(work: Work, organisation: string, people: readonly string[]): Promise<void> {
  if (people.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select unnest(${people}::uuid[]) as id
    union select report from line where organisation = ${organisation} and manager = any (${people}::uuid[])`.execute(
    work,
  );
  const moved = rows.map(({ id }) => id);
  await sql`delete from line where organisation = ${organisation} and report = any (${moved}::uuid[])`.execute(
    work,
  );
  await sql`insert into line (organisation, manager, report, depth)
    select ${organisation}::uuid, manager, report, depth
    from (${walks(organisation, sql`id = any (${moved}::uuid[])`)}) walk`.execute(work);
}

/** Whether a person comes back to themselves by way of their managers. */
export async function isInCircle(work: Work, organisation: string, person: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from person join line on line.organisation = person.organisation
        and line.manager = person.id and line.report = person.manager
      where person.organisation = ${organisation} and person.id = ${person}) as found`.execute(work);
  return rows[0]?.found ?? false;
}

/** Everybody above those whom the condition picks, each at their nearest distance. */
function walks(organisation: string, condition: ReturnType<typeof sql<boolean>>) {
  return sql`
    with recursive walk (report, manager, depth) as (
      select id, manager, 1 from person
      where organisation = ${organisation} and manager is not null and manager <> id and ${condition}
      union all
      select walk.report, person.manager, walk.depth + 1
      from walk join person on person.organisation = ${organisation} and person.id = walk.manager
      where person.manager is not null and person.manager <> walk.report and walk.depth < ${sql.lit(longestLine)})
    select manager, report, min(depth) as depth from walk group by manager, report`;
}
