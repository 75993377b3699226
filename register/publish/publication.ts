import { createHash } from 'node:crypto';
import { ProbityError } from '#core/errors.ts';
import { record } from '#register/audit/record.ts';
import { dayOf } from '#register/calendar.ts';
import type { Work } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';
import { type Candidate, candidatesSince } from './candidates.ts';
import { type PublishedRow, type Redaction, redact } from './redact.ts';
import { type Rules, rulesIn } from './rules.ts';

/** What is kept for good of one publication: rows as the public sees them, and nothing beside. */
export interface Content {
  council: string;
  /** The first day that it reaches back to (ISO). */
  since: string;
  rules: Rules;
  rows: PublishedRow[];
}

export interface Publication extends Content {
  id: string;
  at: string;
  /** Stands for exactly these rows. */
  digest: string;
}

/** One declaration, and what the public would see of it. */
export interface Previewed extends Candidate {
  redaction: Redaction;
}

/** A publication that has not been made yet. */
export interface Draft {
  content: Content;
  previewed: Previewed[];
  /** Stands for exactly these rows: whoever publishes names by it what they have seen. */
  digest: string;
}

/** Works out what would go public now; by rules on trial where they are given. */
export async function draft(work: Work, organisation: string, now: Date, trial?: Rules): Promise<Draft> {
  const { name, settings } = await work
    .selectFrom('organisation')
    .select(['name', 'settings'])
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  const rules = trial ?? rulesIn(settings);
  const since = monthsBefore(dayOf(now), rules.months);
  const candidates = await candidatesSince(work, organisation, since);
  const previewed = candidates.map((candidate) => ({
    ...candidate,
    redaction: redact(candidate.entry, rules),
  }));
  const rows = previewed.flatMap(({ redaction }) => redaction.row ?? []);
  // The order in which declarations came in could tell which are of one person.
  rows.sort((one, other) => compare(other.on, one.on) || compare(JSON.stringify(one), JSON.stringify(other)));
  const content = { council: name, since, rules, rows };
  return { content, previewed, digest: digestOf(rows) };
}

/**
 * Publishes what was previewed, for good. The same rows twice make one publication. Throws
 * `ERR_CHANGED_MEANWHILE` where the rows are no longer those of the preview.
 *
 * @param proposedBy the first of two people, where two publish together
 */
export async function publish(
  work: Work,
  caller: Caller,
  digest: string,
  { id, entryId, at }: { id: string; entryId: string; at: Date },
  proposedBy: string | null = null,
): Promise<{ publication: Publication; done: boolean }> {
  const { organisation, person } = caller;
  const made = await draft(work, organisation, at);
  if (made.digest !== digest) throw changedSince();
  const before = await newest(work, organisation);
  if (before?.digest === digest) return { publication: before, done: false };
  await work
    .insertInto('publication')
    .values({
      organisation,
      id,
      at,
      made_by: person,
      proposed_by: proposedBy,
      content: JSON.stringify(made.content),
    })
    .execute();
  await record(
    work,
    organisation,
    { id: entryId, at },
    {
      by: person,
      action: 'register.published',
      subject: id,
      detail: { digest, rows: made.content.rows.length, ...(proposedBy !== null && { proposedBy }) },
    },
  );
  return { publication: { id, at: at.toISOString(), digest, ...made.content }, done: true };
}

/** The publication that the public sees; null where there is none yet. */
export async function newest(work: Work, organisation: string): Promise<Publication | null> {
  const id = await newestId(work, organisation);
  if (id === null) return null;
  const { at, content } = await work
    .selectFrom('publication')
    .select(['at', 'content'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const kept = content as Content;
  return { id, at: at.toISOString(), digest: digestOf(kept.rows), ...kept };
}

/** Which publication is the newest, without reading it. */
export async function newestId(work: Work, organisation: string): Promise<string | null> {
  const row = await work
    .selectFrom('publication')
    .select('id')
    .where('organisation', '=', organisation)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What was previewed is no longer what would go public. */
export function changedSince(): ProbityError {
  return new ProbityError(
    'ERR_CHANGED_MEANWHILE',
    'The register has changed since you looked at the preview, so nothing was published. Look at the preview again, then publish.',
  );
}

function digestOf(rows: readonly PublishedRow[]): string {
  const hash = createHash('sha256');
  // jsonb does not keep the order of keys.
  for (const row of rows) hash.update(JSON.stringify(Object.entries(row).sort()));
  return hash.digest('base64url');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function monthsBefore(day: string, months: number): string {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - months);
  return first.toISOString().slice(0, 10);
}
