import { sql } from 'kysely';
import { z } from 'zod';
import type { State } from '#core/declaration/declaration.ts';
import type { Work } from '#register/database/session.ts';
import { conditions, filter, type Row, type Wanted } from '#register/declarations/list.ts';
import { type SupplierTies, withGivers } from '#register/review/suppliers.ts';
import type { Caller } from '#register/services.ts';
import { giverName } from './offers.ts';
import { direction, mostCounted, type Paged, page, paged, rowsOnPage } from './paging.ts';
import { departmentsOf } from './people.ts';

const columns = {
  declared: sql`declaration.submitted_at`,
  officer: sql`person.name`,
  kind: sql`declaration.kind`,
  giver: giverName,
  value: sql`declaration.value_pence`,
  state: sql`declaration.state`,
  deadline: sql`declaration.deadline`,
  decided: sql`declaration.decided_at`,
} as const;
type SortKey = keyof typeof columns;

/** The days and the amounts that people look for come first: newest, largest. All else goes by the alphabet. */
const largestFirst: readonly SortKey[] = ['declared', 'value', 'decided'];

export const registerQuery = filter.omit({ view: true, after: true, limit: true }).extend({
  sort: z.enum(Object.keys(columns) as [SortKey, ...SortKey[]]).default('declared'),
  order: direction,
  page,
});

export interface Register extends Paged {
  rows: Row[];
  /** How many stand so; null where there are more than are counted. */
  states: Partial<Record<State, number>> | null;
  departments: { id: string; name: string }[];
  /** The officer whom the list is narrowed down to. */
  officer: { id: string; name: string } | null;
}

/** One page of the whole register. */
export async function wholeRegister(
  work: Work,
  suppliers: SupplierTies,
  caller: Caller,
  { sort, order, page, ...asked }: z.output<typeof registerQuery>,
): Promise<Register> {
  const { organisation } = caller;
  const wanted = await withGivers(work, suppliers, organisation, {
    ...asked,
    view: 'all',
    limit: rowsOnPage,
  });
  const towards = order ?? (largestFirst.includes(sort) ? 'desc' : 'asc');
  const found = await fitting(work, caller, wanted)
    .leftJoin('department', (join) =>
      join
        .onRef('department.organisation', '=', 'declaration.organisation')
        .onRef('department.id', '=', 'declaration.department'),
    )
    .select(['declaration.current', 'declaration.officer', 'person.name', 'department.name as department'])
    .orderBy(columns[sort], (by) => (towards === 'asc' ? by.asc().nullsLast() : by.desc().nullsLast()))
    .orderBy('declaration.id', towards)
    .limit(rowsOnPage)
    .offset((page - 1) * rowsOnPage)
    .execute();
  const states = await statesOf(work, caller, wanted);
  const counted = states.reduce((sum, { count }) => sum + count, 0);
  return {
    rows: found.map(({ current, officer, name, department }) => ({
      declaration: current,
      officer: { id: officer, name, department },
    })),
    states:
      counted > mostCounted ? null : Object.fromEntries(states.map(({ state, count }) => [state, count])),
    departments: await departmentsOf(work, organisation),
    officer: asked.officer === undefined ? null : await officerCalled(work, organisation, asked.officer),
    ...paged(counted, page),
  };
}

function fitting(work: Work, caller: Caller, wanted: Wanted) {
  return work
    .selectFrom('declaration')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisation', '=', 'declaration.organisation')
        .onRef('person.id', '=', 'declaration.officer'),
    )
    .where('declaration.organisation', '=', caller.organisation)
    .where((where) => where.and(conditions(where, caller, wanted)));
}

/** Counts no further than one beyond what is told. */
function statesOf(work: Work, caller: Caller, wanted: Wanted): Promise<{ state: State; count: number }[]> {
  const some = fitting(work, caller, wanted)
    .select('declaration.state')
    .limit(mostCounted + 1);
  return work
    .selectFrom(some.as('found'))
    .select(({ fn }) => ['found.state', fn.countAll<number>().as('count')])
    .groupBy('found.state')
    .execute();
}

async function officerCalled(work: Work, organisation: string, id: string) {
  const found = await work
    .selectFrom('person')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return found ?? null;
}
