import { type Kysely, sql, type Transaction } from 'kysely';
import type { Actor } from '#core/declaration/declaration.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type Work = Transaction<Tables>;

/** Who is signed in, and for which council. */
export interface SignedIn extends Actor {
  organisation: string;
}

/**
 * Runs work in one transaction in which the database itself shows only what this person may see.
 * The settings end with the transaction, so a pooled connection never carries them to somebody else.
 */
export function asPerson<T>(
  database: Database,
  who: SignedIn,
  work: (transaction: Work) => Promise<T>,
): Promise<T> {
  return acting(database, 'probity_person', who, work);
}

/** Runs the register's own work (directory, letters, audit chain) for one organisation. */
export function asService<T>(
  database: Database,
  organisation: string,
  work: (transaction: Work) => Promise<T>,
): Promise<T> {
  return acting(database, 'probity_service', service(organisation), work);
}

/**
 * The same for the council that a token names, which is looked up on the way in. Null where the database does
 * not know it.
 */
export function asServiceOf<T>(
  database: Database,
  { issuer, tenant }: { issuer: string; tenant: string },
  work: (transaction: Work, organisation: string) => Promise<T>,
): Promise<T | null> {
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ id: string }>`
      select id, set_config('probity.organisation', id::text, true), set_config('role', 'probity_service', true)
      from organisation where issuer = ${issuer} and tenant = ${tenant}`.execute(transaction);
    return rows[0] ? work(transaction, rows[0].id) : null;
  });
}

/** Reads an organisation's rows as they stand at one moment, however long the reading takes and whatever goes on. */
export function asInspector<T>(
  database: Database,
  organisation: string,
  work: (transaction: Work) => Promise<T>,
): Promise<T> {
  const snapshot = database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return acting(database, 'probity_service', service(organisation), work, snapshot);
}

const service = (organisation: string): SignedIn => ({
  organisation,
  person: '',
  roles: [],
  standsInFor: [],
});

/** Goes on as the register itself in the same transaction, for what follows from a person's deed. */
export async function goOnAsService(work: Work): Promise<void> {
  await sql`select set_config('role', 'probity_service', true)`.execute(work);
}

function acting<T>(
  database: Database,
  role: 'probity_person' | 'probity_service',
  who: SignedIn,
  work: (transaction: Work) => Promise<T>,
  begun = database.transaction(),
): Promise<T> {
  return begun.execute(async (transaction) => {
    // `set_config('role', …, true)` is SET LOCAL ROLE; all in one statement is one round trip.
    await sql`select set_config('probity.organisation', ${who.organisation}, true),
      set_config('probity.person', ${who.person}, true),
      set_config('probity.roles', ${who.roles.join(',')}, true),
      set_config('probity.acts_for', ${who.standsInFor.join(',')}, true),
      set_config('role', ${role}, true)`.execute(transaction);
    return work(transaction);
  });
}
