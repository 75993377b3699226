import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { Outcome } from '#core/declaration/event.ts';
import type { Total } from '#core/declaration/giver.ts';
import { giverKey } from '#core/declaration/giver.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { CountWindow } from '#core/policy/code.ts';
import { addedUp, bandOf, fewestToTell, tying, yearsBack } from '#core/register/review/alike.ts';
import type { GiverHistory, OfficerTotals } from '#core/register/review/port.ts';
import type { Work } from '#register/database/session.ts';
import { concerns, seesAll } from '#register/declarations/list.ts';
import type { Caller } from '#register/services.ts';

/** Who asks about what, and on which day. */
export interface Question {
  caller: Caller;
  declaration: Declaration;
  /** By what the giver is known again, as a firm and as a person; empty where none was told. */
  givers: readonly string[];
  /** Today (ISO). */
  today: string;
}

/** What is counted of one giver is bounded, however long they have sent diaries to everybody. */
const mostOfGiver = 1_000;
/** Among so many of the newest declarations like cases are looked for. */
const mostRecent = 5_000;

const inForce = sql`declaration.state not in ('draft', 'withdrawn')`;
const one = (caller: Caller) => sql`declaration.organisation = ${caller.organisation}`;

function within({ caller, today }: Question): RawBuilder<SqlBool> {
  const visible = seesAll(caller) ? sql`true` : concerns(caller);
  return sql<SqlBool>`${one(caller)} and ${inForce} and ${visible}
    and declaration.submitted_at >= ${today}::date - make_interval(years => ${sql.lit(yearsBack)})`;
}

function newest(question: Question, which: RawBuilder<SqlBool>, most: number) {
  return sql`select id, officer, kind, value_pence, outcome, submitted_at, current
    from declaration where ${within(question)} and ${which}
    order by submitted_at desc, id desc limit ${sql.lit(most)}`;
}

function fromGiver({ givers }: Question): RawBuilder<SqlBool> {
  return sql<SqlBool>`declaration.giver = any (${givers}::text[])`;
}

/** What came from the giver lately. */
export async function giverHistory(
  work: Work,
  question: Question,
): Promise<Omit<GiverHistory, 'ties'> | null> {
  if (question.givers.length === 0) return null;
  const { rows } = await sql<{ count: number; people: number; since: string | null }>`
    with found as (${newest(question, fromGiver(question), mostOfGiver + 1)})
    select count(*) as count, count(distinct officer) as people,
      (min(submitted_at) at time zone 'Europe/London')::date as since
    from found`.execute(work);
  const [{ count, people, since } = { count: 0, people: 0, since: null }] = rows;
  const { submittedAt } = question.declaration;
  return {
    count: Math.min(count, mostOfGiver),
    people,
    since: since ?? submittedAt?.slice(0, 10) ?? question.today,
    more: count > mostOfGiver,
  };
}

interface Sums {
  count: number;
  pence: number;
  unvalued: number;
  giver_count: number;
  giver_pence: number;
  giver_unvalued: number;
}

/** What the officer was offered in the code's window. Null for a kind that is not added up. */
export async function officerTotals(
  work: Work,
  question: Question,
  window: CountWindow | null,
): Promise<OfficerTotals | null> {
  const { caller, declaration, givers, today } = question;
  if (!addedUp.includes(declaration.kind)) return null;
  const theirs = sql`giver = any (${givers}::text[])`;
  const day = sql`coalesce((current #>> '{facts,receivedOn}')::date, (current #>> '{facts,offeredOn}')::date,
    (submitted_at at time zone 'Europe/London')::date)`;
  const { rows } = await sql<Sums>`
    select count(*) as count, coalesce(sum(value_pence), 0)::bigint as pence,
      count(*) filter (where value_pence is null) as unvalued,
      count(*) filter (where ${theirs}) as giver_count,
      coalesce(sum(value_pence) filter (where ${theirs}), 0)::bigint as giver_pence,
      count(*) filter (where ${theirs} and value_pence is null) as giver_unvalued
    from declaration
    where ${one(caller)} and ${inForce} and officer = ${declaration.officer} and kind = any (${addedUp}::text[])
      and ${window === null ? sql`true` : sql`${day} > ${today}::date - make_interval(months => ${window.months})`}
      and ${window?.counts === 'received' ? sql`answer = 'accepted'` : sql`true`}`.execute(work);
  const [sums] = rows;
  const total = (count = 0, pence = 0, unvalued = 0): Total => ({ count, pence, unvalued });
  return {
    months: window?.months ?? null,
    all: total(sums?.count, sums?.pence, sums?.unvalued),
    fromGiver: givers.length === 0 ? null : total(sums?.giver_count, sums?.giver_pence, sums?.giver_unvalued),
  };
}

type Told = { outcome: Outcome; count: number; people: number };

/** What others decided on the same kind, by the giver or of about the same value. Never whose they were. */
export async function othersDecided(work: Work, question: Question): Promise<Record<Outcome, number> | null> {
  const { caller, declaration } = question;
  // Those who see all walk back from the newest, however rare the kind is; the others' come in no such order.
  const sameKind = sql<SqlBool>`kind = ${declaration.kind} and outcome is not null and ${alike(declaration)}`;
  const { rows } = await sql<Told>`
    with recent as (${newest(question, seesAll(caller) ? sql<SqlBool>`true` : sameKind, mostRecent)}),
      of_giver as (${newest(question, fromGiver(question), mostOfGiver)}),
      alike as (
        select id, officer, outcome, kind, current from recent where ${alike(declaration)}
        union select id, officer, outcome, kind, current from of_giver),
      counted as (
        select officer, outcome from alike
        where kind = ${declaration.kind} and outcome is not null and id <> ${declaration.id}
          and officer <> ${declaration.officer}
          and current #>> '{decision,by}' is distinct from ${caller.person})
    select outcome, count(*) as count, (select count(distinct officer) from counted) as people
    from counted group by outcome`.execute(work);
  if ((rows[0]?.people ?? 0) < fewestToTell) return null;
  const of = (outcome: Outcome) => rows.find((row) => row.outcome === outcome)?.count ?? 0;
  return { approved: of('approved'), refused: of('refused'), noted: of('noted') };
}

/** About the same value; where there is none, what the code's same rule spoke on. */
function alike({ facts: { valuePence }, code }: Declaration): RawBuilder<SqlBool> {
  if (valuePence === null) {
    return sql<SqlBool>`value_pence is null and current #>> '{code,rule}' is not distinct from ${code.rule}::text`;
  }
  const { from, under } = bandOf(valuePence);
  return sql<SqlBool>`value_pence >= ${from} and ${under === null ? sql`true` : sql`value_pence < ${under}`}`;
}

/** By what the giver is known: as the firm, and as the person where both were told. */
export function giversIn({ facts: { giver } }: Declaration): string[] {
  const keys = [giverKey(giver), giverKey(giver && { ...giver, organisation: null })];
  return [...new Set(keys.filter((key) => key !== null))];
}

/** What the reviewer has declared of their own about this giver, and still holds. */
export async function ownInterests(
  work: Work,
  { caller, givers }: Pick<Question, 'caller' | 'givers'>,
): Promise<DeclarationKind[]> {
  if (givers.length === 0) return [];
  const rows = await work
    .selectFrom('declaration')
    .select('kind')
    .distinct()
    .where('organisation', '=', caller.organisation)
    .where('officer', '=', caller.person)
    .where('kind', 'in', tying)
    .where('state', 'in', ['submitted', 'returned', 'decided'])
    .where('giver', 'in', givers)
    .orderBy('kind')
    .execute();
  return rows.map(({ kind }) => kind);
}
