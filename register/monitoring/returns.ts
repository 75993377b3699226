import { sql } from 'kysely';
import { z } from 'zod';
import { daysAfter } from '#core/declaration/deadline.ts';
import type { Work } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';
import { asksForReturns, hasReturned, type ReturnYear, returnYear } from '#register/yearly-return.ts';
import { anywhere } from './offers.ts';
import { mostCounted, type Paged, page, paged, rowsOnPage } from './paging.ts';
import { departmentsOf } from './people.ts';

export const returnsQuery = z.strictObject({
  /** This year of return, or the one that ended last. */
  year: z.enum(['this', 'last']).default('this'),
  q: z.string().trim().max(200).optional(),
  department: z.guid().optional(),
  page,
});

/** Somebody who has not made a year's return. */
export interface MissingReturn {
  id: string;
  name: string;
  department: string | null;
  manager: string | null;
  /** The day of their newest declaration of any kind (ISO). */
  last: string | null;
}

export interface Returns extends Paged, ReturnYear {
  /** Whether the council has named the day by which it asks for returns. */
  asked: boolean;
  people: number;
  returned: number;
  byDepartment: { department: string | null; people: number; returned: number }[];
  rows: MissingReturn[];
  departments: { id: string; name: string }[];
}

/** Who has not made the yearly return, by name. */
export async function returns(
  work: Work,
  { organisation }: Caller,
  { year, q, department, page }: z.output<typeof returnsQuery>,
  today: string,
): Promise<Returns> {
  const { settings } = await work
    .selectFrom('organisation')
    .select('settings')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  const now = returnYear(settings, today);
  const within = year === 'this' ? now : returnYear(settings, daysAfter(now.from, -1));
  const everybody = sql`
    select person.id, person.name, person.department as department_id, person.manager,
      department.name as department, ${hasReturned(within)} as returned
    from person left join department on department.organisation = person.organisation
      and department.id = person.department
    where person.organisation = ${organisation} and person.active and not person.removed`;
  const { rows: byDepartment } = await sql<Returns['byDepartment'][number]>`
    select department, count(*) as people, count(*) filter (where returned) as returned
    from (${everybody}) as everybody group by department order by department nulls last`.execute(work);
  const missing = sql`
    select * from (${everybody}) as everybody where not returned
      and ${q ? sql`name ilike ${anywhere(q)}` : sql`true`}
      and ${department ? sql`department_id = ${department}` : sql`true`}`;
  const { rows } = await sql<MissingReturn>`
    select missing.id, missing.name, missing.department, boss.name as manager,
      (select (max(submitted_at) at time zone 'Europe/London')::date from declaration
        where organisation = ${organisation} and officer = missing.id and state <> 'draft') as last
    from (${missing} order by name, id limit ${rowsOnPage} offset ${(page - 1) * rowsOnPage}) as missing
    left join person as boss on boss.organisation = ${organisation} and boss.id = missing.manager
    order by missing.name, missing.id`.execute(work);
  const { rows: counts } = await sql<{ count: number }>`
    select count(*) as count from (${missing} limit ${mostCounted + 1}) as found`.execute(work);
  const sum = (of: 'people' | 'returned') => byDepartment.reduce((total, row) => total + row[of], 0);
  return {
    ...within,
    asked: asksForReturns(settings),
    people: sum('people'),
    returned: sum('returned'),
    byDepartment,
    rows,
    departments: await departmentsOf(work, organisation),
    ...paged(counts[0]?.count ?? 0, page),
  };
}
