import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asService, type Work } from '#register/database/session.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '../database.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterAll(() => fresh.close());

const addDepartment = (work: Work, name: string) =>
  work.insertInto('department').values({ organisation: westmarch.id, id: uuidv7(), name }).execute();

async function isThere(name: string): Promise<boolean> {
  const rows = await fresh.database.selectFrom('department').select('id').where('name', '=', name).execute();
  return rows.length > 0;
}

test('Of statements that leave together none is done after one that failed, not even outside the transaction', async () => {
  const after = ['One after', 'Two after', 'Three after', 'Four after'];
  const work = asService(fresh.database, westmarch.id, (transaction) =>
    Promise.all([
      addDepartment(transaction, 'Before'),
      sql`select 1 / 0`.execute(transaction),
      ...after.map((name) => addDepartment(transaction, name)),
    ]),
  );
  await expect(work).rejects.toThrow('division by zero');
  // Whatever was still to come on that connection would have come by now.
  await asService(fresh.database, westmarch.id, (transaction) => addDepartment(transaction, 'Next'));
  const there = await Promise.all(['Before', ...after, 'Next'].map(isThere));
  expect(there).toEqual([false, false, false, false, false, true]);
});

test('The fault is that of the first that failed, however many follow from it', async () => {
  const work = asService(fresh.database, westmarch.id, async (transaction) => {
    const failing = sql`select 1 / 0`.execute(transaction);
    await Promise.all([
      sql`select 1`.execute(transaction),
      failing.catch(() => sql`select 2`.execute(transaction)),
    ]);
  });
  await expect(work).rejects.toThrow('division by zero');
});

test('What is asked of a transaction that is over is refused', async () => {
  let kept: Work | undefined;
  await asService(fresh.database, westmarch.id, async (transaction) => {
    kept = transaction;
  });
  await expect(sql`select 1`.execute(kept as Work)).rejects.toThrow('over');
});
