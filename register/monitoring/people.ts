import { sql } from 'kysely';
import { z } from 'zod';
import type { Work } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';
import { anywhere, offered, since, standing } from './offers.ts';
import { direction, mostCounted, type Paged, page, paged, rowsOnPage } from './paging.ts';
import { yearBefore } from './year.ts';

const columns = {
  name: sql`person.name`,
  declared: sql`coalesce(told.declared, 0)`,
  pence: sql`coalesce(told.pence, 0)`,
  last: sql`told.last`,
  decided: sql`coalesce(done.decided, 0)`,
} as const;
type SortKey = keyof typeof columns;

export const peopleQuery = z.strictObject({
  /** Words in the name. */
  q: z.string().trim().max(200).optional(),
  department: z.guid().optional(),
  sort: z.enum(Object.keys(columns) as [SortKey, ...SortKey[]]).default('last'),
  order: direction,
  page,
});

/** One person, with what they declared and decided in the last twelve months. */
export interface PersonRow {
  id: string;
  name: string;
  department: string | null;
  active: boolean;
  declared: number;
  /** Worth of the gifts and hospitality offered to them, in pence, as far as it is known. */
  pence: number;
  /** The day of their newest declaration (ISO), however long ago. */
  last: string | null;
  decided: number;
}

export interface People extends Paged {
  rows: PersonRow[];
  /** The first day that counts (ISO). */
  since: string;
  departments: { id: string; name: string }[];
}

/** Everybody of whom the register tells something, and who they are. */
export async function people(
  work: Work,
  { organisation }: Caller,
  wanted: z.output<typeof peopleQuery>,
  today: string,
): Promise<People> {
  const { q, department, sort, order = sort === 'name' ? 'asc' : 'desc', page } = wanted;
  const from = yearBefore(today);
  const among = sql`person.organisation = ${organisation} and not person.removed
    and ${q ? sql`person.name ilike ${anywhere(q)}` : sql`true`}
    and ${department ? sql`person.department = ${department}` : sql`true`}`;
  const { rows } = await sql<PersonRow>`
    with told as (
      select officer, count(*) filter (where ${since(from)}) as declared,
        coalesce(sum(value_pence) filter (where ${offered} and ${since(from)}), 0)::bigint as pence,
        (max(submitted_at) at time zone 'Europe/London')::date as last
      from declaration where organisation = ${organisation} and ${standing} group by officer),
    done as (
      select (current #>> '{decision,by}')::uuid as by, count(*) as decided
      from declaration where organisation = ${organisation} and decided_at is not null and ${since(from)}
      group by 1)
    select person.id, person.name, department.name as department, person.active,
      coalesce(told.declared, 0) as declared, coalesce(told.pence, 0)::bigint as pence, told.last,
      coalesce(done.decided, 0) as decided
    from person
    left join department on department.organisation = person.organisation and department.id = person.department
    left join told on told.officer = person.id
    left join done on done.by = person.id
    where ${among}
    order by ${columns[sort]} ${sql.raw(order)} nulls last, person.name, person.id
    limit ${rowsOnPage} offset ${(page - 1) * rowsOnPage}`.execute(work);
  const { rows: counts } = await sql<{ count: number }>`
    select count(*) as count from (select from person where ${among} limit ${mostCounted + 1}) as found`.execute(
    work,
  );
  return {
    rows,
    since: from,
    departments: await departmentsOf(work, organisation),
    ...paged(counts[0]?.count ?? 0, page),
  };
}

/** All departments, to narrow down by. */
export function departmentsOf(work: Work, organisation: string): Promise<{ id: string; name: string }[]> {
  return work
    .selectFrom('department')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .orderBy('name')
    .execute();
}
