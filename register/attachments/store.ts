import { hash } from 'node:crypto';
import type { Declaration } from '#core/declaration/declaration.ts';
import { ProbityError } from '#core/errors.ts';
import { record } from '#register/audit/record.ts';
import { asPerson, type Work } from '#register/database/session.ts';
import { notFound } from '#register/declarations/proceed.ts';
import { current } from '#register/declarations/store.ts';
import type { Caller, Services } from '#register/services.ts';

export const mostAttachments = 10;

/** What is told of an attachment beside its bytes. */
export interface Listed {
  id: string;
  name: string;
  type: string;
  bytes: number;
  addedAt: string;
}

export interface Attachment {
  declaration: string;
  id: string;
  name: string;
  type: string;
  bytes: Buffer;
}

/**
 * Adds a file to one's own declaration while it is open; false where the very same was there before.
 * Throws `ERR_NOT_FOUND`, `ERR_NOT_ALLOWED`, `ERR_STATE`, or `ERR_ALREADY_THERE` where the id holds another file.
 */
export function attach(services: Services, caller: Caller, file: Attachment): Promise<boolean> {
  const { organisation, person } = caller;
  const { declaration, id, name, type, bytes } = file;
  const digest = hash('sha256', bytes, 'buffer');
  return asPerson(services.database, caller, async (work) => {
    await lockOpen(work, caller, declaration);
    const there = await digests(work, organisation, declaration);
    const same = there.find((other) => other.id === id);
    if (same?.digest.equals(digest)) return false;
    if (same) throw taken();
    if (there.length >= mostAttachments) throw enough();
    const at = services.now();
    await work
      .insertInto('attachment')
      .values({ organisation, declaration, id, name, type, digest, bytes, added_at: at, added_by: person })
      .execute();
    const detail = { attachment: id, digest: digest.toString('hex') };
    const deed = { by: person, action: 'attachment.added', subject: declaration, detail };
    await record(work, organisation, { id: services.newId(), at }, deed);
    return true;
  });
}

/** Reads a file and writes down who did, unless it is their own. Throws `ERR_NOT_FOUND`. */
export function opened(
  { database, now, newId }: Services,
  caller: Caller,
  declaration: string,
  id: string,
): Promise<Omit<Attachment, 'declaration' | 'id'> & { digest: Buffer }> {
  const { organisation, person } = caller;
  return asPerson(database, caller, async (work) => {
    const file = await work
      .selectFrom('attachment')
      .select(['name', 'type', 'bytes', 'digest', 'added_by'])
      .where('organisation', '=', organisation)
      .where('declaration', '=', declaration)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!file) throw notFound();
    if (file.added_by !== person) {
      const deed = {
        by: person,
        action: 'attachment.read',
        subject: declaration,
        detail: { attachment: id },
      };
      await record(work, organisation, { id: newId(), at: now() }, deed);
    }
    return file;
  });
}

/** What is attached to a declaration, as it was added. */
export async function attachmentsOf(
  work: Work,
  organisation: string,
  declaration: string,
): Promise<Listed[]> {
  const rows = await work
    .selectFrom('attachment')
    .select(({ fn }) => ['id', 'name', 'type', fn<number>('length', ['bytes']).as('bytes'), 'added_at'])
    .where('organisation', '=', organisation)
    .where('declaration', '=', declaration)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map(({ added_at, ...file }) => ({ ...file, addedAt: added_at.toISOString() }));
}

/** Holds the declaration until the end, so that files added at once are counted one after another. */
async function lockOpen(work: Work, { organisation, person }: Caller, id: string): Promise<void> {
  const row = await work
    .selectFrom('declaration')
    .select(['officer', 'state'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  // Those who may only read it cannot hold it, and are told so rather than that it is not there.
  if (!row && (await current(work, organisation, id))) throw notTheirs();
  if (!row) throw notFound();
  if (row.officer !== person) throw notTheirs();
  if (!open.includes(row.state)) throw closed();
}

const open: readonly Declaration['state'][] = ['submitted', 'returned'];

function digests(work: Work, organisation: string, declaration: string) {
  return work
    .selectFrom('attachment')
    .select(['id', 'digest'])
    .where('organisation', '=', organisation)
    .where('declaration', '=', declaration)
    .execute();
}

function notTheirs(): ProbityError {
  return new ProbityError(
    'ERR_NOT_ALLOWED',
    'Only the officer whose declaration it is can attach files to it. Ask them to do it.',
  );
}

function closed(): ProbityError {
  return new ProbityError(
    'ERR_STATE',
    'Files can be attached only while the declaration waits for a decision or an answer. Amend it first.',
  );
}

function taken(): ProbityError {
  return new ProbityError(
    'ERR_ALREADY_THERE',
    'Another file of this declaration has this id already. Send yours again under a new id.',
  );
}

function enough(): ProbityError {
  return new ProbityError(
    'ERR_STATE',
    `This declaration has ${mostAttachments} files already, which is the most. Leave this one out, or put several into one file.`,
  );
}
