import { ProbityError } from '#core/errors.ts';
import { record } from '#register/audit/record.ts';
import type { CouncilSettings } from '#register/council-settings.ts';
import type { Work } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';
import { changedSince, draft, newest, type Publication, publish } from './publication.ts';

/** A publication that waits for a second person. */
export interface Proposal {
  digest: string;
  rows: number;
  at: string;
  by: { id: string; name: string };
}

/** What came of the wish to publish. */
export type Published =
  | { done: 'published' | 'nothing-new'; publication: Publication }
  | { done: 'proposed'; proposal: Proposal };

interface Occasion {
  id: string;
  entryId: string;
  at: Date;
}

/** The publication that waits for a second person; null where none does. */
export async function proposalOf(work: Work, organisation: string): Promise<Proposal | null> {
  const row = await work
    .selectFrom('proposal')
    .leftJoin('person', (join) =>
      join
        .onRef('person.organisation', '=', 'proposal.organisation')
        .onRef('person.id', '=', 'proposal.made_by'),
    )
    .select(['proposal.digest', 'proposal.rows', 'proposal.at', 'proposal.made_by', 'person.name'])
    .where('proposal.organisation', '=', organisation)
    .executeTakeFirst();
  if (!row) return null;
  const { digest, rows, at, made_by: id, name } = row;
  return { digest, rows, at: at.toISOString(), by: { id, name: name ?? '' } };
}

/** Who publishes here: one person, or two. */
export async function publishingOf(
  work: Work,
  organisation: string,
): Promise<NonNullable<CouncilSettings['publishing']>> {
  const { settings } = await work
    .selectFrom('organisation')
    .select('settings')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  return (settings as CouncilSettings).publishing ?? { twoPeople: false };
}

/**
 * Publishes what was previewed, or, where two people publish, proposes it; a second person who has previewed the
 * same publishes it. Throws `ERR_NOT_ALLOWED` for whoever confirms their own proposal, or has ended the rule of two.
 */
export async function publishOrPropose(
  work: Work,
  caller: Caller,
  digest: string,
  occasion: Occasion,
): Promise<Published> {
  const { organisation, person } = caller;
  const { twoPeople, endedBy } = await publishingOf(work, organisation);
  if (!twoPeople) {
    if (endedBy === person) throw endedTheRule();
    return published(work, caller, digest, occasion, null);
  }
  const waiting = await proposalOf(work, organisation);
  if (waiting?.digest !== digest) return propose(work, caller, digest, occasion);
  if (waiting.by.id === person) throw ownProposal();
  const done = await published(work, caller, digest, occasion, waiting.by.id);
  await work.deleteFrom('proposal').where('organisation', '=', organisation).execute();
  return done;
}

/** Takes a proposal back, whoever made it. Gives false where there is none. */
export async function withdrawProposal(
  work: Work,
  { organisation, person }: Caller,
  { entryId, at }: Pick<Occasion, 'entryId' | 'at'>,
): Promise<boolean> {
  const waiting = await proposalOf(work, organisation);
  if (waiting === null) return false;
  await work.deleteFrom('proposal').where('organisation', '=', organisation).execute();
  const detail = { digest: waiting.digest, proposedBy: waiting.by.id };
  const deed = { by: person, action: 'publication.proposal-withdrawn', subject: organisation, detail };
  await record(work, organisation, { id: entryId, at }, deed);
  return true;
}

async function published(
  work: Work,
  caller: Caller,
  digest: string,
  occasion: Occasion,
  proposedBy: string | null,
): Promise<Published> {
  const { publication, done } = await publish(work, caller, digest, occasion, proposedBy);
  return { done: done ? 'published' : 'nothing-new', publication };
}

async function propose(
  work: Work,
  { organisation, person, name }: Caller,
  digest: string,
  { entryId, at }: Occasion,
): Promise<Published> {
  const made = await draft(work, organisation, at);
  if (made.digest !== digest) throw changedSince();
  const before = await newest(work, organisation);
  if (before?.digest === digest) return { done: 'nothing-new', publication: before };
  const rows = made.content.rows.length;
  const kept = { digest, rows, at, made_by: person };
  await work
    .insertInto('proposal')
    .values({ organisation, ...kept })
    .onConflict((conflict) => conflict.column('organisation').doUpdateSet(kept))
    .execute();
  const deed = {
    by: person,
    action: 'publication.proposed',
    subject: organisation,
    detail: { digest, rows },
  };
  await record(work, organisation, { id: entryId, at }, deed);
  return { done: 'proposed', proposal: { digest, rows, at: at.toISOString(), by: { id: person, name } } };
}

function ownProposal(): ProbityError {
  return new ProbityError(
    'ERR_NOT_ALLOWED',
    'You proposed this publication, so somebody else confirms it. Ask another monitoring officer to look at the preview.',
  );
}

function endedTheRule(): ProbityError {
  return new ProbityError(
    'ERR_NOT_ALLOWED',
    'You ended the rule that two people publish, so you do not publish alone after it. Ask another monitoring officer to publish, or bring the rule back.',
  );
}
