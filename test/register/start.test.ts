import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect as connectSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProbityError } from '#core/errors.ts';
import type { Settings } from '#register/settings.ts';
import { type Register, type StartOptions, start } from '#register/start.ts';
import { sampleSettings } from './app.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

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
    const register = await start(on({ url: fresh.url }));
    const { port } = new URL(register.url);
    const socket = connectSocket(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    // Begun, yet without its end: the request is inside when the door closes.
    socket.write('GET /ready HTTP/1.1\r\nHost: localhost\r\n');
    await pause(50);
    const closed = register.close();
    socket.write('Connection: close\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 200 /);
    await closed;
    await expect(fetch(register.url)).rejects.toThrow();
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
