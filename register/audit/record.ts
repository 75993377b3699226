import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Work } from '#register/database/session.ts';

/** What somebody did, told for an auditor. */
export interface Deed {
  /** Person's id; null where the register acted by itself. */
  by: string | null;
  onBehalfOf?: string | null;
  /** A verb and a thing: `declaration.decided`, `declaration.read`, `people.imported`. */
  action: string;
  /** What it was done to: a declaration's or a person's id. */
  subject: string;
  /** Whatever else must not be changed later without being noticed. */
  detail?: Record<string, unknown>;
}

/**
 * Writes a deed down in the caller's own transaction, so that there is neither deed without record nor
 * record without deed. What is kept for good is a salted commitment to it: the words can be erased later
 * without breaking the chain that `chain.ts` makes of the commitments.
 */
export async function record(
  work: Work,
  organisation: string,
  { id, at }: { id: string; at: Date },
  deed: Deed,
): Promise<void> {
  const content = canonical({ at: at.toISOString(), ...deed });
  const salt = randomBytes(16);
  await work
    .insertInto('audit_entry')
    .values({ organisation, id, at, content, salt, commitment: commitmentTo(content, salt) })
    .execute();
}

/** SHA-256 over salt and canonical JSON (RFC 8785). */
export function commitmentTo(content: string, salt: Uint8Array): Buffer {
  return createHash('sha256').update(salt).update(content).digest();
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON can be recorded.');
  return text;
}
