import { afterAll, beforeAll, expect, test } from 'vitest';
import { callerFor } from '#register/sign-in/caller.ts';
import { sampleSettings } from '#test/register/app.ts';
import { eastvale, type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';

const w = westmarch.people;
let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterAll(() => fresh.close());

function councilOf(slug: string) {
  const council = sampleSettings.councils.find((one) => one.slug === slug);
  if (!council) throw new Error(`The sample settings lack ${slug}.`);
  return council;
}

function called(subject: string, { slug = 'westmarch', roles = [] as string[], on = '2026-06-15' } = {}) {
  return callerFor(fresh.database, { council: councilOf(slug), subject, roles }, on);
}

test('An officer is known by name, council and no more than that', async () => {
  expect(await called(w.officer)).toEqual({
    organisation: westmarch.id,
    person: w.officer,
    name: 'Alice Penrose',
    roles: [],
    standsInFor: [],
  });
});

test('Roles come from the token and from the register’s own people, and unknown ones mean nothing', async () => {
  const { roles } = await called(w.auditor, { roles: ['administrator', 'owner', 'auditor'] });
  expect(roles).toEqual(['auditor', 'administrator']);
});

test.each([
  ['the first day', '2026-01-01', true],
  ['the last day', '2026-12-31', true],
  ['the day before', '2025-12-31', false],
  ['the day after', '2027-01-01', false],
])('A deputy stands in from the first day to the last: %s', async (_which, on, stands) => {
  expect((await called(w.delegate, { on })).standsInFor).toEqual(stands ? [w.manager] : []);
});

test('Somebody of another council is nobody here', async () => {
  await expect(called(eastvale.people.officer)).rejects.toMatchObject({ code: 'ERR_SIGN_IN' });
  await expect(called(w.officer, { slug: 'eastvale' })).rejects.toMatchObject({ code: 'ERR_SIGN_IN' });
});

test('Somebody who is not in the directory, or has left, is told whom to ask', async () => {
  await fresh.database.updateTable('person').set({ active: false }).where('id', '=', w.loner).execute();
  for (const nobody of ['nobody', '', "x' or true --", w.loner])
    await expect(called(nobody)).rejects.toThrow('Ask your IT team to add you');
});

test('A council that the database does not know has no people', async () => {
  const unknown = { ...councilOf('westmarch'), tenant: 'c0000000-cccc-4ccc-8ccc-cccccccccccc' };
  const asked = callerFor(fresh.database, { council: unknown, subject: w.officer, roles: [] }, '2026-06-15');
  await expect(asked).rejects.toMatchObject({ code: 'ERR_SIGN_IN' });
});

test('What was set for one caller does not outlive the question', async () => {
  const one = await fresh.database.connection().execute(async (connection) => {
    await callerFor(
      connection,
      { council: councilOf('westmarch'), subject: w.officer, roles: [] },
      '2026-06-15',
    );
    return connection
      .selectFrom('organisation')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
  });
  expect(one.count).toBe(2);
});
