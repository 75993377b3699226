import { type Kysely, sql, type Transaction } from 'kysely';
import type { Actor } from '#core/declaration/declaration.ts';
import { pipelined } from './pipelined.ts';
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

/**
 * Does several things of one transaction at once, and gives what comes of them. Where one fails, the others are
 * waited for all the same: what is still under way when a transaction is rolled back would be done after it, for
 * good, or within somebody else's.
 */
export async function together<T extends readonly unknown[] | []>(things: T) {
  try {
    return await Promise.all(things);
  } finally {
    await Promise.allSettled(things);
  }
}

function acting<T>(
  database: Database,
  role: 'probity_person' | 'probity_service',
  who: SignedIn,
  work: (transaction: Work) => Promise<T>,
  begin = database.transaction(),
): Promise<T> {
  return begin.execute((begun) =>
    pipelined(database, begun, async (transaction) => {
      // `set_config('role', …, true)` is SET LOCAL ROLE. It is sent together with what follows and done before
      // it; where it fails, the transaction is broken and nothing that follows is done.
      const [, result] = await together([
        sql`select set_config('probity.organisation', ${who.organisation}, true),
          set_config('probity.person', ${who.person}, true),
          set_config('probity.roles', ${who.roles.join(',')}, true),
          set_config('probity.acts_for', ${who.standsInFor.join(',')}, true),
          set_config('role', ${role}, true)`.execute(transaction),
        work(transaction),
      ]);
      return result;
    }),
  );
}
