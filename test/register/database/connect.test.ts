import { createServer } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '#register/database/connect.ts';
import { type FreshDatabase, freshDatabase } from '#test/register/database.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.close());

async function read(expression: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
    fresh.database,
  );
  return rows[0]?.value;
}

test('a date stays the text that it is, whatever the time zone', async () => {
  expect(await read(`date '2026-03-29'`)).toBe('2026-03-29');
});

test('a whole number is a number while that is exact, and text beyond', async () => {
  expect(await read('9007199254740991::bigint')).toBe(Number.MAX_SAFE_INTEGER);
  expect(await read('9007199254740993::bigint')).toBe('9007199254740993');
});

test('a query and a transaction that stands still are ended', async () => {
  expect(await read(`current_setting('statement_timeout')`)).toBe('15s');
  expect(await read(`current_setting('idle_in_transaction_session_timeout')`)).toBe('15s');
});

test('a connection that breaks within a transaction fails that transaction, and not the process', async () => {
  const broken = fresh.database.transaction().execute(async (work) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(work);
    await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(fresh.database);
    await sql`select 1`.execute(work);
  });
  await expect(broken).rejects.toThrow();
  expect(await read('1')).toBe(1);
});

test('no more than the pool’s connections are open at a time', async () => {
  const connected = await connect(fresh.url, { pool: 2 });
  const asked = Array.from({ length: 10 }, () =>
    sql<{ pid: number }>`select pg_backend_pid() as pid from pg_sleep(0.01)`.execute(connected.database),
  );
  const pids = new Set((await Promise.all(asked)).map(({ rows }) => rows[0]?.pid));
  expect(pids.size).toBe(2);
  await connected.close();
});

test('a connection that the server ends does not end the service', async () => {
  const connected = await connect(fresh.url, { pool: 1 });
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(connected.database);
  await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(fresh.database);
  await expect
    .poll(() =>
      sql`select 1 as one`.execute(connected.database).then(
        (result) => result.rows,
        () => null,
      ),
    )
    .toEqual([{ one: 1 }]);
  await connected.close();
});

test('a server that is not there is told in a sentence without the password', async () => {
  const refusal = await connect('postgresql://council:hush@127.0.0.1:1/probity').catch((error) => error);
  expect(refusal).toMatchObject({ code: 'ERR_DATABASE_UNREACHABLE' });
  expect(refusal.message).toContain('Check DATABASE_URL');
  expect(refusal.message).not.toContain('hush');
});

test('a wrong password is told in a sentence', async () => {
  const url = new URL(fresh.url);
  url.password = 'guess';
  await expect(connect(url.href)).rejects.toMatchObject({ code: 'ERR_DATABASE_UNREACHABLE' });
});

test('an address that is none is told in a sentence', async () => {
  await expect(connect('nowhere at all')).rejects.toMatchObject({ code: 'ERR_DATABASE_UNREACHABLE' });
});

test('a server that takes the connection and says nothing is given up after five seconds', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const address = silent.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(connect(`postgresql://council:hush@127.0.0.1:${port}/probity`)).rejects.toMatchObject({
    code: 'ERR_DATABASE_UNREACHABLE',
  });
  silent.close();
});
