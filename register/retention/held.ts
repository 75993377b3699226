import { sql } from 'kysely';
import { attachmentsOf } from '#register/attachments/store.ts';
import { type Recorded, record } from '#register/audit/record.ts';
import { asService, type Work } from '#register/database/session.ts';
import { current, eventsOf } from '#register/declarations/store.ts';
import type { Caller, Services } from '#register/services.ts';
import { nobody } from './erase.ts';

/** All that the register holds on one person, ready to be handed to them. */
export interface Held {
  at: string;
  person: Record<string, unknown>;
  groups: string[];
  covers: Record<string, unknown>[];
  declarations: Record<string, unknown>[];
  letters: Record<string, unknown>[];
  /** What they set aside as not relevant; nothing can be read from it. */
  setAside: Record<string, unknown>[];
  /** The newest, where there are more than are shown. */
  deeds: HeldDeed[];
  deedsLeftOut: number;
}

/** A deed by the person, about them, or about a declaration of theirs. */
export interface HeldDeed {
  at: string;
  by: string | null;
  action: string;
  subject: string;
  /** Left out where it tells of somebody else. */
  detail?: Record<string, unknown>;
}

const mostDeeds = 10_000;

/**
 * Gathers all that is held on a person, and records that it was gathered. Of what they did with others'
 * declarations it tells that they did it and when, not what stands in there, for that is about somebody else.
 *
 * @throws ProbityError `ERR_NOT_FOUND`
 */
export function heldOn(
  { database, now, newId }: Pick<Services, 'database' | 'now' | 'newId'>,
  caller: Caller,
  person: string,
): Promise<Held> {
  const { organisation } = caller;
  return asService(database, organisation, async (work) => {
    const row = await work
      .selectFrom('person')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('id', '=', person)
      .executeTakeFirst();
    if (!row) throw nobody();
    const declarations = await declarationsOf(work, organisation, person);
    const deeds = await deedsAround(work, organisation, person);
    const held: Held = {
      at: now().toISOString(),
      person: row,
      groups: await groupsOf(work, organisation, person),
      covers: await coversOf(work, organisation, person),
      declarations,
      letters: await lettersTo(work, organisation, person),
      setAside: await work
        .selectFrom('set_aside')
        .select(['print', 'at'])
        .where('organisation', '=', organisation)
        .where('person', '=', person)
        .orderBy('at')
        .execute(),
      deeds: deeds.slice(0, mostDeeds),
      deedsLeftOut: Math.max(0, deeds.length - mostDeeds),
    };
    const deed = { by: caller.person, action: 'person.exported', subject: person };
    await record(work, organisation, { id: newId(), at: now() }, deed);
    return held;
  });
}

async function declarationsOf(work: Work, organisation: string, person: string) {
  const rows = await work
    .selectFrom('declaration')
    .select('id')
    .where('organisation', '=', organisation)
    .where('officer', '=', person)
    .orderBy('submitted_at')
    .orderBy('id')
    .execute();
  const all: Record<string, unknown>[] = [];
  for (const { id } of rows) {
    all.push({
      ...(await current(work, organisation, id)),
      events: await eventsOf(work, organisation, id),
      attachments: await attachmentsOf(work, organisation, id),
    });
  }
  return all;
}

async function groupsOf(work: Work, organisation: string, person: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from directory_group
    where organisation = ${organisation} and ${person}::uuid = any (members) order by name`.execute(work);
  return rows.map(({ name }) => name);
}

function coversOf(work: Work, organisation: string, person: string) {
  return work
    .selectFrom('cover')
    .select(['person', 'deputy', 'starts_on', 'ends_on', 'made_by'])
    .where('organisation', '=', organisation)
    .where((where) => where.or([where('person', '=', person), where('deputy', '=', person)]))
    .orderBy('starts_on')
    .execute();
}

function lettersTo(work: Work, organisation: string, person: string) {
  return work
    .selectFrom('letter')
    .select(['id', 'kind', 'due_at', 'sent_at'])
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .orderBy('due_at')
    .execute();
}

/** Newest first. */
async function deedsAround(work: Work, organisation: string, person: string): Promise<HeldDeed[]> {
  const { rows } = await sql<{ content: string; own: boolean }>`
    select content, coalesce(subject = ${person}, false) as own from audit_entry
    where organisation = ${organisation} and (made_by = ${person} or subject = ${person} or subject in (
      select id::text from declaration where organisation = ${organisation} and officer = ${person}))
    order by id desc`.execute(work);
  return rows.map(({ content, own }) => {
    const { at, by, action, subject, detail } = JSON.parse(content) as Recorded;
    return { at, by, action, subject, ...(own && detail && { detail }) };
  });
}
