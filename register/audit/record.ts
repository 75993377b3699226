import { hash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { DeclarationEvent } from '#core/declaration/event.ts';
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

/** The id (UUIDv7) of an entry, and the moment of which it tells. */
export interface Occasion {
  id: string;
  at: Date;
}

/** What was recorded, as it is read again. */
export type Recorded = Deed & { at: string };

export const saltBytes = 16;

/**
 * Writes a deed down in the caller's own transaction, so that there is neither deed without record nor
 * record without deed. What is kept for good is a salted commitment to it: the words can be erased later
 * without breaking the chain that `chain.ts` makes of the commitments.
 */
export async function record(work: Work, organisation: string, { id, at }: Occasion, deed: Deed) {
  const content = canonical({ at: at.toISOString(), ...deed });
  const salt = randomBytes(saltBytes);
  const commitment = commitmentTo(content, salt);
  await work.insertInto('audit_entry').values({ organisation, id, at, content, salt, commitment }).execute();
}

/**
 * Records an event of a declaration. Whoever adds an event calls this in the same transaction: `verify.ts`
 * holds every event against its record, and misses the record of one that has none.
 *
 * @param declaration as it stands after the event
 */
export function recordEvent(
  work: Work,
  organisation: string,
  occasion: Occasion,
  declaration: Pick<Declaration, 'id' | 'version'>,
  event: DeclarationEvent,
): Promise<void> {
  return record(work, organisation, occasion, {
    by: event.by,
    onBehalfOf: event.onBehalfOf,
    action: `declaration.${event.type}`,
    subject: declaration.id,
    detail: { event, number: declaration.version },
  });
}

/** SHA-256 over salt and canonical JSON (RFC 8785). */
export function commitmentTo(content: string, salt: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([salt, Buffer.from(content)]), 'buffer');
}

/** The one way to write a value as JSON (RFC 8785). */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON can be recorded.');
  return text;
}
