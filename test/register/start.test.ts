import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProbityError } from '#core/errors.ts';
import type { Work } from '#register/database/session.ts';
import type { Settings } from '#register/settings.ts';
import { type Register, type StartOptions, start } from '#register/start.ts';
import { startIdentity } from '#test/identity/identity.ts';
import { sampleSettings } from './app.ts';
import { type FreshDatabase, freshDatabase, westmarch } from './database.ts';

const anyPort = { host: '127.0.0.1', port: 0 };

async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'probity-start-'));
}

function on(database: Partial<Settings['database']>, more: Partial<Settings> = {}): Settings {
  return {
    ...sampleSettings,
    listen: anyPort,
    database: { ...sampleSettings.database, ...database },
    ...more,
  };
}

/** Asks until the answer has this status, as a balancer does. */
async function eventually(status: number, url: string): Promise<Response> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(25)) {
    const answer = await fetch(url);
    if (answer.status === status) return answer;
    await answer.arrayBuffer();
  }
  throw new Error(`${url} never answered ${status}`);
}

describe('A register with a database of its own', () => {
  let folder: string;
  let register: Register;
  const log: Record<string, unknown>[] = [];
  beforeAll(async () => {
    folder = await temporaryFolder();
    register = await start(on({ folder }), { log: (entry) => log.push(entry) });
  });
  afterAll(async () => {
    await register.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('says that it is alive and ready', async () => {
    expect(await (await fetch(`${register.url}/health`)).json()).toEqual({ alive: true });
    expect(await (await fetch(`${register.url}/ready`)).json()).toEqual({ ready: true });
  });

  test('gives every request an id, or keeps the one it came with unless that is something else', async () => {
    const idFor = async (id: string) =>
      (await fetch(`${register.url}/health`, { headers: { 'X-Request-Id': id } })).headers.get(
        'X-Request-Id',
      );
    expect(await idFor('from-the-balancer-1')).toBe('from-the-balancer-1');
    expect(await idFor('<script>')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idFor('x'.repeat(300))).toHaveLength(36);
  });

  test('sends strict headers with everything', async () => {
    const { headers } = await fetch(`${register.url}/api/declarations`);
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=/);
  });

  test('logs requests by their route, without who asked for what', async () => {
    log.length = 0;
    const secret = 'penrose';
    await fetch(`${register.url}/api/declarations?q=${secret}`, { headers: { Authorization: secret } });
    await fetch(`${register.url}/api/declarations/${secret}`);
    await fetch(`${register.url}/${secret}`);
    expect(log.map(({ status }) => status)).toEqual([401, 401, 404]);
    expect(log[0]).toMatchObject({ method: 'GET', route: '/api/declarations', ms: expect.any(Number) });
    expect(JSON.stringify(log)).not.toContain(secret);
  });

  test('answers 503 while its database is gone, and goes on when it is back', async () => {
    const note = await readFile(join(folder, 'postgresql', 'data', 'postmaster.pid'), 'utf8');
    process.kill(Number(note.split('\n')[0]), 'SIGKILL');
    const gone = await eventually(503, `${register.url}/ready`);
    expect(gone.headers.get('Retry-After')).toBe('5');
    expect(await gone.json()).toMatchObject({ code: 'ERR_DATABASE_UNREACHABLE' });
    expect((await fetch(`${register.url}/health`)).status).toBe(200);
    await eventually(200, `${register.url}/ready`);
  });
});

/** Whether somebody waits for a lock of this transaction. */
async function waits(work: Work): Promise<boolean> {
  const { rows } = await sql`select from pg_locks where not granted
    and pg_backend_pid() = any (pg_blocking_pids(pid))`.execute(work);
  return rows.length > 0;
}

describe('A register on a named server', () => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase();
  });
  afterAll(() => fresh.close());

  const councils = () =>
    fresh.database.selectFrom('organisation').select(['id', 'slug', 'name']).orderBy('slug').execute();

  test('starts in several instances at once, which know each council once', async () => {
    const instances = await Promise.all(Array.from({ length: 3 }, () => start(on({ url: fresh.url }))));
    expect(new Set(instances.map(({ url }) => url)).size).toBe(3);
    expect((await councils()).map(({ slug }) => slug)).toEqual(['eastvale', 'westmarch']);
    await Promise.all(instances.map(({ close }) => close()));
  });

  test('takes over a council’s new name and slug, and keeps its id', async () => {
    const before = await councils();
    const renamed = sampleSettings.councils.map((council) => ({
      ...council,
      name: 'New',
      slug: `new-${council.slug}`,
    }));
    await (await start(on({ url: fresh.url }, { councils: renamed }))).close();
    const after = await councils();
    expect(after.map(({ slug }) => slug)).toEqual(['new-eastvale', 'new-westmarch']);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  test('finishes what was begun before it closes', async () => {
    const { officer } = westmarch.people;
    const identity = await startIdentity({ people: [{ oid: officer, name: 'Officer', address: 'officer' }] });
    const { audience, clientId, issuer, tenant } = identity;
    const council = { slug: 'begun', name: 'Begun', code: 'derbyshire', issuer, tenant, roleGroups: {} };
    const signIn = { audience, clientId, scope: 'access' };
    const register = await start(on({ url: fresh.url }, { signIn, councils: [council] }));
    const headers = { Authorization: `Bearer ${await identity.tokenFor(officer)}` };

    let answer: Promise<Response> | undefined;
    let closed: Promise<void> | undefined;
    await fresh.database.transaction().execute(async (work) => {
      await sql`lock table organisation in access exclusive mode`.execute(work);
      answer = fetch(`${register.url}/api/declarations`, { headers });
      while (!(await waits(work))) await setImmediate();
      closed = register.close();
    });
    // Nobody of this name works there; what counts is that there is an answer.
    expect((await answer)?.status).toBe(401);
    await closed;
    await expect(fetch(register.url)).rejects.toThrow();
    await identity.close();
  });

  test('says so when its address is taken, and lets go of the database', async () => {
    const first = await start(on({ url: fresh.url }));
    const port = Number(new URL(first.url).port);
    const second = start(on({ url: fresh.url }, { listen: { host: '127.0.0.1', port } }));
    await expect(second).rejects.toThrow(ProbityError);
    await expect(second).rejects.toMatchObject({ code: 'ERR_ADDRESS_IN_USE' });
    await first.close();
  });

  test('says so when the server does not let it in', async () => {
    const options: StartOptions = {};
    const elsewhere = start(on({ url: 'postgresql://nobody:wrong@127.0.0.1:9/none' }), options);
    await expect(elsewhere).rejects.toMatchObject({ code: 'ERR_DATABASE_UNREACHABLE' });
  });
});
