import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import { fold } from '#core/declaration/fold.ts';
import type { Work } from '#register/database/session.ts';
import type { Current } from '#register/database/tables.ts';
import { pages } from './pages.ts';
import type { Fault } from './verify.ts';

interface Row {
  id: string;
  officer: string;
  state: string;
  version: number;
  approver: string | null;
  valuePence: number | null;
  outcome: string | null;
  current: Current;
  events: DeclarationEvent[];
}

const pageSize = 1000;

/**
 * Holds every declaration, as people see it, against its events, and looks for events that were never
 * recorded. That the events themselves are as they were recorded is known by then.
 */
export async function checkDeclarations(
  work: Work,
  organisation: string,
  found: (fault: Fault) => void,
): Promise<{ declarations: number }> {
  await checkUnrecorded(work, organisation, found);
  let declarations = 0;
  for await (const rows of pages(work, 'declarations', pageSize, declarationsOf(organisation))) {
    declarations += rows.length;
    for (const row of rows) {
      if (standsAsItsEventsSay(row)) continue;
      const sentence = `Declaration ${row.id} does not stand as its events say: it was changed past them.`;
      found({ link: null, sentence });
    }
  }
  return { declarations };
}

function declarationsOf(organisation: string) {
  return sql<Row>`
    select id, officer, state, version, approver, value_pence as "valuePence", outcome, current,
      (select coalesce(json_agg(body order by number), '[]') from event
        where event.organisation = declaration.organisation and event.declaration = declaration.id) as events
    from declaration where organisation = ${organisation}
    order by id`;
}

/** What was changed past the register may have any shape, and then does not stand as anything says. */
function standsAsItsEventsSay(row: Row): boolean {
  try {
    return isTold(row);
  } catch {
    return false;
  }
}

function isTold({ id, current, events, ...columns }: Row): boolean {
  const { events: _events, ...told } = fold(id, events);
  const { officer, state, version, to, facts, decision } = told;
  const toldColumns = {
    officer,
    state,
    version,
    approver: to.person,
    valuePence: facts.valuePence,
    outcome: decision?.outcome ?? null,
  };
  return isDeepStrictEqual(told, current) && isDeepStrictEqual(columns, toldColumns);
}

async function checkUnrecorded(
  work: Work,
  organisation: string,
  found: (fault: Fault) => void,
): Promise<void> {
  const { rows } = await sql<{ declaration: string; number: number }>`
    select declaration, number from event
    where organisation = ${organisation} and not exists (
      select from audit_entry entry where entry.organisation = event.organisation and entry.event = event.id)
    order by declaration, number limit 5`.execute(work);
  for (const { declaration, number } of rows)
    found({
      link: null,
      sentence: `Event ${number} of declaration ${declaration} was never recorded: it was put in past the register.`,
    });
}
