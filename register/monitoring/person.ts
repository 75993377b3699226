import { sql } from 'kysely';
import { daysAfter } from '#core/declaration/deadline.ts';
import type { Outcome } from '#core/declaration/event.ts';
import type { Total } from '#core/declaration/giver.ts';
import type { CountWindow } from '#core/policy/code.ts';
import type { Work } from '#register/database/session.ts';
import { noPerson } from '#register/people/person.ts';
import type { Caller } from '#register/services.ts';
import { hasReturned, type ReturnYear, returnYear } from '#register/yearly-return.ts';
import { daysToDecide, giverName, offerDay, offered, standing, tenths } from './offers.ts';

const mostGivers = 50;
const mostOffers = 500;
const yearsOfReturns = 4;

/** One offer to a person, for the picture and the table behind it. */
export interface PersonOffer {
  id: string;
  /** ISO day. */
  on: string;
  giver: string | null;
  giverName: string | null;
  kind: string;
  pence: number | null;
  answer: 'accepted' | 'declined' | 'undecided' | null;
}

export interface PersonTold {
  person: {
    id: string;
    name: string;
    department: string | null;
    active: boolean;
    manager: { id: string; name: string } | null;
  };
  /** Over how many months the code counts; null where it counts without a window. */
  months: number | null;
  /** Gifts and hospitality by giver: all that is known, and what lies within the code's window. */
  byGiver: { giver: string; name: string; last: string; all: Total; within: Total }[];
  total: { all: Total; within: Total };
  /** The newest first. */
  offers: PersonOffer[];
  byKind: { kind: string; count: number }[];
  /** The latest year first. */
  returns: (ReturnYear & { made: boolean })[];
  /** What they decided themselves, ever; and what waits for them now. */
  decisions: Record<Outcome, number> & { medianDays: number | null; waiting: number; overdue: number };
}

export interface PersonQuestion {
  caller: Caller;
  id: string;
  window: CountWindow | null;
  /** ISO day. */
  today: string;
}

/** What the register tells of one person. Throws `ERR_NOT_FOUND`. */
export async function personTold(work: Work, question: PersonQuestion): Promise<PersonTold> {
  const { caller, id, window, today } = question;
  const { organisation } = caller;
  const person = await who(work, organisation, id);
  const theirs = sql`declaration.organisation = ${organisation} and declaration.officer = ${id} and ${standing}`;
  const { rows: offers } = await sql<PersonOffer>`
    select id, ${offerDay} as on, giver, ${giverName} as "giverName", kind, value_pence as pence, answer
    from declaration where ${theirs} and ${offered} order by 2 desc, id desc limit ${mostOffers}`.execute(
    work,
  );
  const { rows: byKind } = await sql<{ kind: string; count: number }>`
    select kind, count(*) as count from declaration where ${theirs}
    group by kind order by count(*) desc, kind`.execute(work);
  return {
    person,
    months: window?.months ?? null,
    ...(await totals(work, question)),
    offers,
    byKind,
    returns: await returnsOf(work, organisation, id, today),
    decisions: await decisionsOf(work, organisation, id, today),
  };
}

async function who(work: Work, organisation: string, id: string): Promise<PersonTold['person']> {
  const { rows } = await sql<
    Omit<PersonTold['person'], 'manager'> & { boss: string | null; bossName: string | null }
  >`
    select person.id, person.name, department.name as department, person.active, boss.id as boss, boss.name as "bossName"
    from person
    left join department on department.organisation = person.organisation and department.id = person.department
    left join person as boss on boss.organisation = person.organisation and boss.id = person.manager
    where person.organisation = ${organisation} and person.id = ${id}`.execute(work);
  const [row] = rows;
  if (!row) throw noPerson();
  const { boss, bossName, ...told } = row;
  return { ...told, manager: boss === null || bossName === null ? null : { id: boss, name: bossName } };
}

