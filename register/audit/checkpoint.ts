import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { ProbityError } from '#core/errors.ts';
import { asService, type Database, type Work } from '#register/database/session.ts';
import { head } from './chain.ts';
import { nameOf } from './checkpoint-key.ts';
import type { Keeper } from './keepers.ts';
import { canonical } from './record.ts';

const checkpoint = z.strictObject({
  organisation: z.guid(),
  /** The newest link at that moment, and its hash in hex. */
  number: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
});

/** A checkpoint as it is kept outside the database. */
export const signedCheckpoint = z.strictObject({
  checkpoint,
  /** See `nameOf`. */
  key: z.string().regex(/^[0-9a-f]{16}$/),
  /** Ed25519, in base64. */
  signature: z.base64(),
});

export type Checkpoint = z.output<typeof checkpoint>;
export type SignedCheckpoint = z.output<typeof signedCheckpoint>;

/**
 * Signs how far the chain has come and keeps that outside the database. Whoever can write everything in the
 * database could make all of the chain anew; what was signed and carried away before tells of it.
 *
 * The newest checkpoint that is kept is held against the chain first, so that a chain that was made anew is
 * not signed.
 *
 * @returns what was kept; null where nothing was added since the last
 * @throws ProbityError `ERR_AUDIT_BROKEN` where the chain is not the one that was signed before,
 *   `ERR_CHECKPOINT_NOT_KEPT`
 */
export async function keepCheckpoint(
  database: Database,
  organisation: string,
  { key, keeper, now }: { key: KeyObject; keeper: Keeper; now: Date },
): Promise<SignedCheckpoint | null> {
  const before = await keeper.newest(organisation);
  const last = await asService(database, organisation, async (work) => {
    if (before) await holdAgainst(work, organisation, before.checkpoint);
    return head(work, organisation);
  });
  if (!last || last.number === before?.checkpoint.number) return null;
  const signed = signCheckpoint(
    { organisation, number: last.number, hash: last.hash.toString('hex'), at: now.toISOString() },
    key,
  );
  await keeper.keep(signed);
  return signed;
}

async function holdAgainst(work: Work, organisation: string, { number, hash, at }: Checkpoint) {
  const link = await work
    .selectFrom('audit_link')
    .select('hash')
    .where('organisation', '=', organisation)
    .where('number', '=', number)
    .executeTakeFirst();
  if (link?.hash.toString('hex') === hash) return;
  throw new ProbityError(
    'ERR_AUDIT_BROKEN',
    `The audit chain is not the one that was signed on ${at}: link ${number} has been ${link ? 'changed' : 'removed'} since. No new checkpoint was signed. Run probity register verify, keep the database as it is, and tell the monitoring officer.`,
  );
}

/** Signs with the register's private key. */
export function signCheckpoint(content: Checkpoint, key: KeyObject): SignedCheckpoint {
  const signature = sign(null, bytesOf(content), key).toString('base64');
  return { checkpoint: content, key: nameOf(key), signature };
}

/** True where the signature is that of this key, private or public half. */
export function isSignedBy({ checkpoint, signature }: SignedCheckpoint, key: KeyObject): boolean {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return verify(null, bytesOf(checkpoint), half, Buffer.from(signature, 'base64'));
}

/** What is signed: words that keep it apart from other uses of a key, and canonical JSON. */
function bytesOf(content: Checkpoint): Buffer {
  return Buffer.from(`Probity checkpoint 1\n${canonical(content)}`);
}
