import type { IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';

/** What one step of the way to the newest database does. It sees the database as the step before left it. */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void;

/**
 * One step for each version, oldest first. A step that has been released is never changed: devices have taken
 * it. Keys are told with each `put`, so that a table is no more than a name.
 */
export const migrations: readonly Migration[] = [
  (database) => {
    for (const table of ['drafts', 'dismissals', 'outbox', 'files', 'values']) {
      database.createObjectStore(table);
    }
  },
  (database) => {
    database.createObjectStore('history');
  },
  (database) => {
    database.createObjectStore('letters');
  },
  // Nobody noted who had written what waited: it counts as written while nobody was signed in.
  (database, transaction) => {
    if (!database.objectStoreNames.contains('outbox')) return;
    unsigned(transaction.objectStore('outbox')).catch(() => transaction.abort());
  },
];

type Outbox = IDBPObjectStore<unknown, string[], 'outbox', 'versionchange'>;

async function unsigned(outbox: Outbox): Promise<void> {
  for (const key of await outbox.getAllKeys()) {
    await outbox.put({ person: null, ...(await outbox.get(key)) }, key);
  }
}

export const newestVersion = migrations.length;
