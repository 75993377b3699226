import { afterAll, beforeAll, expect, test } from 'vitest';
import { eastvale, type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterAll(() => fresh.close());

test('the sample councils have their people, and the line knows everybody above an officer', async () => {
  const { database } = fresh;
  const people = await database.selectFrom('person').select(['organisation', 'id']).execute();
  expect(people.filter((row) => row.organisation === westmarch.id)).toHaveLength(13);
  expect(people.filter((row) => row.organisation === eastvale.id)).toHaveLength(5);
  const above = await database
    .selectFrom('line')
    .select('manager')
    .where('organisation', '=', westmarch.id)
    .where('report', '=', westmarch.people.officer)
    .orderBy('depth')
    .execute();
  const { manager, headOfDepartment, director, chief } = westmarch.people;
  expect(above.map((row) => row.manager)).toEqual([manager, headOfDepartment, director, chief]);
});

test('a date is read as text and a big whole number as a number', async () => {
  const cover = await fresh.database.selectFrom('cover').select('starts_on').executeTakeFirstOrThrow();
  expect(cover.starts_on).toBe('2026-01-01');
  const { count } = await fresh.database
    .selectFrom('person')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  expect(count).toBe(18);
});
