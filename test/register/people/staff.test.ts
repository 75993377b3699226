import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { route } from '#core/declaration/route.ts';
import { asPerson, type Work } from '#register/database/session.ts';
import { staffAround } from '#register/people/staff.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';

const { people, departments, id: organisation } = westmarch;

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  await sql`insert into person (organisation, id, user_name, name, manager, department)
    select ${organisation}::uuid, gen_random_uuid(), 'extra' || number, 'Extra ' || number,
      ${people.manager}::uuid, ${departments.highways}::uuid
    from generate_series(1, 5000) number`.execute(fresh.database);
  await sql`analyze person, line, department`.execute(fresh.database);
});
afterAll(() => fresh.close());

const inCouncil = <T>(officer: string, work: (transaction: Work) => Promise<T>) =>
  asPerson(fresh.database, { organisation, person: officer, roles: [], standsInFor: [] }, work);

const decides = (officer: string, role: string | null) =>
  inCouncil(
    officer,
    async (work) => route(officer, role, await staffAround(work, organisation, officer)).person,
  );

test.each<[string, string, string | null, string]>([
  ['the manager', people.officer, null, people.manager],
  ['the nearest above who holds the office', people.officer, 'executive-director', people.director],
  ['the only holder of the office', people.loner, 'chief-executive', people.chief],
  ['the head of the department without a manager', people.loner, null, people.headOfDepartment],
  ['the monitoring officer by office', people.officer, 'monitoring-officer', people.monitoringOfficer],
  [
    'the monitoring officer for whoever heads their own department',
    people.chief,
    null,
    people.monitoringOfficer,
  ],
])('among thousands, a declaration goes to %s', async (_, officer, role, expected) => {
  expect(await decides(officer, role)).toBe(expected);
});

test('a manager who has left is passed by', async () => {
  const set = (active: boolean) =>
    fresh.database.updateTable('person').set({ active }).where('id', '=', people.manager).execute();
  await set(false);
  expect(await decides(people.officer, null)).toBe(people.headOfDepartment);
  await set(true);
});

test('nobody but those concerned is read', async () => {
  const rowsRead = (work: Work) =>
    sql<{ rows: number }>`select seq_tup_read + idx_tup_fetch as rows
      from pg_stat_xact_user_tables where relname = 'person'`
      .execute(work)
      .then(({ rows }) => rows[0]?.rows ?? 0);
  await inCouncil(people.officer, async (work) => {
    const before = await rowsRead(work);
    await staffAround(work, organisation, people.officer);
    const after = await rowsRead(work);
    expect(after - before).toBeLessThan(100);
    await sql`select name from person where name like '%x%'`.execute(work);
    expect((await rowsRead(work)) - after).toBeGreaterThan(5000);
  });
});
