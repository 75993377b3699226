import { sql } from 'kysely';
import type { Work } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';
import { daysToDecide, giverName, since, tenths } from './offers.ts';
import { yearBefore } from './year.ts';

const mostItems = 100;
const mostDeciders = 500;

/** Somebody who decides: what waits for them, and how long they took in the last twelve months. */
export interface Decider {
  /** Null where it waits for any monitoring officer. */
  id: string | null;
  name: string | null;
  waiting: number;
  overdue: number;
  /** The day on which the oldest of those that wait was declared (ISO). */
  oldest: string | null;
  decided: number;
  medianDays: number | null;
  p90Days: number | null;
}

/** Something that has waited long. */
export interface Waiter {
  id: string;
  officer: { id: string; name: string };
  kind: string;
  giver: string | null;
  approver: string | null;
  /** With the officer, who was asked something, or with whoever decides. */
  state: 'submitted' | 'returned';
  declared: string;
  deadline: string | null;
}

export interface Slow {
  since: string;
  today: string;
  waiting: number;
  overdue: number;
  medianDays: number | null;
  p90Days: number | null;
  deciders: Decider[];
  /** The longest waiting first. */
  items: Waiter[];
}

/** Where decisions wait, for how long, and how long they took. */
export async function slow(work: Work, { organisation }: Caller, today: string): Promise<Slow> {
  const from = yearBefore(today);
  const here = sql`declaration.organisation = ${organisation}`;
  const open = sql`${here} and declaration.state in ('submitted', 'returned')`;
  const done = sql`${here} and declaration.decided_at is not null and ${since(from)}`;
  const share = (at: number) =>
    sql`(percentile_cont(${sql.lit(at)}) within group (order by ${daysToDecide}))::float8`;
  const { rows: deciders } = await sql<Decider>`
    with waits as (
      select approver as id, count(*) as waiting, count(*) filter (where deadline < ${today}::date) as overdue,
        (min(submitted_at) at time zone 'Europe/London')::date as oldest
      from declaration where ${open} group by approver),
    took as (
      select (current #>> '{decision,by}')::uuid as id, count(*) as decided, ${share(0.5)} as median, ${share(0.9)} as p90
      from declaration where ${done} group by 1)
    select person.id, person.name, coalesce(waiting, 0) as waiting, coalesce(overdue, 0) as overdue, oldest,
      coalesce(decided, 0) as decided, median as "medianDays", p90 as "p90Days"
    from waits full join took on took.id = waits.id
    left join person on person.organisation = ${organisation} and person.id = coalesce(waits.id, took.id)
    order by coalesce(overdue, 0) desc, coalesce(waiting, 0) desc, median desc nulls last, person.name
    limit ${mostDeciders}`.execute(work);
  const { rows: items } = await sql<Omit<Waiter, 'officer'> & { officer: string; name: string }>`
    select declaration.id, officer, person.name, kind, ${giverName} as giver, boss.name as approver, state,
      (submitted_at at time zone 'Europe/London')::date as declared, deadline
    from declaration
    join person on person.organisation = declaration.organisation and person.id = declaration.officer
    left join person as boss on boss.organisation = declaration.organisation and boss.id = declaration.approver
    where ${open} order by submitted_at, declaration.id limit ${mostItems}`.execute(work);
  const { rows: together } = await sql<{ median: number | null; p90: number | null }>`
    select ${share(0.5)} as median, ${share(0.9)} as p90 from declaration where ${done}`.execute(work);
  const sum = (of: 'waiting' | 'overdue') => deciders.reduce((total, row) => total + row[of], 0);
  return {
    since: from,
    today,
    waiting: sum('waiting'),
    overdue: sum('overdue'),
    medianDays: tenths(together[0]?.median ?? null),
    p90Days: tenths(together[0]?.p90 ?? null),
    deciders: deciders.map((row) => ({
      ...row,
      medianDays: tenths(row.medianDays),
      p90Days: tenths(row.p90Days),
    })),
    items: items.map(({ officer, name, ...item }) => ({ ...item, officer: { id: officer, name } })),
  };
}
