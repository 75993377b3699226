import { type RawBuilder, sql } from 'kysely';
import type { Work } from '#register/database/session.ts';
import { circlesIn } from './circles.ts';
import type { Column, Header } from './columns.ts';
import { type Fault, type Faults, mostListed } from './faults.ts';

/*
 * Faults that no row shows by itself. Each check is one query that gives the rows and what is wrong there.
 */

interface Found {
  row: number;
  said: string;
  other: string | null;
  total: number;
}

/** Finds what rows have against one another and against the register, before anything is changed. */
export async function checkTogether(
  work: Work,
  organisation: string,
  { at }: Header,
  faults: Faults,
): Promise<void> {
  await check(
    work,
    faults,
    at.has('userName') ? 'userName' : 'address',
    doubled(sql`user_name`),
    (one) => `“${one.said}” stands in row ${one.other} already; two people cannot have one user name.`,
  );
  await check(
    work,
    faults,
    'id',
    doubled(sql`id`),
    (one) => `“${one.said}” stands in row ${one.other} already; two people cannot have one id.`,
  );
  await check(
    work,
    faults,
    'userName',
    takenNames(organisation),
    (one) => `“${one.said}” is the user name of ${one.other}, whom the register knows by another id.`,
  );
  if (at.has('head')) {
    await check(
      work,
      faults,
      'head',
      doubleHeads,
      (one) => `“${one.said}” has a head already in row ${one.other}; a department has one.`,
    );
    await check(
      work,
      faults,
      'head',
      headless,
      (one) => `${one.said} is the head of no department: none is named.`,
    );
  }
  if (!at.has('manager')) return;
  await check(work, faults, 'manager', unknownManagers, (one) =>
    one.other === null
      ? `“${one.said}” is the address or user name of nobody in the list.`
      : `“${one.said}” is the address or user name of ${one.other} people, so it does not say which of them is the manager.`,
  );
  await check(
    work,
    faults,
    'manager',
    ownManagers,
    (one) => `${one.said} would be their own manager and decide on their own declarations.`,
  );
  await checkCircles(work, faults);
}

async function check(
  work: Work,
  faults: Faults,
  column: Column,
  query: RawBuilder<Found>,
  sentence: (found: Found) => string,
): Promise<void> {
  const { rows } = await query.execute(work);
  const some: Fault[] = rows.map((found) => ({ row: found.row, column, sentence: sentence(found) }));
  faults.addSome(some, rows[0]?.total ?? 0);
}

const end = sql`order by row limit ${sql.lit(mostListed)}`;

function doubled(value: RawBuilder<unknown>): RawBuilder<Found> {
  return sql<Found>`select row, said, first::text as other, count(*) over ()::int as total from (
    select row, ${value} as said, min(row) over (partition by lower(${value})) as first
    from staged where ${value} is not null) same where row > first ${end}`;
}

function takenNames(organisation: string): RawBuilder<Found> {
  return sql<Found>`select row, staged.user_name as said, holder.name as other, count(*) over ()::int as total
    from staged join placed using (row) join person holder on holder.organisation = ${organisation}
      and lower(holder.user_name) = lower(staged.user_name) and not holder.removed and holder.id <> placed.person
    ${end}`;
}

const doubleHeads = sql<Found>`select row, said, first::text as other, count(*) over ()::int as total from (
    select row, department as said, min(row) over (partition by lower(department)) as first
    from staged where head and department is not null) same where row > first ${end}`;

const headless = sql<Found>`select row, name as said, null as other, count(*) over ()::int as total
    from staged where head and department is null ${end}`;

const unknownManagers = sql<Found>`
    select row, manager as said, people::text as other, count(*) over ()::int as total
    from staged left join known_as on key = lower(manager)
    where manager is not null and people is distinct from 1 ${end}`;

const ownManagers = sql<Found>`select row, name as said, null as other, count(*) over ()::int as total
    from staged join arriving using (row, name) where arriving.manager = arriving.person ${end}`;

/** Circles among all who would be there, whether the list names them or not. */
async function checkCircles(work: Work, faults: Faults): Promise<void> {
  await sql`create temporary table numbered on commit drop as
    select (row_number() over (order by row nulls last))::int - 1 as number, row, person, manager, name from (
      select row, person, manager, name from arriving
      union all select null, person, manager, name from staying) everybody`.execute(work);
  await sql`create index on numbered (person)`.execute(work);
  await sql`analyze numbered`.execute(work);
  const { rows } = await sql<{ managers: Buffer }>`
    select string_agg(int4send(coalesce(boss.number, -1)), '' order by one.number) as managers
    from numbered one left join numbered boss on boss.person = one.manager and boss.person <> one.person`.execute(
    work,
  );
  const circles = circlesIn(numbersIn(rows[0]?.managers ?? Buffer.alloc(0)));
  const shown = circles.slice(0, mostListed);
  const names = await namesOf(
    work,
    shown.flatMap((circle) => circle.slice(0, mostNamed)),
  );
  faults.addSome(
    shown.map((circle) => {
      const first = names.get(circle[0] ?? -1);
      const told = circle.slice(0, mostNamed).map((number) => names.get(number)?.name ?? '');
      const round = circle.length > mostNamed ? [...told, '…'] : [...told, told[0]];
      return {
        row: first?.row ?? 1,
        column: 'manager' as const,
        sentence: `${circle.length} people are one another’s managers in a circle: ${round.join(' → ')}.`,
      };
    }),
    circles.length,
  );
}

const mostNamed = 5;

/** Four bytes for each person, as PostgreSQL sends them. */
function numbersIn(bytes: Buffer): Int32Array {
  return Int32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readInt32BE(index * 4));
}

async function namesOf(work: Work, numbers: readonly number[]) {
  const { rows } = await sql<{ number: number; row: number | null; name: string }>`
    select number, row, name from numbered where number = any (${numbers}::int[])`.execute(work);
  return new Map(rows.map((row) => [row.number, row]));
}
