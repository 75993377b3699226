import { type RawBuilder, sql } from 'kysely';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Work } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';
import { hasReturned, returnYear } from '#register/yearly-return.ts';
import type { Figures, Returned, Tally, Waiting } from './figures.ts';
import type { FiguresQuery, Period } from './period.ts';
import type { Reach } from './reach.ts';

/** Who asks, for what, and on which day. */
export interface Question {
  caller: Caller;
  reach: Reach;
  period: Period;
  wanted: FiguresQuery;
  /** Today (ISO). */
  today: string;
}

type Condition = RawBuilder<unknown>;

const mostGivers = 25;
const mostMissing = 500;

/** Counts everything that a page of figures shows. */
export async function count(work: Work, question: Question): Promise<Figures> {
  const { period, reach } = question;
  return {
    ...period,
    reach,
    ...(await groups(work, question)),
    byGiver: await givers(work, question),
    departments: await departments(work, question),
    decisions: await decisions(work, question),
    waiting: await waiting(work, question),
    returns: await returns(work, question),
  };
}

const tallied = sql`count(*) as count, count(*) filter (where answer = 'accepted') as accepted,
  count(*) filter (where answer = 'declined') as declined, coalesce(sum(value_pence), 0)::bigint as pence`;

interface Group extends Tally {
  level: number;
  kind: DeclarationKind | null;
  department: string | null;
  name: string | null;
  month: string | null;
}

/** What `grouping()` says of each set: a bit for every column that the set does not tell apart. */
const levels = { kind: 0b011, department: 0b101, month: 0b110, all: 0b111 };

/** In one pass over the declarations: all together, by kind, by department and by month. */
async function groups(work: Work, question: Question) {
  const { rows } = await sql<Group>`
    with counted as (
      select grouping(kind, department, month) as level, kind, department, month, ${tallied}
      from (select *, to_char(submitted_at at time zone 'Europe/London', 'YYYY-MM') as month
        from declaration where ${declared(question)}) as declaration
      group by grouping sets ((kind), (department), (month), ()))
    select counted.*, department.name from counted
    left join department on department.organisation = ${question.caller.organisation}
      and department.id = counted.department
    order by count desc, kind, department.name`.execute(work);
  const at = (level: number) => rows.filter((row) => row.level === level);
  const months = new Map(at(levels.month).map((row) => [row.month, row]));
  return {
    total: tally(at(levels.all)[0]),
    byKind: at(levels.kind).flatMap((row) => (row.kind === null ? [] : { kind: row.kind, ...tally(row) })),
    byDepartment: at(levels.department).map((row) => ({ id: row.department, name: row.name, ...tally(row) })),
    byMonth: monthsIn(question.period).map((month) => ({ month, ...tally(months.get(month)) })),
  };
}

function tally(row: Tally | undefined): Tally {
  const { count = 0, accepted = 0, declined = 0, pence = 0 } = row ?? {};
  return { count, accepted, declined, pence };
}

async function givers(work: Work, question: Question): Promise<Figures['byGiver']> {
  const { rows } = await sql<Figures['byGiver'][number]>`
    select giver as key, ${tallied},
      (array_agg(coalesce(current #>> '{facts,giver,organisation}', current #>> '{facts,giver,name}', giver)
        order by submitted_at desc))[1] as name,
      (max(submitted_at) at time zone 'Europe/London')::date as last
    from declaration where ${declared(question)} and giver is not null
    group by giver order by count(*) desc, giver limit ${mostGivers}`.execute(work);
  return rows;
}

function departments(work: Work, { caller }: Question): Promise<Figures['departments']> {
  return work
    .selectFrom('department')
    .select(['id', 'name'])
    .where('organisation', '=', caller.organisation)
    .orderBy('name')
    .execute();
}

async function decisions(work: Work, question: Question): Promise<Figures['decisions']> {
  const days = sql`extract(epoch from decided_at - submitted_at) / 86400`;
  const { rows } = await sql<{ decided: number; median: number | null; p90: number | null }>`
    select count(*) as decided, (percentile_cont(0.5) within group (order by ${days}))::float8 as median,
      (percentile_cont(0.9) within group (order by ${days}))::float8 as p90
    from declaration where ${declared(question)} and decided_at is not null`.execute(work);
  const [{ decided, median, p90 } = { decided: 0, median: null, p90: null }] = rows;
  return { decided, medianDays: tenths(median), p90Days: tenths(p90) };
}

