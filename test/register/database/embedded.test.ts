import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '#register/database/embedded.ts';

let folder: string;
let running: Embedded[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-embedded-'));
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(options?: Parameters<typeof startEmbedded>[1]): Promise<Embedded> {
  const server = await startEmbedded(folder, options);
  running.push(server);
  return server;
}

async function ask<T>(server: Embedded, question: string): Promise<T | undefined> {
  const client = new Client(server.url);
  await client.connect();
  const { rows } = await client.query(question).finally(() => client.end());
  return rows[0];
}

const note = () => join(folder, 'postgresql/data/postmaster.pid');
const pidOfServer = async () => Number((await readFile(note(), 'utf8')).split('\n')[0]);

/** A process of its own that starts the database, says so, and waits to be killed. */
async function startElsewhere() {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const [line] = (await once(lines, 'line')) as [string];
  return {
    said: line,
    kill: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

describe('an embedded database', () => {
  test('keeps what was written from one start to the next, on the same address', async () => {
    const first = await start();
    await ask(first, 'create table kept (number integer)');
    await ask(first, 'insert into kept values (7)');
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await ask(second, 'select number from kept')).toEqual({ number: 7 });
  });

  test('is UTF-8 in every locale, checks its pages, listens on this machine alone and asks for its password', async () => {
    const server = await start();
    expect(
      await ask(
        server,
        `select current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
          current_setting('listen_addresses') as addresses, lower('ÉŁ') as lower`,
      ),
    ).toEqual({ encoding: 'UTF8', checksums: 'on', addresses: '127.0.0.1', lower: 'éł' });
    const intruder = new Client(server.url.replace(/:[^:@/]+@/, ':guess@'));
    await expect(intruder.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  test.skipIf(process.platform === 'win32')('keeps its password and pages from other users', async () => {
    await start();
    const { mode } = await stat(join(folder, 'postgresql'));
    expect(mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'postgresql/password'))).mode & 0o077).toBe(0);
  });

  test('writes no personal data into its log', async () => {
    const server = await start();
    await ask(server, 'create table secret (name text primary key)');
    const insert = () => ask(server, `insert into secret values ('Alice Penrose')`);
    await insert();
    await expect(insert()).rejects.toMatchObject({ code: '23505' });
    await server.stop();
    const log = await readFile(join(folder, 'postgresql/log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('Alice');
  });

  test('starts warm within a second', async () => {
    await (await start()).stop();
    const began = performance.now();
    await start();
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('refuses a second service with a sentence, and lets it in when the first has stopped', async () => {
    const first = await start();
    await expect(start()).rejects.toMatchObject({
      code: 'ERR_DATABASE_IN_USE',
      message: expect.stringContaining('Another Probity service is using the database'),
    });
    await first.stop();
    await expect(start()).resolves.toBeDefined();
  });

  test('lets one of three services in that start at the same moment on a new folder', async () => {
    const outcomes = await Promise.allSettled([startElsewhere(), startElsewhere(), startElsewhere()]);
    const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(started.map(({ said }) => said).sort()).toEqual([
      'ERR_DATABASE_IN_USE',
      'ERR_DATABASE_IN_USE',
      'ready',
    ]);
    await Promise.all(started.map(({ kill }) => kill()));
    await start();
    const left = (await readdir(folder)).filter((name) => name.startsWith('unfinished'));
    expect(left).toEqual([]);
  });

  test('takes over the server that a killed service left running', async () => {
    const killed = await startElsewhere();
    expect(killed.said).toBe('ready');
    const pid = await pidOfServer();
    await killed.kill();
    await start();
    expect(await pidOfServer()).toBe(pid);
  });

  test.skipIf(process.platform === 'win32')('recovers when the server itself was killed', async () => {
    const killed = await startElsewhere();
    await killed.kill();
    process.kill(await pidOfServer(), 'SIGKILL');
    const server = await start();
    expect(await ask(server, 'select 1 as one')).toEqual({ one: 1 });
  });

  test.skipIf(process.platform === 'win32')('comes back by itself after its server was killed', async () => {
    const server = await start();
    const pid = await pidOfServer();
    process.kill(pid, 'SIGKILL');
    await expect
      .poll(() => ask(server, 'select 1 as one').catch(() => null), { timeout: 10_000 })
      .toEqual({ one: 1 });
    expect(await pidOfServer()).not.toBe(pid);
  });

  test.skipIf(process.platform === 'win32')(
    'starts where its old number is now that of a stranger',
    async () => {
      const first = await start();
      const text = await readFile(note(), 'utf8');
      await first.stop();
      const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      await writeFile(note(), text.replace(/^\d+/, String(stranger.pid)));
      const server = await start();
      expect(await ask(server, 'select 1 as one')).toEqual({ one: 1 });
      stranger.kill('SIGKILL');
    },
  );

  test('takes another port where its own has been taken', async () => {
    const first = await start();
    await first.stop();
    const { createServer } = await import('node:net');
    const thief = createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
    await once(thief, 'listening');
    const second = await start();
    expect(second.url).not.toBe(first.url);
    thief.close();
  });

  test('says that a folder was made by another version', async () => {
    await (await start()).stop();
    await writeFile(join(folder, 'postgresql/data/PG_VERSION'), '14\n');
    await expect(start()).rejects.toMatchObject({
      code: 'ERR_DATABASE_VERSION',
      message: expect.stringContaining('was made by PostgreSQL 14'),
    });
  });

  test('says what PostgreSQL said where a setting is wrong', async () => {
    await expect(start({ settings: { shared_buffers: 'plenty' } })).rejects.toMatchObject({
      code: 'ERR_DATABASE_START',
      message: expect.stringContaining('shared_buffers'),
    });
  });

  test('says that a folder cannot be written to', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(startEmbedded(join(file, 'database'))).rejects.toMatchObject({
      code: 'ERR_DATABASE_FOLDER',
      message: expect.stringContaining('cannot be written to'),
    });
  });

  test.runIf(process.getuid?.() === 0)(
    'says, as root, that PostgreSQL’s user cannot reach a folder',
    async () => {
      const closed = join(folder, 'closed');
      await mkdir(closed);
      await chmod(closed, 0o700);
      await expect(startEmbedded(join(closed, 'database'))).rejects.toMatchObject({
        code: 'ERR_DATABASE_FOLDER',
        message: expect.stringContaining('may not enter'),
      });
    },
  );
});

/** A file system of its own with eight megabytes; null where this user may not make one. */
async function smallDisk(place: string) {
  const shell = promisify(execFile);
  await chmod(folder, 0o755);
  await mkdir(place);
  const mounted = await shell('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=755', 'tmpfs', place]).catch(
    () => null,
  );
  return mounted && { free: () => shell('umount', [place]) };
}

test('says that the disk is full, and leaves nothing half-made', async (context) => {
  const place = join(folder, 'disk');
  const disk = await smallDisk(place);
  if (!disk) return context.skip('only an administrator can make a small disk');
  try {
    await expect(startEmbedded(place)).rejects.toMatchObject({ code: 'ERR_DATABASE_DISK_FULL' });
    expect(await readdir(place)).toEqual([]);
  } finally {
    await disk.free();
  }
});
