import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { migrations, newestVersion } from '#core/storage/migrations.ts';
import { type WarningCode, warningOf } from '#core/storage/warning.ts';

export interface ConnectionOptions {
  name: string;
  now: () => Date;
  /** How long the browser may take to open the database. */
  patienceMilliseconds: number;
  /** Called when a database that had something in it comes back empty. */
  onCleared: () => void;
}

/** Why the device's database could not be opened. */
export class Unopened extends Error {
  readonly code: WarningCode;

  constructor(code: WarningCode, options?: ErrorOptions) {
    super(warningOf(code).sentence, options);
    this.code = code;
  }
}

/** A way to the database, which is opened when it is needed, and again when it was cut off. */
export interface Connection {
  /** The open database, in the newest version. Throws `Unopened`. */
  database(): Promise<IDBPDatabase>;
  /** Lets go of it; the next who needs it opens it anew. */
  drop(): void;
}

export function connectionTo(options: ConnectionOptions): Connection {
  let current: Promise<IDBPDatabase> | null = null;
  let before = false;

  const open = async (onEnd: () => void): Promise<IDBPDatabase> => {
    const database = await opened(options, onEnd);
    if ((await isBlank(database, options.now())) && before) options.onCleared();
    before = true;
    return database;
  };
  return {
    database: () => {
      if (current) return current;
      const opening = open(() => forget(opening));
      const forget = (ended: Promise<IDBPDatabase>) => {
        if (current === ended) current = null;
      };
      current = opening;
      opening.catch(() => forget(opening));
      return opening;
    },
    drop: () => {
      current?.then((database) => database.close()).catch(() => {});
      current = null;
    },
  };
}

/** True where nothing was ever kept in it; from now on something is, as far as there is room. */
async function isBlank(database: IDBPDatabase, now: Date): Promise<boolean> {
  const begun = await database.get('values', 'begun');
  if (begun === undefined) await database.put('values', now.toISOString(), 'begun').catch(() => {});
  return begun === undefined;
}

/** The database, which steps aside for a newer program and says when it is over. */
async function opened({ name, patienceMilliseconds }: ConnectionOptions, onEnd: () => void) {
  if (typeof indexedDB === 'undefined') throw new Unopened('missing');
  const { given, giveUp } = givingUp();
  const patience = setTimeout(() => giveUp('unopened'), patienceMilliseconds);
  const opening = newest(name, {
    blocked: () => giveUp('blocked'),
    blocking: (_version, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });
  try {
    return await Promise.race([opening, given]);
  } catch (fault) {
    // A connection that comes after all would stand in the way of the next program's upgrade.
    opening.then((database) => database.close()).catch(() => {});
    throw fault instanceof Unopened ? fault : new Unopened(codeOf(fault), { cause: fault });
  } finally {
    clearTimeout(patience);
  }
}

/** Opens it, brought to the newest version step by step. Where a browser throws at once, the promise rejects. */
async function newest(name: string, callbacks: OpenDBCallbacks<unknown>): Promise<IDBPDatabase> {
  return openDB(name, newestVersion, {
    ...callbacks,
    upgrade: (database, from, _to, transaction) => {
      for (const migrate of migrations.slice(from)) migrate(database, transaction);
    },
  });
}

function givingUp(): { given: Promise<never>; giveUp: (code: WarningCode) => void } {
  let giveUp: (code: WarningCode) => void = () => {};
  const given = new Promise<never>((_resolve, reject) => {
    giveUp = (code) => reject(new Unopened(code));
  });
  given.catch(() => {});
  return { given, giveUp };
}

const codeByName: Record<string, WarningCode> = {
  VersionError: 'newer',
  SecurityError: 'missing',
  InvalidStateError: 'missing',
  QuotaExceededError: 'full',
};

function codeOf(fault: unknown): WarningCode {
  return (fault instanceof Error && codeByName[fault.name]) || 'unopened';
}