async function waiting(work: Work, question: Question): Promise<Waiting[]> {
  const { caller, today } = question;
  const { rows } = await sql<{ id: string | null; name: string } & Omit<Waiting, 'manager'>>`
    select approver as id, coalesce(person.name, '') as name, count(*) as waiting,
      count(*) filter (where deadline < ${today}::date) as overdue,
      (min(submitted_at) at time zone 'Europe/London')::date as oldest
    from declaration
    left join person on person.organisation = declaration.organisation and person.id = approver
    where declaration.organisation = ${caller.organisation} and state in ('submitted', 'returned')
      and ${overseen(question)} and ${narrowed(question)}
    group by approver, person.name
    order by overdue desc, waiting desc, person.name`.execute(work);
  return rows.map(({ id, name, ...counts }) => ({ manager: id === null ? null : { id, name }, ...counts }));
}

async function returns(work: Work, question: Question): Promise<Figures['returns']> {
  const { caller, period, wanted } = question;
  const { settings } = await work
    .selectFrom('organisation')
    .select('settings')
    .where('id', '=', caller.organisation)
    .executeTakeFirstOrThrow();
  const year = returnYear(settings, period.to);
  const asked = sql`
    select person.id, person.name, department.name as department, ${hasReturned(year)} as returned
    from person left join department on department.organisation = person.organisation
      and department.id = person.department
    where person.organisation = ${caller.organisation} and active
      and ${below(question, sql`person.id`)}
      and ${wanted.department ? sql`person.department = ${wanted.department}` : sql`true`}`;
  const { rows: byDepartment } = await sql<Returned>`
    select department, count(*) as people, count(*) filter (where returned) as returned
    from (${asked}) as asked group by department order by department`.execute(work);
  const { rows: missing } = await sql<Figures['returns']['missing'][number]>`
    select id, name, department from (${asked}) as asked where not returned
    order by name, id limit ${mostMissing}`.execute(work);
  const sum = (of: 'people' | 'returned') => byDepartment.reduce((total, row) => total + row[of], 0);
  return { ...year, people: sum('people'), returned: sum('returned'), byDepartment, missing };
}

/** What counts: declared in the period, within the asker's reach, and not taken back. */
function declared(question: Question): Condition {
  return sql`declaration.organisation = ${question.caller.organisation}
    and declaration.state not in ('draft', 'withdrawn')
    and ${within(question.period)} and ${overseen(question)} and ${narrowed(question)}`;
}

function within({ from, to }: Period): Condition {
  return sql`declaration.submitted_at >= ${from}::timestamp at time zone 'Europe/London'
    and declaration.submitted_at < (${to}::date + 1)::timestamp at time zone 'Europe/London'`;
}

function narrowed({ wanted: { kind, department, giver } }: Question): Condition {
  const conditions = [
    ...(kind ? [sql`declaration.kind = ${kind}`] : []),
    ...(department ? [sql`declaration.department = ${department}`] : []),
    ...(giver ? [sql`declaration.giver = ${giver}`] : []),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

function overseen(question: Question): Condition {
  return below(question, sql`declaration.officer`);
}

/** Everybody, or those below the asker and below whomever they stand in for. */
function below({ caller, reach }: Question, person: Condition): Condition {
  if (reach === 'council') return sql`true`;
  return sql`${person} in (select report from line where line.organisation = ${caller.organisation}
    and line.manager = any (${[caller.person, ...caller.standsInFor]}::uuid[]))`;
}

function tenths(days: number | null): number | null {
  return days === null ? null : Math.round(days * 10) / 10;
}

function monthsIn({ from, to }: Period): string[] {
  const months: string[] = [];
  const month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (; month.toISOString().slice(0, 7) <= to.slice(0, 7); month.setUTCMonth(month.getUTCMonth() + 1))
    months.push(month.toISOString().slice(0, 7));
  return months;
}
