import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, readlink, realpath, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { ProbityError } from '#core/errors.ts';
import {
  administrator,
  type Cluster,
  isAlive,
  run,
  startFault,
  surroundings,
  versionFault,
} from './cluster.ts';
import type { Programs } from './programs.ts';

/** A running server that no other service may use for as long as this connection lives. */
export interface Hold {
  connection: Client;
  port: number;
}

export interface HoldOptions {
  /** PostgreSQL settings, by name. */
  settings: Record<string, string>;
  /** How long it may take, recovery after a power cut included. */
  patienceMs: number;
  /** Gives up early. */
  signal: AbortSignal;
}

/** Any number will do. It is locked on the database `postgres`, and the lock dies with its holder. */
const serviceLock = 20_260_401;
/** A killed holder's connection may need a moment to be noticed. */
const lockPatienceMs = 1500;
const pollMs = 15;

/**
 * Starts the server of a cluster, or takes over the one that a killed process left running, and locks it.
 *
 * @throws ProbityError ERR_DATABASE_IN_USE, ERR_DATABASE_START, ERR_DATABASE_DISK_FULL, ERR_DATABASE_VERSION
 */
export async function holdServer(
  cluster: Cluster,
  programs: Programs,
  { settings, patienceMs, signal }: HoldOptions,
): Promise<Hold> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && !signal.aborted) {
    const running = await findRunning(cluster.data);
    const hold = running?.ready ? await lock(cluster, running.port) : null;
    if (hold) return hold;
    // A server that is starting, recovering or stopping is waited for.
    if (running) await pause(pollMs);
    else await launch(cluster, programs, settings, deadline);
  }
  throw new ProbityError(
    'ERR_DATABASE_START',
    `PostgreSQL in ${cluster.folder} was not ready after ${Math.round(patienceMs / 1000)} seconds. It may still be recovering from a power cut: look at the file “log” in that folder, and start again.`,
  );
}

/** Connects and locks; null where the server went away meanwhile. */
async function lock(cluster: Cluster, port: number): Promise<Hold | null> {
  const connection = new Client({
    host: '127.0.0.1',
    port,
    user: administrator,
    password: cluster.password,
    database: 'postgres',
    application_name: 'probity-lock',
    connectionTimeoutMillis: 5000,
  });
  // A lost connection shows in the query that fails, or in the event `end`.
  connection.on('error', () => undefined);
  try {
    await connection.connect();
    for (const deadline = Date.now() + lockPatienceMs; Date.now() < deadline; await pause(50)) {
      const { rows } = await connection.query('select pg_try_advisory_lock($1) as held', [serviceLock]);
      if (rows[0]?.held === true) return { connection, port };
    }
  } catch {
    await pause(pollMs);
    return null;
  }
  await connection.end();
  throw new ProbityError(
    'ERR_DATABASE_IN_USE',
    `Another Probity service is using the database in ${cluster.folder}. Stop that one first, or give this one a folder of its own.`,
  );
}

interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** PostgreSQL's own note of the server that runs in a data folder, however old that note is. */
async function readNote(data: string): Promise<Postmaster | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!(pid > 0)) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

async function findRunning(data: string): Promise<Postmaster | null> {
  const note = await readNote(data);
  if (!note || !isAlive(note.pid)) return null;
  if (await isServerOf(note.pid, data)) return note;
  await markStale(data);
  return null;
}

/** Whether the process of that number is the server: after a restart the number may be somebody else's. */
async function isServerOf(pid: number, data: string): Promise<boolean> {
  switch (platform()) {
    case 'linux':
      return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === (await realpath(data));
    case 'win32':
      // PostgreSQL itself tells its own processes from others there.
      return (await run('tasklist', null, ['/fi', `PID eq ${pid}`])).output.includes('postgres');
    default:
      return (await run('ps', null, ['-o', 'comm=', '-p', String(pid)])).output.includes('postgres');
  }
}

/**
 * Makes PostgreSQL see that its note is stale. It trusts the number of any living process except the one
 * that starts it, so ours goes in; the rest stays, by which it finds what a dead server left in memory.
 */
async function markStale(data: string): Promise<void> {
  const note = join(data, 'postmaster.pid');
  const text = await readFile(note, 'utf8').catch(() => '');
  if (text) await writeFile(note, text.replace(/^\d+/, String(process.pid)));
}

/** Starts the server; comes back when it is ready or when it ended for a reason that is worth another try. */
async function launch(
  cluster: Cluster,
  programs: Programs,
  settings: Record<string, string>,
  deadline: number,
): Promise<void> {
  const port = await choosePort(cluster);
  const log = join(cluster.folder, 'log');
  await rename(log, `${log}.old`).catch(() => undefined);
  const file = await open(log, 'w', 0o600);
  const server = spawn(
    programs.postgres,
    [
      '-D',
      cluster.data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // Detached, so that Ctrl-C in a terminal reaches the service alone, which then stops this in good order.
    {
      stdio: ['ignore', file.fd, file.fd],
      detached: true,
      windowsHide: true,
      ...surroundings(programs.runAs),
    },
  );
  server.unref();
  const ended = once(server, 'exit').catch((error: Error) => error);
  await file.close();
  const isReady = async () => {
    const note = await readNote(cluster.data);
    return note?.pid === server.pid && note?.ready;
  };
  for (;;) {
    const outcome = await Promise.race([ended, pause(pollMs, 'waiting')]);
    if (outcome instanceof Error) throw startFault(cluster.folder, outcome.message);
    if (outcome !== 'waiting') return reconsider(cluster, await readFile(log, 'utf8'));
    if (Date.now() > deadline || (await isReady())) return;
  }
}

/** Why the server ended: throws unless another try may help. */
async function reconsider(cluster: Cluster, log: string): Promise<void> {
  if (log.includes('could not create any TCP/IP sockets') || log.includes('could not bind')) {
    await writeFile(portFile(cluster), String(await freePort()));
  } else if (log.includes('lock file "postmaster.pid"') || log.includes('shared memory block')) {
    await pause(pollMs);
  } else if (log.includes('incompatible with server')) {
    throw await versionFault(cluster);
  } else {
    throw startFault(cluster.folder, log);
  }
}

const portFile = (cluster: Cluster) => join(cluster.folder, 'port');

/** The port of last time, so that addresses stay good; a free one at first. */
async function choosePort(cluster: Cluster): Promise<number> {
  const known = Number(await readFile(portFile(cluster), 'utf8').catch(() => ''));
  if (known > 0) return known;
  const port = await freePort();
  await writeFile(portFile(cluster), String(port));
  return port;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
