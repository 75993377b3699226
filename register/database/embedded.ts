import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { administrator, type Cluster, clusterFolder, ensureCluster, makeFolder, run } from './cluster.ts';
import { findPrograms, unprivileged } from './programs.ts';
import { type Hold, holdServer } from './server.ts';

/** A PostgreSQL of our own that runs in a folder. */
export interface Embedded {
  /** Where to connect, password included: never write it into a log. An ordinary owner, as on any server. */
  url: string;
  /** The same as the server's superuser, who passes by row-level security. */
  administratorUrl: string;
  /** Stops PostgreSQL cleanly; the folder stays. */
  stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** PostgreSQL settings beside our own, for example `{ max_connections: '200' }`. */
  settings?: Record<string, string>;
  /** How long a start may take, recovery after a power cut included. */
  patienceMs?: number;
}

/** The database, and the login that owns it. */
const name = 'probity';
const retryMs = 1000;

/** Our own settings: loopback alone, and a log that holds no personal data. */
const ownSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/**
 * Starts PostgreSQL in a folder, which is made where there is none, and holds it for this process alone.
 * A server that a killed process left behind is taken over; one that ends by itself is started again.
 *
 * @throws ProbityError ERR_DATABASE_IN_USE where another service holds the folder, ERR_DATABASE_FOLDER,
 *   ERR_DATABASE_DISK_FULL, ERR_DATABASE_VERSION, ERR_DATABASE_PLATFORM, ERR_DATABASE_START
 */
export async function startEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const place = resolve(folder);
  await makeFolder(place);
  const programs = await findPrograms(place, await unprivileged(clusterFolder(place)));
  const cluster = await ensureCluster(place, programs);
  const ending = new AbortController();
  const hold = () =>
    holdServer(cluster, programs, {
      settings: { ...ownSettings, ...options.settings },
      patienceMs: options.patienceMs ?? 60_000,
      signal: ending.signal,
    });

  const first = await hold();
  const watch = keepHold(first, hold, ending.signal);
  const end = async () => {
    ending.abort();
    await watch.revived();
    // The lock is held until the server ends, so that nobody takes over a server that is about to stop.
    await run(programs.pgCtl, programs.runAs, ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '60']);
  };
  let ended: Promise<void> | undefined;
  const stop = () => {
    ended ??= end();
    return ended;
  };
  try {
    await ensureDatabase(first.connection, cluster.password);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: urlOf(name, cluster, first.port),
    administratorUrl: urlOf(administrator, cluster, first.port),
    stop,
  };
}

/**
 * Where the PostgreSQL in a folder listens while another process holds it: for looking on, as checks do, and
 * never for serving. Throws where there is none.
 */
export async function urlOfHeld(folder: string): Promise<string> {
  const place = clusterFolder(resolve(folder));
  const read = async (file: string) => (await readFile(join(place, file), 'utf8')).trim();
  return urlOf(name, { password: await read('password') }, Number(await read('port')));
}

function urlOf(login: string, cluster: Pick<Cluster, 'password'>, port: number): string {
  return `postgresql://${login}:${cluster.password}@127.0.0.1:${port}/${name}`;
}

/** The database belongs to an ordinary login, so that whatever goes wrong in the service stays in its tables. */
async function ensureDatabase(connection: Client, password: string): Promise<void> {
  const { rows } = await connection.query(
    `select exists (select from pg_roles where rolname = $1) as login,
      exists (select from pg_database where datname = $1) as database`,
    [name],
  );
  if (!rows[0]?.login) {
    await connection.query(
      `create role ${name} login createrole password ${connection.escapeLiteral(password)}`,
    );
  }
  if (!rows[0]?.database) await connection.query(`create database ${name} owner ${name}`);
}

/** Takes hold again whenever the connection is lost, until told to end; meanwhile requests fail and are told so. */
function keepHold(first: Hold, hold: () => Promise<Hold>, ending: AbortSignal) {
  let reviving = Promise.resolve();
  const watch = ({ connection }: Hold) =>
    connection.once('end', () => {
      if (!ending.aborted) reviving = revive();
    });
  const revive = async () => {
    while (!ending.aborted) {
      const next = await hold().catch(() => null);
      if (next) {
        watch(next);
        return;
      }
      await pause(retryMs, null, { signal: ending, ref: false }).catch(() => null);
    }
  };
  watch(first);
  return { revived: () => reviving };
}
