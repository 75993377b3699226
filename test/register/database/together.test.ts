import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { record } from '#register/audit/record.ts';
import { asService, together, type Work } from '#register/database/session.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';

const organisation = westmarch.id;
let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterAll(() => fresh.close());

const deed = { by: null, action: 'sample.done', subject: organisation };
const note = (work: Work) => record(work, organisation, { id: uuidv7(), at: new Date() }, deed);
const refused = (work: Work) =>
  work.insertInto('department').values({ organisation, id: uuidv7(), name: 'Highways' }).execute();

async function records(): Promise<number> {
  return (await fresh.database.selectFrom('audit_entry').select('id').execute()).length;
}

test('What is done together in a transaction gives what comes of each', async () => {
  const both = await asService(fresh.database, organisation, (work) =>
    together([note(work), Promise.resolve('two')]),
  );
  expect(both).toEqual([undefined, 'two']);
  expect(await records()).toBe(1);
});

test.each([
  ['the database refuses one of them', (work: Work) => refused(work)],
  ['one of them throws', (work: Work) => note(work).then(() => Promise.reject(new Error('No.')))],
])('Nothing of a transaction is left where %s', async (_why, fails) => {
  const before = await records();
  for (let turn = 0; turn < 10; turn += 1) {
    const tried = asService(fresh.database, organisation, (work) =>
      together([fails(work), note(work), note(work), note(work)]),
    );
    await expect(tried).rejects.toThrow();
  }
  // What came after a rollback would be on the same connections, before this.
  for (let turn = 0; turn < 10; turn += 1) await fresh.database.selectFrom('person').select('id').execute();
  expect(await records()).toBe(before);
});
