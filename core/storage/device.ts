import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { ProbityError } from '#core/errors.ts';
import type { Contents, Table } from '#core/storage/contents.ts';
import type { Cupboard, Drawers } from '#core/storage/cupboard.ts';
import { migrations, newestVersion } from '#core/storage/migrations.ts';
import { type WarningCode, warningOf } from '#core/storage/warning.ts';

export interface DeviceOptions {
  name: string;
  now: () => Date;
  /** How long the browser may take to open the database. */
  patienceMilliseconds: number;
  /** Called when something goes wrong with what was open, and with null when it is well again. */
  onTrouble: (code: WarningCode | null) => void;
}

/** Why the device's database could not be opened. */
export class Unopened extends Error {
  readonly code: WarningCode;

  constructor(code: WarningCode, options?: ErrorOptions) {
    super(warningOf(code).sentence, options);
    this.code = code;
  }
}

/**
 * Opens the database on this device, brought to the newest version. Throws `Unopened`. A connection that ends
 * by itself is opened anew when it is next needed.
 */
export async function openDevice(options: DeviceOptions): Promise<Cupboard> {
  const { now, onTrouble } = options;
  let ended = false;
  let connection: Promise<IDBPDatabase> | null = null;
  const forget = () => {
    connection = null;
  };
  const connect = (again: boolean): Promise<IDBPDatabase> => {
    if (connection) return connection;
    connection = connected(options, forget).then(async (database) => {
      if ((await isBlank(database, now())) && again) onTrouble('cleared');
      return database;
    });
    connection.catch(forget);
    return connection;
  };
  await connect(false);

  const transact = async <R>(
    tables: readonly Table[],
    mode: 'readonly' | 'readwrite',
    durability: 'strict' | 'relaxed' | 'default',
    work: (drawers: Drawers<Table>) => Promise<R>,
  ): Promise<R> => {
    if (ended) throw lost();
    try {
      const transaction = await begun(() => connect(true), tables, mode, durability);
      const result = await finished(transaction, work);
      if (mode === 'readwrite') onTrouble(null);
      return result;
    } catch (fault) {
      throw told(fault, onTrouble);
    }
  };
  return {
    read: (tables, work) => transact(tables, 'readonly', 'default', work),
    write: (tables, durability, work) => transact(tables, 'readwrite', durability, work),
    close: () => {
      ended = true;
      connection?.then(
        (database) => database.close(),
        () => {},
      );
    },
  };
}

/** True where nothing was ever kept in it; from now on something is. */
async function isBlank(database: IDBPDatabase, now: Date): Promise<boolean> {
  const transaction = database.transaction('values', 'readwrite');
  const begun = await transaction.store.get('begun');
  if (begun === undefined) await transaction.store.put(now.toISOString(), 'begun');
  await transaction.done;
  return begun === undefined;
}

/** Reading ones go by this type too; they are never asked to write. */
type Transaction = IDBPTransaction<unknown, string[], 'readwrite'>;

/** Begins a transaction; once more with a new connection where the old one had been closed behind our back. */
async function begun(
  connect: () => Promise<IDBPDatabase>,
  tables: readonly Table[],
  mode: 'readonly' | 'readwrite',
  durability: IDBTransactionDurability,
): Promise<Transaction> {
  const begin = async () => (await connect()).transaction([...tables], mode as 'readwrite', { durability });
  try {
    return await begin();
  } catch (fault) {
    if (!isNamed(fault, 'InvalidStateError')) throw fault;
    return begin();
  }
}

/** Does the work and waits until all of it is kept; where any of it fails, none is. */
async function finished<R>(
  transaction: Transaction,
  work: (drawers: Drawers<Table>) => Promise<R>,
): Promise<R> {
  // Heard here as well, or a fault in both the work and its end would count as one nobody heard.
  transaction.done.catch(() => {});
  try {
    const result = await work(drawersOf(transaction));
    await transaction.done;
    return result;
  } catch (fault) {
    const cause = transaction.error ?? fault;
    if (transaction.error === null) abort(transaction);
    throw cause;
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already.
  }
}

function drawersOf(transaction: Transaction): Drawers<Table> {
  const store = (table: Table) => transaction.objectStore(table);
  return {
    get: <N extends Table>(table: N, key: string): Promise<Contents[N] | undefined> => store(table).get(key),
    all: <N extends Table>(table: N, prefix?: string): Promise<Contents[N][]> =>
      store(table).getAll(prefix === undefined ? null : IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
    keys: async (table) => (await store(table).getAllKeys()).map(String),
    put: async (table, key, value) => void (await store(table).put(value, key)),
    remove: (table, key) => store(table).delete(key),
    clear: (table) => store(table).clear(),
  };
}

/** One connection, which steps aside for a newer program and says when it is over. */
async function connected({ name, patienceMilliseconds }: DeviceOptions, onEnd: () => void) {
  if (typeof indexedDB === 'undefined') throw new Unopened('missing');
  const { given, giveUp } = givingUp();
  const patience = setTimeout(() => giveUp('unopened'), patienceMilliseconds);
  const opening = openDB(name, newestVersion, {
    upgrade: (database, from, _to, transaction) => {
      for (const migrate of migrations.slice(from)) migrate(database, transaction);
    },
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

/** A fault of the database as one of ours, told to whoever watches over the store; any other as it is. */
function told(fault: unknown, onTrouble: DeviceOptions['onTrouble']): unknown {
  const code = troubleIn(fault);
  if (code === null) return fault;
  onTrouble(code);
  const { sentence } = warningOf(code);
  return new ProbityError(code === 'full' ? 'ERR_STORAGE_FULL' : 'ERR_STORAGE_LOST', sentence, {
    cause: fault,
  });
}

function troubleIn(fault: unknown): WarningCode | null {
  if (fault instanceof Unopened) return fault.code;
  if (!(fault instanceof DOMException)) return null;
  // Something that cannot be kept at all is a slip of the program, not of the device.
  if (fault.name === 'DataCloneError' || fault.name === 'DataError') return null;
  return fault.name === 'QuotaExceededError' ? 'full' : 'lost';
}

function lost(): ProbityError {
  return new ProbityError('ERR_STORAGE_LOST', warningOf('lost').sentence);
}

function isNamed(fault: unknown, name: string): boolean {
  return fault instanceof Error && fault.name === name;
}
