import { type CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asPerson, type SignedIn } from '#register/database/session.ts';
import type { Tables } from '#register/database/tables.ts';
import { filter, listed } from '#register/declarations/list.ts';
import type { Caller } from '#register/services.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { signedIn } from './rows.ts';

const { people } = westmarch;

let fresh: FreshDatabase;
let database: Kysely<Tables>;
let asked: CompiledQuery[];
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  // Two thousand officers declare ten times each, and every tenth of them has this manager.
  await sql
    .raw(`
      insert into person (organisation, id, user_name, name)
      select '${westmarch.id}', ('c0000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'officer ' || n, 'Officer ' || n
      from generate_series(0, 1999) n;
      insert into declaration (organisation, id, officer, kind, state, version, approver, deadline, submitted_at,
        updated_at, current)
      select '${westmarch.id}', gen_random_uuid(), ('c0000000-0000-4000-8000-' || lpad((n % 2000)::text, 12, '0'))::uuid,
        'gift', case when n % 3 = 0 then 'submitted' else 'decided' end, 2,
        case when n % 10 = 0 then '${people.manager}' else '${people.otherManager}' end::uuid,
        case when n % 7 > 0 then date '2026-01-01' + n * 7919 % 365 end,
        timestamptz '2026-01-01' + n * interval '1 minute', now(), '{}'
      from generate_series(1, 20000) n`)
    .execute(fresh.database);
  await sql`analyze`.execute(fresh.database);
  database = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: fresh.url }) }),
    log: ({ query }) => {
      asked.push(query);
    },
  });
});
afterAll(async () => {
  await database.destroy();
  await fresh.close();
});

/** How PostgreSQL goes about a list that a person asks for. */
async function planOf(who: SignedIn, wanted: object): Promise<string> {
  asked = [];
  await asPerson(database, who, (work) => listed(work, who as Caller, filter.parse(wanted)));
  const list = asked.find((query) => query.sql.includes('from "declaration"'));
  if (!list) throw new Error('No list was asked for.');
  const { rows } = await asPerson(fresh.database, who, (work) =>
    work.executeQuery<{ 'QUERY PLAN': string }>({ ...list, sql: `explain ${list.sql}` }),
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const monitoringOfficer = signedIn(people.monitoringOfficer, { roles: ['monitoring-officer'] });

test.each([
  ['what waits for a manager', signedIn(people.manager), { view: 'review' }, 'declaration_waiting'],
  [
    'an officer’s own',
    signedIn('c0000000-0000-4000-8000-000000000007'),
    { view: 'mine' },
    'declaration_officer',
  ],
  ['all of a council', monitoringOfficer, { view: 'all' }, 'declaration_all'],
  [
    'all by one giver',
    monitoringOfficer,
    { view: 'all', giver: 'Calloway Highways Ltd' },
    'declaration_giver',
  ],
] as const)('%s is read in order from its index, and never sorted', async (_, who, wanted, index) => {
  const plan = await planOf(who, wanted);
  expect(plan).toContain(`using ${index} on declaration`);
  expect(plan).not.toMatch(/Sort|Seq Scan on declaration/);
});

test('all that a manager may see is found through those below and what was sent, not row by row', async () => {
  const plan = await planOf(signedIn(people.headOfDepartment), { view: 'all' });
  expect(plan).toContain('BitmapOr');
  expect(plan).not.toContain('Seq Scan on declaration');
});
