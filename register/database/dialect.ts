import {
  type DatabaseConnection,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type PostgresPool,
  type PostgresPoolClient,
  type TransactionSettings,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';

/*
 * How the register speaks to PostgreSQL: statements are planned once for each connection, and those that do
 * not wait for one another go out together. Most of a short request's time would be spent on these otherwise,
 * as row-level security makes plans large and each trip wakes two processes.
 */

/** PostgreSQL as Kysely speaks to it, on a pool whose connections pipeline (`pipeline: true`). */
export class PipeliningDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(pool: Pool) {
    const config = { pool: preparing(pool) };
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new PipeliningDriver(this.#config);
  }
}

class PipeliningDriver extends PostgresDriver {
  /** Does not wait for the answer: it cannot fail unless the connection does, and then what follows fails too. */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    super.beginTransaction(connection, settings).catch(() => undefined);
  }
}

/** More than the register's own queries are; lists can be narrowed down in more ways than are worth keeping. */
const mostNames = 300;

function preparing(pool: Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostNames) return known;
    const name = `probity_${names.size}`;
    names.set(text, name);
    return name;
  };
  const connect = async () => {
    const client = await pool.connect();
    const query = (text: string, values: readonly unknown[]) => {
      gather(client);
      // Several statements in one text, as migrations have, cannot be prepared; nor do they have values.
      const name = values.length > 0 ? nameOf(text) : undefined;
      return client.query({ text, values: [...values], ...(name && { name }) });
    };
    const release = (broken?: boolean) => client.release(broken);
    return { query, release } as unknown as PostgresPoolClient;
  };
  return { options: pool.options, connect, end: () => pool.end() };
}

interface Corked {
  connection?: { stream?: { cork: () => void; uncork: () => void; writableCorked: number } };
}

/** Holds back what is written until all that is asked for in this turn is there, so that it leaves as one. */
function gather(client: PoolClient): void {
  const stream = (client as Corked).connection?.stream;
  if (!stream || stream.writableCorked > 0) return;
  stream.cork();
  setImmediate(() => stream.uncork());
}
