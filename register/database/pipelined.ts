import { type ConnectionProvider, type KyselyProps, Transaction } from 'kysely';
import type { Database, Work } from './session.ts';

/**
 * Does work in a transaction whose statements leave at once: those that do not wait for one another's answers
 * share one trip. PostgreSQL does them in the order in which they were asked for, and none after one that failed.
 * Kysely by itself sends each when the one before was answered; and where that failed, it would send those that
 * still waited after the rollback, outside of the transaction.
 */
export async function pipelined<T>(
  database: Database,
  transaction: Work,
  work: (transaction: Work) => Promise<T>,
): Promise<T> {
  const connection = await transaction.getExecutor().provideConnection(async (its) => its);
  let over = false;
  let first: unknown;
  const provideConnection: ConnectionProvider['provideConnection'] = async (use) => {
    if (over) throw new Error('This transaction is over.');
    return use(connection).catch((fault) => {
      first ??= fault;
      throw fault;
    });
  };
  const executor = database.getExecutor().withConnectionProvider({ provideConnection });
  // Beside its executor, a transaction needs nothing of what else it is made of.
  const unused = { config: {}, driver: {}, dialect: {} };
  try {
    return await work(new Transaction({ ...unused, executor } as KyselyProps));
  } catch (fault) {
    // What came after the statement that failed says no more than that.
    throw isConsequence(fault) ? first : fault;
  } finally {
    over = true;
  }
}

/** PostgreSQL's "current transaction is aborted". */
function isConsequence(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === '25P02';
}
