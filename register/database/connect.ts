import { Kysely, sql } from 'kysely';
import { Pool, types } from 'pg';
import { ProbityError } from '#core/errors.ts';
import { PipeliningDialect } from './dialect.ts';
import type { Database } from './session.ts';
import type { Tables } from './tables.ts';

/** A database in use, and how to let go of it. */
export interface Connected {
  database: Database;
  close: () => Promise<void>;
}

export interface ConnectOptions {
  /** The most connections at a time. */
  pool?: number;
}

const oldestVersion = 15;

/**
 * Connects to PostgreSQL. No query outlasts 15 seconds and no request waits longer than 5 for a connection,
 * so that one slow thing does not hold up the rest.
 *
 * @param url `postgresql://user:password@host:port/database`
 * @throws ProbityError ERR_DATABASE_UNREACHABLE, ERR_DATABASE_VERSION for a server older than 15
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Connected> {
  const pool = new Pool({
    connectionString: url,
    max: options.pool ?? 20,
    application_name: 'probity-register',
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
    // Queries that do not wait for one another are sent together.
    pipeline: true,
    // Our queries take milliseconds: compiling them would take longer.
    options: '-c jit=off',
    types: { getTypeParser },
  });
  // The pool has dropped that connection by now; the next query gets another, or says what is wrong.
  pool.on('error', () => undefined);
  // One that breaks between two queries of a transaction would end the process if nobody listened; the next of
  // these queries says so anyway.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const database = new Kysely<Tables>({ dialect: new PipeliningDialect(pool) });
  const close = () => database.destroy();
  try {
    await checkVersion(database);
  } catch (error) {
    await close();
    throw error;
  }
  return { database, close };
}

/** Dates stay YYYY-MM-DD, and whole numbers are numbers wherever a number holds them exactly. */
const getTypeParser: typeof types.getTypeParser = (oid, format) => {
  if (format !== 'binary' && oid === types.builtins.DATE) return (text: string) => text;
  if (format !== 'binary' && oid === types.builtins.INT8) return wholeNumber;
  return types.getTypeParser(oid, format);
};

function wholeNumber(text: string): number | string {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
}

async function checkVersion(database: Database): Promise<void> {
  const version = await sql<{ number: number; name: string }>`
    select current_setting('server_version_num')::integer as number, current_setting('server_version') as name`
    .execute(database)
    .then(
      ({ rows }) => rows[0],
      (cause: unknown) => {
        throw unreachable(cause);
      },
    );
  if (version && version.number >= oldestVersion * 10_000) return;
  throw new ProbityError(
    'ERR_DATABASE_VERSION',
    `The register needs PostgreSQL ${oldestVersion} or newer, and this server is ${version?.name ?? 'of an unknown version'}. Update the server, or leave DATABASE_URL out to use the PostgreSQL that comes with Probity.`,
  );
}

function unreachable(cause: unknown): ProbityError {
  const reason = cause instanceof Error && cause.message ? cause.message : 'no answer';
  return new ProbityError(
    'ERR_DATABASE_UNREACHABLE',
    `The register's database does not let us in: ${reason}. Check DATABASE_URL, that the server runs, and that its user and password are right.`,
    { cause },
  );
}
