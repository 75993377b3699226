import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Connected, connect } from '#register/database/connect.ts';
import { startEmbedded } from '#register/database/embedded.ts';
import { migrate } from '#register/database/migrate.ts';
import { asPerson } from '#register/database/session.ts';
import { bareDatabase, freshDatabase, onServer, seed, westmarch } from '#test/register/database.ts';
import { signedIn } from './rows.ts';

let bare: Awaited<ReturnType<typeof bareDatabase>>;
let open: Connected[];
beforeEach(async () => {
  bare = await bareDatabase();
  open = [];
});
afterEach(async () => {
  for (const { close } of open) await close();
  await bare.drop();
});

async function connectTo(url: string): Promise<Connected> {
  const connected = await connect(url, { pool: 2 });
  open.push(connected);
  return connected;
}

const steps = (connected: Connected) =>
  sql<{ name: string }>`select name from kysely_migration order by name`
    .execute(connected.database)
    .then(({ rows }) => rows.map(({ name }) => name));

test('five instances that start together bring one database up to date once', async () => {
  const instances = await Promise.all([1, 2, 3, 4, 5].map(() => connectTo(bare.url)));
  await Promise.all(instances.map(({ database }) => migrate(database)));
  for (const instance of instances)
    expect(await steps(instance)).toEqual(['0001-register', '0002-weight', '0003-council', '0004-set-aside']);
});

test('a second start changes nothing', async () => {
  const fresh = await freshDatabase();
  await seed(fresh.database);
  await migrate((await connectTo(fresh.url)).database);
  expect(await fresh.database.selectFrom('person').select('id').execute()).toHaveLength(18);
  await fresh.close();
});

test('a database that a newer Probity has changed is refused', async () => {
  const connected = await connectTo(bare.url);
  await migrate(connected.database);
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(
    connected.database,
  );
  await expect(migrate(connected.database)).rejects.toMatchObject({
    code: 'ERR_DATABASE_NEWER',
    message: expect.stringContaining('“9999-later”'),
  });
});

test('a failing step leaves nothing behind and says what is in its way', async () => {
  const connected = await connectTo(bare.url);
  await sql`create table publication (stranger integer)`.execute(connected.database);
  await expect(migrate(connected.database)).rejects.toMatchObject({
    code: 'ERR_DATABASE_MIGRATION',
    message: expect.stringContaining('relation "publication" already exists'),
  });
  const { rows } = await sql`select from pg_class where relname = 'organisation'`.execute(connected.database);
  expect(rows).toEqual([]);
});

test('a login that may not take the two roles is told what to run, and that is enough', async () => {
  const login = `login_${bare.name}`;
  await onServer(`create role ${login} login password 'sample'`);
  await onServer(`alter database ${bare.name} owner to ${login}`);
  const url = new URL(bare.url);
  url.username = login;
  url.password = 'sample';
  const connected = await connectTo(url.href);
  const refusal = await migrate(connected.database).catch((error) => error);
  expect(refusal).toMatchObject({ code: 'ERR_DATABASE_ROLES' });

  const [, advice = ''] = /“(.+)”/.exec(refusal.message) ?? [];
  expect(advice).toContain(`to ${login};`);
  await onServer(advice);
  await migrate(connected.database);

  await connected.close();
  open = [];
  await onServer(`reassign owned by ${login} to current_user`);
  await bare.drop();
  await onServer(`drop role ${login}`);
  bare = await bareDatabase();
});

test('a role that passes by row-level security is refused', async () => {
  // Roles belong to the server, so this has a server of its own.
  const folder = await mkdtemp(join(tmpdir(), 'probity-migrate-'));
  const server = await startEmbedded(folder);
  const administrator = new Client(server.administratorUrl);
  await administrator.connect();
  await administrator.query('create role probity_person nologin bypassrls');
  await administrator.query('create role probity_service nologin');
  await administrator
    .query('grant probity_person, probity_service to probity')
    .finally(() => administrator.end());
  const { database, close } = await connect(server.url);
  await expect(migrate(database)).rejects.toMatchObject({
    code: 'ERR_DATABASE_ROLES',
    message: expect.stringContaining('alter role probity_person nosuperuser nobypassrls'),
  });
  await close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('an ordinary owner works in the roles, and passes by nothing without them', async () => {
  const fresh = await freshDatabase();
  await seed(fresh.database);
  const { database } = await connectTo(fresh.url);
  const seen = await asPerson(database, signedIn(westmarch.people.officer), (work) =>
    work.selectFrom('organisation').select('name').execute(),
  );
  expect(seen).toEqual([{ name: westmarch.name }]);
  expect(await database.selectFrom('person').select('id').execute()).toEqual([]);
  const { id } = westmarch;
  await expect(
    database.insertInto('department').values({ organisation: id, id, name: 'Roads' }).execute(),
  ).rejects.toMatchObject({ code: '42501' });
  await fresh.close();
});
