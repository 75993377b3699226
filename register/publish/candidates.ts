import { sql } from 'kysely';
import type { State } from '#core/declaration/declaration.ts';
import type { Giver, Outcome } from '#core/declaration/event.ts';
import { ProbityError } from '#core/errors.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Answer } from '#core/policy/situation.ts';
import type { Work } from '#register/database/session.ts';
import type { Entry } from './redact.ts';

/** A declaration as the preview shows it beside what the public would see. */
export interface Candidate {
  id: string;
  entry: Entry;
}

interface CandidateRow {
  id: string;
  kind: DeclarationKind;
  state: State;
  outcome: Outcome | null;
  answer: Answer | null;
  on: string;
  officer: string | null;
  address: string | null;
  grade: number | null;
  holds_office: boolean | null;
  department: string | null;
  people: number | null;
  giver: Giver | null;
  value_pence: number | null;
  what: string;
}

/** More than any council declares in ten years; beyond it something is wrong with the settings or the data. */
const most = 100_000;

/**
 * Everything declared since a day (ISO) that could be published, newest first.
 * Throws `ERR_TOO_LARGE` above 100,000 declarations.
 */
export async function candidatesSince(work: Work, organisation: string, since: string): Promise<Candidate[]> {
  const { rows } = await sql<CandidateRow>`
    with size as (
      select department, count(*) as people from person
      where organisation = ${organisation} and active and department is not null group by department)
    select declaration.id, declaration.kind, declaration.state, declaration.outcome, declaration.answer,
      coalesce(current #>> '{facts,receivedOn}', current #>> '{facts,offeredOn}',
        (submitted_at at time zone 'Europe/London')::date::text) as on,
      person.name as officer, person.address, person.grade, cardinality(person.offices) > 0 as holds_office,
      department.name as department, coalesce(size.people, 0) as people,
      current #> '{facts,giver}' as giver, declaration.value_pence,
      coalesce(current #>> '{facts,what}', '') as what
    from declaration
    left join person on person.organisation = declaration.organisation and person.id = declaration.officer
    left join department on department.organisation = declaration.organisation
      and department.id = declaration.department
    left join size on size.department = declaration.department
    where declaration.organisation = ${organisation} and declaration.state <> 'draft'
      and submitted_at >= ${since}::timestamp at time zone 'Europe/London'
    order by submitted_at desc, declaration.id desc
    limit ${most + 1}`.execute(work);
  if (rows.length > most) {
    throw new ProbityError(
      'ERR_TOO_LARGE',
      `There are more than ${most.toLocaleString('en-GB')} declarations to look through. Let the published register reach back fewer months, in the settings.`,
    );
  }
  return rows.map(candidateOf);
}

function candidateOf({
  id,
  officer,
  address,
  grade,
  holds_office,
  department,
  people,
  ...row
}: CandidateRow) {
  const { kind, state, outcome, answer, on, giver, value_pence: valuePence, what } = row;
  return {
    id,
    entry: {
      kind,
      state,
      outcome,
      answer,
      on,
      officer:
        officer === null ? null : { name: officer, address, grade, holdsOffice: holds_office === true },
      department: department === null ? null : { name: department, people: people ?? 0 },
      giver,
      valuePence,
      what,
    },
  };
}