interface Sums {
  giver: string | null;
  name: string;
  last: string;
  count: number;
  pence: number;
  unvalued: number;
  within_count: number;
  within_pence: number;
  within_unvalued: number;
}

/** Adds up by giver, and all together in the row without one. */
async function totals(work: Work, { caller, id, window, today }: PersonQuestion) {
  const received = window?.counts === 'received' ? sql`answer = 'accepted'` : sql`true`;
  const within =
    window === null
      ? received
      : sql`${received} and ${offerDay} > ${today}::date - make_interval(months => ${window.months})`;
  const { rows } = await sql<Sums>`
    select grouping(giver) as all, giver, (array_agg(${giverName} order by submitted_at desc))[1] as name,
      max(${offerDay}) as last, count(*) as count, coalesce(sum(value_pence), 0)::bigint as pence,
      count(*) filter (where value_pence is null) as unvalued,
      count(*) filter (where ${within}) as within_count,
      coalesce(sum(value_pence) filter (where ${within}), 0)::bigint as within_pence,
      count(*) filter (where ${within} and value_pence is null) as within_unvalued
    from declaration
    where organisation = ${caller.organisation} and officer = ${id} and ${standing} and ${offered}
    group by grouping sets ((giver), ())
    order by grouping(giver) desc, count(*) desc, giver limit ${mostGivers + 1}`.execute(work);
  const [everything, ...rest] = rows;
  return {
    total: { all: allOf(everything), within: withinOf(everything) },
    byGiver: rest.flatMap((row) =>
      row.giver === null
        ? []
        : { giver: row.giver, name: row.name, last: row.last, all: allOf(row), within: withinOf(row) },
    ),
  };
}

function allOf(row: Sums | undefined): Total {
  return { count: row?.count ?? 0, pence: row?.pence ?? 0, unvalued: row?.unvalued ?? 0 };
}

function withinOf(row: Sums | undefined): Total {
  return {
    count: row?.within_count ?? 0,
    pence: row?.within_pence ?? 0,
    unvalued: row?.within_unvalued ?? 0,
  };
}

async function returnsOf(work: Work, organisation: string, id: string, today: string) {
  const { settings } = await work
    .selectFrom('organisation')
    .select('settings')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  const years: ReturnYear[] = [];
  for (let day = today; years.length < yearsOfReturns; day = daysAfter(years.at(-1)?.from ?? day, -1))
    years.push(returnYear(settings, day));
  const made = years.map((year, index) => sql`${hasReturned(year)} as ${sql.ref(`made${index}`)}`);
  const { rows } = await sql<Record<string, boolean>>`
    select ${sql.join(made)} from person where organisation = ${organisation} and id = ${id}`.execute(work);
  return years.map((year, index) => ({ ...year, made: rows[0]?.[`made${index}`] ?? false }));
}

async function decisionsOf(work: Work, organisation: string, id: string, today: string) {
  const { rows } = await sql<Record<Outcome, number> & { median: number | null }>`
    select count(*) filter (where outcome = 'approved') as approved,
      count(*) filter (where outcome = 'refused') as refused,
      count(*) filter (where outcome = 'noted') as noted,
      (percentile_cont(0.5) within group (order by ${daysToDecide}))::float8 as median
    from declaration
    where organisation = ${organisation} and current #>> '{decision,by}' = ${id}`.execute(work);
  const { rows: waits } = await sql<{ waiting: number; overdue: number }>`
    select count(*) as waiting, count(*) filter (where deadline < ${today}::date) as overdue
    from declaration
    where organisation = ${organisation} and approver = ${id} and state in ('submitted', 'returned')`.execute(
    work,
  );
  const { median = null, approved = 0, refused = 0, noted = 0 } = rows[0] ?? {};
  const { waiting = 0, overdue = 0 } = waits[0] ?? {};
  return { approved, refused, noted, medianDays: tenths(median), waiting, overdue };
}
