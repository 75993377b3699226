import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { ProbityError } from '#core/errors.ts';
import { ensureRoles } from './roles.ts';
import type { Database } from './session.ts';
import type { Tables } from './tables.ts';

/** Any number will do: instances that start together take turns by it. */
const migrationLock = 20_260_402;

/** Every step from an empty database to this program, in order. A step that was released never changes. */
const steps: Record<string, () => Promise<Migration>> = {
  '0001-register': () => import('./migrations/0001-register.ts'),
  '0002-weight': () => import('./migrations/0002-weight.ts'),
  '0003-council': () => import('./migrations/0003-council.ts'),
  '0004-set-aside': () => import('./migrations/0004-set-aside.ts'),
};

/**
 * Brings a database up to this program, forward only. Instances may start together: one does the work, the
 * others wait for it.
 *
 * @throws ProbityError ERR_DATABASE_NEWER where a newer Probity has been at work there,
 *   ERR_DATABASE_ROLES where the login may not make the two roles that the register works in,
 *   ERR_DATABASE_MIGRATION
 */
export async function migrate(database: Database): Promise<void> {
  await database.connection().execute(async (connection) => {
    // Waiting for another instance may take longer than a query may.
    await sql`set statement_timeout = 0`.execute(connection);
    await sql`select pg_advisory_lock(${migrationLock})`.execute(connection);
    try {
      await ensureRoles(connection);
      await runSteps(connection);
    } finally {
      await sql`select pg_advisory_unlock(${migrationLock})`.execute(connection);
      await sql`reset statement_timeout`.execute(connection);
    }
  });
}

async function runSteps(connection: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: connection, provider: { getMigrations: loadSteps } });
  await refuseNewer(connection);
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  const reason = error instanceof Error ? error.message : String(error);
  throw new ProbityError(
    'ERR_DATABASE_MIGRATION',
    `The register's tables could not be brought up to date: ${reason}. Nothing has been changed. Mend that, and start again.`,
    { cause: error },
  );
}

async function loadSteps(): Promise<Record<string, Migration>> {
  const loaded = Object.entries(steps).map(async ([name, load]) => [name, await load()] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

async function refuseNewer(connection: Kysely<Tables>): Promise<void> {
  const { rows: found } = await sql<{ there: boolean }>`
    select to_regclass('kysely_migration') is not null as there`.execute(connection);
  if (!found[0]?.there) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
    connection,
  );
  const unknown = rows.find(({ name }) => !(name in steps));
  if (!unknown) return;
  throw new ProbityError(
    'ERR_DATABASE_NEWER',
    `A newer Probity has been at work in this database (“${unknown.name}”), and this one would not understand it. Install the newer Probity here as well.`,
  );
}
