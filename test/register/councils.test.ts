import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setUpCouncils } from '#register/councils.ts';
import { sampleSettings } from './app.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.close());

const { councils } = sampleSettings;
const setUp = (some = councils) => setUpCouncils(fresh.database, some, uuidv7);
const [first = '', second = ''] = councils.map(({ slug }) => slug);

test('Councils are made once, and found by issuer and tenant when name and slug have changed', async () => {
  const ids = await setUp();
  expect(await setUp()).toEqual(ids);
  const renamed = councils.map((council) => ({ ...council, name: `New ${council.name}` }));
  expect(await setUp(renamed)).toEqual(ids);
  const { name } = await fresh.database
    .selectFrom('organisation')
    .select('name')
    .where('slug', '=', first)
    .executeTakeFirstOrThrow();
  expect(name).toMatch(/^New /);
  await setUp();
});

test('A slug that belongs to another council is refused', async () => {
  await setUp();
  const taken = councils
    .filter(({ slug }) => slug === second)
    .map((council) => ({ ...council, slug: first }));
  await expect(setUp(taken)).rejects.toMatchObject({ code: 'ERR_SETTINGS_INVALID' });
});

test('An instance that starts does not wait for an import that goes on', async () => {
  const ids = await setUp();
  await fresh.database.transaction().execute(async (work) => {
    for (const organisation of ids)
      await work.insertInto('department').values({ organisation, id: uuidv7(), name: 'Libraries' }).execute();
    expect(await setUp()).toEqual(ids);
  });
});
