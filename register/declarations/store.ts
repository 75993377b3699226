import type { Declaration } from '#core/declaration/declaration.ts';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import { giverKey } from '#core/declaration/giver.ts';
import { canonical } from '#register/audit/record.ts';
import { together, type Work } from '#register/database/session.ts';
import type { Current } from '#register/database/tables.ts';

/** The declaration as it stands, without its events; null where there is none that the asker may see. */
export async function current(work: Work, organisation: string, id: string): Promise<Declaration | null> {
  const row = await work
    .selectFrom('declaration')
    .select('current')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { ...row.current, events: [] } : null;
}

/** The events of a declaration, oldest first. */
export async function eventsOf(work: Work, organisation: string, id: string): Promise<DeclarationEvent[]> {
  const rows = await work
    .selectFrom('event')
    .select('body')
    .where('organisation', '=', organisation)
    .where('declaration', '=', id)
    .orderBy('number')
    .execute();
  return rows.map(({ body }) => body);
}

/** The declaration that an event was added to before; null where the event is new. */
export async function declarationWith(
  work: Work,
  organisation: string,
  event: string,
): Promise<string | null> {
  const row = await work
    .selectFrom('event')
    .select('declaration')
    .where('organisation', '=', organisation)
    .where('id', '=', event)
    .executeTakeFirst();
  return row?.declaration ?? null;
}

/** Keeps a new declaration. PostgreSQL refuses (23505) where one with this id is there already. */
export async function begin(
  work: Work,
  organisation: string,
  declaration: Declaration,
  event: DeclarationEvent,
): Promise<void> {
  const row = work.insertInto('declaration').values((values) => ({
    organisation,
    id: declaration.id,
    officer: declaration.officer,
    department: values
      .selectFrom('person')
      .select('department')
      .where('organisation', '=', organisation)
      .where('id', '=', declaration.officer),
    submitted_at: event.at,
    updated_at: event.at,
    ...columnsOf(declaration),
  }));
  await together([row.execute(), addEvent(work, organisation, declaration, event)]);
}

/** Keeps what happened next; false where somebody else was quicker and the version is no longer the one seen. */
export async function proceed(
  work: Work,
  organisation: string,
  declaration: Declaration,
  event: DeclarationEvent,
): Promise<boolean> {
  const { numUpdatedRows: updated } = await work
    .updateTable('declaration')
    .set({
      ...columnsOf(declaration),
      // How long it is kept counts from its end, which a correction does not put off.
      ...(event.type !== 'corrected' && { updated_at: event.at }),
    })
    .where('organisation', '=', organisation)
    .where('id', '=', declaration.id)
    .where('version', '=', declaration.version - 1)
    .executeTakeFirstOrThrow();
  if (updated !== 1n) return false;
  await addEvent(work, organisation, declaration, event);
  return true;
}

async function addEvent(
  work: Work,
  organisation: string,
  { id, version }: Declaration,
  event: DeclarationEvent,
): Promise<void> {
  await work
    .insertInto('event')
    .values({
      organisation,
      declaration: id,
      number: version,
      id: event.id,
      type: event.type,
      at: event.at,
      made_by: event.by,
      on_behalf_of: event.onBehalfOf,
      body: canonical(event),
    })
    .execute();
}

function columnsOf(declaration: Declaration) {
  const { events: _events, ...current } = declaration;
  const { facts, decision, to } = declaration;
  return {
    kind: declaration.kind,
    state: declaration.state,
    version: declaration.version,
    approver: to.person,
    approver_role: to.role,
    giver: giverKey(facts.giver),
    value_pence: facts.valuePence,
    answer: facts.answer,
    deadline: declaration.deadline,
    until: declaration.until,
    decided_at: decision?.at ?? null,
    outcome: decision?.outcome ?? null,
    current: JSON.stringify(current satisfies Current),
  };
}
