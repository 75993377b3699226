import { sql } from 'kysely';
import { ProbityError } from '#core/errors.ts';
import { eraseContent } from '#register/audit/erase-content.ts';
import { record } from '#register/audit/record.ts';
import { asService, type Work } from '#register/database/session.ts';
import type { Caller, Services } from '#register/services.ts';
import { endings } from './endings.ts';
import { removeEnded, rulesOf } from './purge.ts';
import type { Rules } from './rules.ts';

/**
 * Erases a person who has left: their declarations whose time has ended, what the audit log tells of them,
 * covers, and letters to and about them. Of their row a pseudonym is left, for what they decided on others' declarations
 * names them by id. Whole or not at all.
 *
 * @throws ProbityError `ERR_NOT_FOUND`; `ERR_STATE` for somebody who still works there, or whose declarations
 *   must be kept for some time yet
 */
export function erase(
  { database, now, newId }: Pick<Services, 'database' | 'now' | 'newId'>,
  caller: Caller,
  person: string,
): Promise<void> {
  const { organisation } = caller;
  return asService(database, organisation, async (work) => {
    await refuseActive(work, organisation, person);
    const rules = await rulesOf(work, organisation);
    while ((await removeEnded(work, organisation, rules, { now, newId }, person)) > 0);
    await refuseKept(work, organisation, rules, person);
    await pseudonymise(work, organisation, person, now());
    const erased = await eraseContent(work, organisation, [person]);
    const deed = { by: caller.person, action: 'person.erased', subject: person, detail: { erased } };
    await record(work, organisation, { id: newId(), at: now() }, deed);
  });
}

async function refuseActive(work: Work, organisation: string, person: string): Promise<void> {
  const row = await work
    .selectFrom('person')
    .select('active')
    .where('organisation', '=', organisation)
    .where('id', '=', person)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw nobody();
  if (!row.active) return;
  throw new ProbityError(
    'ERR_STATE',
    'This person still works for the council, which needs to know who they are. Nothing was erased. Let them go in the directory first.',
  );
}

async function refuseKept(work: Work, organisation: string, rules: Rules, person: string): Promise<void> {
  const { rows } = await sql<{ kept: number; open: number; last: string | null }>`
    select count(*)::integer as kept, count(*) filter (where "endsOn" is null)::integer as open,
      max("endsOn") as last
    from (${endings(organisation, rules)}) ending where officer = ${person}`.execute(work);
  const { kept, open, last } = rows[0] ?? { kept: 0, open: 0, last: null };
  if (kept === 0) return;
  const until = open > 0 ? `${open} of them are still open` : `the last of them until ${last}`;
  throw new ProbityError(
    'ERR_STATE',
    `The council must keep ${kept} of this person’s declarations for now, ${until}, so nothing was erased. Decide what is open, and ask again when their time has ended.`,
  );
}

export function nobody(): ProbityError {
  return new ProbityError(
    'ERR_NOT_FOUND',
    'There is no such person in the register. Check the id for a slip.',
  );
}

async function pseudonymise(work: Work, organisation: string, person: string, now: Date): Promise<void> {
  // Letters to them, and those that tell others of what they declared.
  await sql`delete from letter where organisation = ${organisation} and (person = ${person}
    or body #>> '{about,officer}' = ${person}
    or body -> 'first' @> jsonb_build_array(jsonb_build_object('officer', ${person}::text)))`.execute(work);
  await sql`delete from cover where organisation = ${organisation}
    and (person = ${person} or deputy = ${person})`.execute(work);
  for (const table of ['set_aside', 'set_aside_key']) {
    await sql`delete from ${sql.table(table)} where organisation = ${organisation} and person = ${person}`.execute(
      work,
    );
  }
  await sql`update directory_group set members = array_remove(members, ${person}::uuid)
    where organisation = ${organisation} and ${person}::uuid = any (members)`.execute(work);
  await sql`update department set head = null
    where organisation = ${organisation} and head = ${person}`.execute(work);
  await work
    .updateTable('person')
    .set(({ eb }) => ({
      external_id: null,
      subject: null,
      user_name: `erased-${person}`,
      name: 'Former officer',
      address: null,
      grade: null,
      politically_restricted: false,
      spokesperson: false,
      union_representative: false,
      roles: [],
      offices: [],
      directory: null,
      removed: true,
      version: eb('version', '+', 1),
      updated_at: now,
    }))
    .where('organisation', '=', organisation)
    .where('id', '=', person)
    .execute();
}
