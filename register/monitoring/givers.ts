import { sql } from 'kysely';
import { z } from 'zod';
import type { Tie } from '#core/register/review/port.ts';
import type { Work } from '#register/database/session.ts';
import type { SupplierTies } from '#register/review/suppliers.ts';
import type { Caller } from '#register/services.ts';
import { anywhere, giverName, offered, since, standing } from './offers.ts';
import { direction, mostCounted, type Paged, page, paged, rowsOnPage } from './paging.ts';
import { yearBefore } from './year.ts';

const columns = {
  name: sql`name`,
  count: sql`count`,
  people: sql`people`,
  pence: sql`pence`,
  last: sql`last`,
} as const;
type SortKey = keyof typeof columns;

export const giversQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  sort: z.enum(Object.keys(columns) as [SortKey, ...SortKey[]]).default('count'),
  order: direction,
  page,
});

/** One giver, with their gifts and hospitality of the last twelve months. */
export interface GiverRow {
  /** By what the giver is known again. */
  giver: string;
  name: string;
  count: number;
  accepted: number;
  declined: number;
  people: number;
  departments: number;
  pence: number;
  /** ISO day. */
  last: string;
  ties: Tie[];
}

export interface Givers extends Paged {
  rows: GiverRow[];
  since: string;
}

/** Who offers something, most first. */
export async function givers(
  work: Work,
  suppliers: SupplierTies,
  { organisation }: Caller,
  { q, sort, order = sort === 'name' ? 'asc' : 'desc', page }: z.output<typeof giversQuery>,
  today: string,
): Promise<Givers> {
  const from = yearBefore(today);
  const all = sql`
    select giver, (array_agg(${giverName} order by submitted_at desc))[1] as name, count(*) as count,
      count(*) filter (where answer = 'accepted') as accepted,
      count(*) filter (where answer = 'declined') as declined,
      count(distinct officer) as people, count(distinct department) as departments,
      coalesce(sum(value_pence), 0)::bigint as pence,
      (max(submitted_at) at time zone 'Europe/London')::date as last
    from declaration
    where organisation = ${organisation} and ${standing} and ${offered} and ${since(from)} and giver is not null
      and ${q ? sql`${giverName} ilike ${anywhere(q)}` : sql`true`}
    group by giver`;
  const { rows } = await sql<Omit<GiverRow, 'ties'>>`
    select * from (${all}) as found order by ${columns[sort]} ${sql.raw(order)}, giver
    limit ${rowsOnPage} offset ${(page - 1) * rowsOnPage}`.execute(work);
  const { rows: counts } = await sql<{ count: number }>`
    select count(*) as count from (select from (${all}) as found limit ${mostCounted + 1}) as counted`.execute(
    work,
  );
  const directory = await suppliers.directory(work, organisation);
  return {
    rows: rows.map((row) => ({ ...row, ties: directory.ties(asGiver(row.giver)) })),
    since: from,
    ...paged(counts[0]?.count ?? 0, page),
  };
}

/** A giver who is known by no more than the key. */
export function asGiver(key: string) {
  return { name: null, organisation: key, address: null, privatePerson: false };
}
