import { type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { states } from '#core/declaration/declaration.ts';
import { giverKey } from '#core/declaration/giver.ts';
import { standingId } from '#core/declaration/situation-of.ts';
import { ProbityError } from '#core/errors.ts';
import { supplierStatuses } from '#core/party/party.ts';
import { declarationKinds, stances } from '#core/policy/advice.ts';
import { signalIds } from '#core/signals/ids.ts';
import type { Work } from '#register/database/session.ts';
import type { Current, Tables } from '#register/database/tables.ts';
import type { Caller } from '#register/services.ts';

/** Several of a fixed choice, with commas between. */
function many<T extends string>(choice: readonly T[]) {
  return z.preprocess(
    (given) => (typeof given === 'string' ? given.split(',') : given),
    z.array(z.enum(choice)).max(20),
  );
}

const pence = z.coerce.number().int().min(0).max(100_000_000_000);

/** What a list may be narrowed down by. All of it stands in the address, so that a list can be sent on. */
export const filter = z.strictObject({
  /** `mine`; `review`, what waits for me; `all` that I may see. */
  view: z.enum(['mine', 'review', 'all']).default('mine'),
  state: many(states).optional(),
  kind: many(declarationKinds).optional(),
  officer: z.guid().optional(),
  department: z.guid().optional(),
  giver: z.string().trim().max(300).optional(),
  signal: many(signalIds).optional(),
  stance: many(stances).optional(),
  /** Worth so much or more, and so much or less, in pence. What has no value is worth neither. */
  leastPence: pence.optional(),
  mostPence: pence.optional(),
  /** How the giver stood to the council by the declaration, or stands today by the supplier directory. */
  status: many(supplierStatuses).optional(),
  /** Submitted on this day or later, and before the end of that. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Words in what was declared, the giver or the officer's name. */
  q: z.string().trim().max(200).optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type Filter = z.output<typeof filter>;

/** A filter, and by what those givers are known again that stand so to the council today. */
export interface Wanted extends Filter {
  ofStatus?: readonly string[];
}

/** One line of a list. */
export interface Row {
  declaration: Current;
  officer: { id: string; name: string; department: string | null };
}

export interface Page {
  rows: Row[];
  /** What to hand in as `after` for the next page; null at the end. */
  next: string | null;
}

const endOfTime = '9999-12-31';

/** One page of what this person may see, by the filter. Review comes by deadline and weight, all else newest first. */
export async function listed(work: Work, caller: Caller, wanted: Wanted): Promise<Page> {
  const order = wanted.view === 'review' ? mostUrgentFirst : newestFirst;
  const rows = await work
    .selectFrom('declaration')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisation', '=', 'declaration.organisation')
        .onRef('person.id', '=', 'declaration.officer'),
    )
    .leftJoin('department', (join) =>
      join
        .onRef('department.organisation', '=', 'declaration.organisation')
        .onRef('department.id', '=', 'declaration.department'),
    )
    .select([
      'declaration.id',
      'declaration.current',
      'declaration.officer',
      'person.name',
      'department.name as department',
      order.keys[0].as('key'),
      'declaration.weight',
    ])
    .where('declaration.organisation', '=', caller.organisation)
    .where((where) => where.and(conditions(where, caller, wanted)))
    .$if(wanted.after !== undefined, (query) => query.where(order.beyond(cursorIn(wanted.after ?? ''))))
    .$call((query) => order.keys.reduce((by, key) => by.orderBy(key, order.direction), query))
    .orderBy('declaration.id', order.direction)
    .limit(wanted.limit + 1)
    .execute();

  const shown = rows.slice(0, wanted.limit);
  const last = rows.length > wanted.limit ? shown.at(-1) : undefined;
  return {
    rows: shown.map(({ current, officer, name, department }) => ({
      declaration: current,
      officer: { id: officer, name, department },
    })),
    next: last ? cursorOf(last) : null,
  };
}

/** How many there are of what this person may see, by the filter; counted no further than `most`. */
export async function numberOf(work: Work, caller: Caller, wanted: Wanted, most: number): Promise<number> {
  const { count } = await work
    .selectFrom((some) =>
      some
        .selectFrom('declaration')
        .innerJoin('person', (join) =>
          join
            .onRef('person.organisation', '=', 'declaration.organisation')
            .onRef('person.id', '=', 'declaration.officer'),
        )
        .select('declaration.id')
        .where('declaration.organisation', '=', caller.organisation)
        .where((where) => where.and(conditions(where, caller, wanted)))
        .limit(most)
        .as('found'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

interface Cursor {
  /** The deadline or the moment of the last row, as a text. */
  key: string;
  weight: number;
  id: string;
}

interface Order {
  keys: readonly [RawBuilder<string>, ...RawBuilder<unknown>[]];
  direction: 'asc' | 'desc';
  beyond: (cursor: Cursor) => RawBuilder<SqlBool>;
}

const deadline = sql<string>`coalesce(declaration.deadline, ${sql.lit(endOfTime)}::date)`;
const lightness = sql`(-declaration.weight)`;

/** What is late comes first, and of the same day what weighs more. No deadline counts as the end of time. */
const mostUrgentFirst: Order = {
  keys: [deadline, lightness],
  direction: 'asc',
  beyond: ({ key, weight, id }) =>
    sql`(${deadline}, ${lightness}, declaration.id) > (${key}::date, ${-weight}::integer, ${id}::uuid)`,
};

const newestFirst: Order = {
  keys: [sql<string>`declaration.submitted_at`],
  direction: 'desc',
  beyond: ({ key, id }) =>
    sql`(declaration.submitted_at, declaration.id) < (${key}::timestamptz, ${id}::uuid)`,
};

export type Where = ExpressionBuilder<Tables, 'declaration' | 'person'>;

/** What a row must be, by the filter and by what this person may see. */
export function conditions(where: Where, caller: Caller, wanted: Wanted) {
  const { state, kind, officer, department, giver, from, to, q } = wanted;
  return [
    ...(wanted.view === 'mine' ? [where('declaration.officer', '=', caller.person)] : []),
    ...(wanted.view === 'review' ? waitingFor(where, caller) : []),
    ...(wanted.view === 'all' && !seesAll(caller) ? [concerns(caller)] : []),
    ...(state ? [where('declaration.state', 'in', state)] : []),
    ...(kind ? [where('declaration.kind', 'in', kind)] : []),
    ...(officer ? [where('declaration.officer', '=', officer)] : []),
    ...(department ? [where('declaration.department', '=', department)] : []),
    ...(giver ? [where('declaration.giver', '=', keyOf(giver))] : []),
    ...(from ? [sql<SqlBool>`declaration.submitted_at >= ${from}::date`] : []),
    ...(to ? [sql<SqlBool>`declaration.submitted_at < ${to}::date + 1`] : []),
    ...(q ? [mentions(q)] : []),
    ...closer(where, wanted),
  ];
}

/** What the code said, and what it was worth, and how the giver stands. */
function closer(where: Where, { signal, stance, leastPence, mostPence, status, ofStatus = [] }: Wanted) {
  return [
    ...(signal ? [sql<SqlBool>`declaration.current ->> 'signal' = any (${signal}::text[])`] : []),
    ...(stance ? [sql<SqlBool>`declaration.current #>> '{code,stance}' = any (${stance}::text[])`] : []),
    ...(leastPence === undefined ? [] : [where('declaration.value_pence', '>=', leastPence)]),
    ...(mostPence === undefined ? [] : [where('declaration.value_pence', '<=', mostPence)]),
    ...(status
      ? [
          sql<SqlBool>`(declaration.current #>> ${`{facts,answers,${standingId}}`}::text[] = any (${status}::text[])
            or declaration.giver = any (${ofStatus}::text[]))`,
        ]
      : []),
  ];
}

/** A giver as the register knows it again, however it is written. */
function keyOf(name: string): string {
  return giverKey({ name: null, organisation: name, address: null, privatePerson: false }) ?? name;
}

/** What was sent to this person or to those for whom they stand in; what has no addressee waits for any keeper. */
function waitingFor(where: Where, caller: Caller) {
  const addressed = where('declaration.approver', 'in', [caller.person, ...caller.standsInFor]);
  const unaddressed = where.and([
    where('declaration.approver', 'is', null),
    where('declaration.officer', '<>', caller.person),
  ]);
  const keeps = caller.roles.includes('monitoring-officer');
  return [
    where('declaration.state', 'in', ['submitted', 'returned']),
    keeps ? where.or([addressed, unaddressed]) : addressed,
  ];
}

export function seesAll({ roles }: Caller): boolean {
  return roles.includes('monitoring-officer') || roles.includes('auditor');
}

/**
 * What is this person's own, comes from below them, or is with them now. What they passed on they may still open,
 * but do not find in a list. The database shows no more anyway; said here as well, it is found by index and not by
 * trying every row.
 */
export function concerns({ organisation, person, standsInFor }: Caller) {
  const acting = [person, ...standsInFor];
  return sql<SqlBool>`(
    declaration.officer = any (array(
      select line.report from line where line.organisation = ${organisation} and line.manager = any (${acting}::uuid[])
      union all select ${person}::uuid))
    or declaration.approver = any (${acting}::uuid[]))`;
}

function mentions(words: string) {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`(person.name ilike ${pattern}
    or declaration.current #>> '{facts,what}' ilike ${pattern}
    or declaration.current #>> '{facts,giver,name}' ilike ${pattern}
    or declaration.current #>> '{facts,giver,organisation}' ilike ${pattern})`;
}

function cursorOf({ key, weight, id }: { key: unknown; weight: number; id: string }): string {
  const text = key instanceof Date ? key.toISOString() : String(key);
  return Buffer.from(`${text} ${weight} ${id}`).toString('base64url');
}

const cursorPattern = /^(\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?) (\d{1,4}) ([0-9a-f-]{36})$/;

function cursorIn(after: string): Cursor {
  const [, key, weight, id] = cursorPattern.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (!key || !weight || !id) {
    throw new ProbityError(
      'ERR_BODY_INVALID',
      'The list cannot go on from there: `after` is not what an earlier page gave. Begin again without it.',
    );
  }
  return { key, weight: Number(weight), id };
}
