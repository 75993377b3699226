import type { IDBPTransaction } from 'idb';
import { ProbityError } from '#core/errors.ts';
import { type Connection, connectionTo, Unopened } from '#core/storage/connection.ts';
import type { Contents, Table } from '#core/storage/contents.ts';
import type { Cupboard, Drawers } from '#core/storage/cupboard.ts';
import { type WarningCode, warningOf } from '#core/storage/warning.ts';

export interface DeviceOptions {
  name: string;
  now: () => Date;
  /** How long the browser may take to open the database. */
  patienceMilliseconds: number;
  /** Called when something goes wrong with what was open, and with null when something could be kept. */
  onTrouble: (code: WarningCode | null) => void;
}

type Mode = 'readonly' | 'readwrite';

/** Opens what is kept on this device. Throws `Unopened` where that is not possible. */
export async function openDevice(options: DeviceOptions): Promise<Cupboard> {
  const { onTrouble } = options;
  const connection = connectionTo({ ...options, onCleared: () => onTrouble('cleared') });
  await connection.database();
  let closed = false;

  const transact = async <R>(
    tables: readonly Table[],
    mode: Mode,
    durability: IDBTransactionDurability,
    work: (drawers: Drawers<Table>) => Promise<R>,
  ): Promise<R> => {
    if (closed) throw lost();
    try {
      const transaction = await begun(connection, tables, mode, durability);
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
      closed = true;
      connection.drop();
    },
  };
}

/** Reading ones go by this type too; they are never asked to write. */
type Transaction = IDBPTransaction<unknown, string[], 'readwrite'>;

/** Begins a transaction; once more over a new connection where the old one had been cut without a word. */
async function begun(
  connection: Connection,
  tables: readonly Table[],
  mode: Mode,
  durability: IDBTransactionDurability,
): Promise<Transaction> {
  const begin = async () => {
    const database = await connection.database();
    return database.transaction([...tables], mode as 'readwrite', { durability });
  };
  try {
    return await begin();
  } catch (fault) {
    if (!(fault instanceof DOMException) || fault.name !== 'InvalidStateError') throw fault;
    connection.drop();
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
