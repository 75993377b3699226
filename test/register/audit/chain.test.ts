import { fork } from 'node:child_process';
import { once } from 'node:events';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginning, hashOf, linkEntries } from '#register/audit/chain.ts';
import { startLinker } from '#register/audit/linker.ts';
import { record } from '#register/audit/record.ts';
import { verify } from '#register/audit/verify.ts';
import { connect } from '#register/database/connect.ts';
import { asService, type Database } from '#register/database/session.ts';
import { eastvale, type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';

const { id: organisation } = westmarch;
const at = new Date('2026-03-09T10:00:00Z');

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterEach(() => fresh.close());

test('the bytes of a link are those that the documentation names', () => {
  const previous = beginning('A0000000-0000-4000-8000-000000000000');
  expect(previous.toString('hex')).toBe('31d45e1cb584b0ed944e69e231b359b41ca3a7e80de9ab8550d6c4539121ab9a');
  const link = {
    number: 258,
    entry: '01890000-0000-7000-8000-0000000000ff',
    commitment: Buffer.alloc(32, 7),
  };
  expect(hashOf(previous, link).toString('hex')).toBe(
    '96776a43091eaf717d44d376656569bf51863f484807f12b2b46a08f4e60eaf8',
  );
});

test('twenty writers and three linkers leave no gap, no double and nothing unlinked', async () => {
  const { database, close } = await connect(fresh.url, { pool: 24 });
  let writing = true;
  const linkers = Array.from({ length: 3 }, async () => {
    while (writing) await linkEntries(database, organisation);
  });
  await Promise.all(Array.from({ length: 20 }, () => write(database, 25)));
  writing = false;
  await Promise.all(linkers);
  await linkEntries(database, organisation);
  await close();
  expect(await numbers()).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
  expect(await state()).toMatchObject({ links: 500, waiting: 0, faults: [] });
});

test('a linker that is killed at work leaves a chain that the next one goes on with', async () => {
  let writing = true;
  const writers = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (writing) await write(fresh.database, 10);
    }),
  );
  for (let kills = 0; kills < 5; kills += 1) {
    const linker = fork(new URL('./linker-process.ts', import.meta.url), [fresh.url, organisation]);
    await once(linker, 'message');
    linker.kill('SIGKILL');
    await once(linker, 'exit');
  }
  writing = false;
  await writers;
  await linkEntries(fresh.database, organisation);
  const { links, waiting, faults } = await state();
  expect({ waiting, faults }).toEqual({ waiting: 0, faults: [] });
  expect(await numbers()).toEqual(Array.from({ length: links }, (_, index) => index + 1));
});

test('what was rolled back leaves no trace, and one council’s entries never enter another’s chain', async () => {
  const failing = asService(fresh.database, organisation, async (work) => {
    await record(work, organisation, { id: uuidv7(), at }, { by: null, action: 'sample', subject: 'none' });
    throw new Error('Changed my mind.');
  });
  await expect(failing).rejects.toThrow('Changed my mind.');
  await write(fresh.database, 1);
  expect(await linkEntries(fresh.database, eastvale.id)).toBe(0);
  expect(await linkEntries(fresh.database, organisation)).toBe(1);
});

test('more than one batch is linked in one call', async () => {
  await asService(fresh.database, organisation, (work) =>
    work
      .insertInto('audit_entry')
      .values(
        Array.from({ length: 4500 }, () => ({
          organisation,
          id: uuidv7(),
          at,
          commitment: Buffer.alloc(32),
        })),
      )
      .execute(),
  );
  expect(await linkEntries(fresh.database, organisation)).toBe(4500);
});

test('the linker links soon after it is told, once for many, and not after it was closed', async () => {
  const linker = startLinker({ database: fresh.database, report: (fault) => expect(fault).toBeNull() });
  await write(fresh.database, 3);
  for (let told = 0; told < 50; told += 1) linker.soon(organisation);
  await expect.poll(async () => (await numbers()).length).toBe(3);
  await write(fresh.database, 1);
  linker.soon(organisation);
  await linker.close();
  expect((await numbers()).length).toBe(3);
});

test('a linker that cannot reach the database reports it and goes on later', async () => {
  const faults: unknown[] = [];
  const gone = await connect(fresh.url);
  await gone.close();
  const linker = startLinker({ database: gone.database, report: (fault) => faults.push(fault) });
  linker.soon(organisation);
  await expect.poll(() => faults.length).toBe(1);
  linker.soon(organisation);
  await expect.poll(() => faults.length).toBe(2);
  await linker.close();
});

/** Records so many deeds, each in a transaction of its own. */
async function write(database: Database, count: number): Promise<void> {
  for (let written = 0; written < count; written += 1) {
    await asService(database, organisation, (work) =>
      record(
        work,
        organisation,
        { id: uuidv7(), at },
        { by: null, action: 'sample.done', subject: organisation },
      ),
    );
  }
}

async function numbers(): Promise<number[]> {
  const rows = await fresh.database.selectFrom('audit_link').select('number').orderBy('number').execute();
  return rows.map(({ number }) => number);
}

function state() {
  return verify(fresh.database, organisation, { checkpoints: null, keys: [], now: new Date() });
}
