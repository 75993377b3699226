import { hash } from 'node:crypto';
import { sql } from 'kysely';
import { asService, type Database, type Work } from '#register/database/session.ts';

/** One link of an organisation's chain. */
export interface Link {
  /** From 1, without gaps. */
  number: number;
  /** Id of the audit entry. */
  entry: string;
  commitment: Buffer;
}

const hashBytes = 32;
const layout = { previous: 0, number: 32, entry: 40, commitment: 56, end: 88 } as const;

/** What the first link follows: SHA-256 over words and the organisation's id, so that no chain fits another council. */
export function beginning(organisation: string): Buffer {
  return hash('sha256', `Probity audit chain 1\n${organisation.toLowerCase()}`, 'buffer');
}

/**
 * The hash of a link: SHA-256 over 88 bytes. The hash of the link before (32), the number (8, big-endian),
 * the entry's id (16) and the commitment (32).
 */
export function hashOf(previous: Buffer, { number, entry, commitment }: Link): Buffer {
  const bytes = Buffer.alloc(layout.end);
  previous.copy(bytes, layout.previous, 0, hashBytes);
  bytes.writeBigUInt64BE(BigInt(number), layout.number);
  bytes.write(entry.replaceAll('-', ''), layout.entry, 'hex');
  commitment.copy(bytes, layout.commitment, 0, hashBytes);
  return hash('sha256', bytes, 'buffer');
}

const batchSize = 2000;
/** Any number will do. It is locked together with the organisation. */
const linkLock = 20_260_403;

/**
 * Takes what was committed and is not yet linked into the chain, and gives how much that was. Everything
 * committed before the call is linked when it ends. Any number of instances may call it at once: they take
 * turns, and one that is killed leaves its batch whole or untouched.
 */
export async function linkEntries(database: Database, organisation: string): Promise<number> {
  for (let linked = 0; ; ) {
    const batch = await asService(database, organisation, (work) => linkBatch(work, organisation));
    linked += batch;
    if (batch < batchSize) return linked;
  }
}

async function linkBatch(work: Work, organisation: string): Promise<number> {
  // A statement of its own: the next ones see what whoever held the lock before has committed.
  await sql`select pg_advisory_xact_lock(${linkLock}, hashtext(${organisation}))`.execute(work);
  const entries = await work
    .selectFrom('audit_entry')
    .select(['id', 'commitment'])
    .where('organisation', '=', organisation)
    .where('linked', '=', sql.lit(false))
    .orderBy('id')
    .limit(batchSize)
    .execute();
  if (entries.length > 0) await append(work, organisation, entries);
  return entries.length;
}

async function append(
  work: Work,
  organisation: string,
  entries: readonly { id: string; commitment: Buffer }[],
): Promise<void> {
  const last = await head(work, organisation);
  let previous = last?.hash ?? beginning(organisation);
  const links = entries.map(({ id, commitment }, index) => {
    const link = { number: (last?.number ?? 0) + index + 1, entry: id, commitment };
    previous = hashOf(previous, link);
    return { ...link, hash: previous };
  });
  const ids = entries.map(({ id }) => id);
  await sql`insert into audit_link (organisation, number, entry, commitment, hash)
    select ${organisation}::uuid, * from unnest(${links.map(({ number }) => number)}::bigint[], ${ids}::uuid[],
      ${links.map(({ commitment }) => commitment)}::bytea[], ${links.map((link) => link.hash)}::bytea[])`.execute(
    work,
  );
  await sql`update audit_entry set linked = true
    where organisation = ${organisation} and id = any (${ids}::uuid[])`.execute(work);
}

/** The newest link; undefined for a chain that has not begun. */
export function head(
  work: Work,
  organisation: string,
): Promise<{ number: number; hash: Buffer } | undefined> {
  return work
    .selectFrom('audit_link')
    .select(['number', 'hash'])
    .where('organisation', '=', organisation)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
