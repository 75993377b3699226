import { z } from '@hono/zod-openapi';
import type { Updateable } from 'kysely';
import { roles } from '#core/declaration/declaration.ts';
import { ProbityError } from '#core/errors.ts';
import { record } from '#register/audit/record.ts';
import { asPerson, goOnAsService, type Work } from '#register/database/session.ts';
import type { Tables } from '#register/database/tables.ts';
import type { Caller, Services } from '#register/services.ts';
import { departmentNamed } from './departments.ts';
import { lockPeople, moveInLine } from './line.ts';
import { noPerson, type Person, person } from './person.ts';

const text = z.string().trim().min(1).max(300);

/** What an administrator may set of a person. What is left out stays as it is. */
export const amendment = z
  .strictObject({
    name: text,
    address: z.email().max(300).nullable(),
    active: z.boolean(),
    manager: z.guid().nullable(),
    /** By name; made where there is none of it. */
    department: text.nullable(),
    grade: z.int().min(0).max(1000).nullable(),
    politicallyRestricted: z.boolean(),
    spokesperson: z.boolean(),
    unionRepresentative: z.boolean(),
    roles: z.array(z.enum(roles)).max(10),
    offices: z.array(z.string().regex(/^[a-z][a-z0-9-]{0,60}$/)).max(50),
  })
  .partial();
export type Amendment = z.output<typeof amendment>;

/** What the directory calls the same, where that differs. */
const directoryNames: Partial<Record<keyof Amendment, string>> = { name: 'displayName' };

/**
 * Changes what the register knows of a person. Throws `ERR_STATE` for what the directory gives,
 * `ERR_NOT_ALLOWED` for a role of one's own or for making oneself somebody's manager, and
 * `ERR_CHANGED_MEANWHILE` where `seen` is not the version that stands.
 */
export function amend(
  { database, now, newId }: Services,
  caller: Caller,
  id: string,
  wanted: Amendment,
  seen: number | null,
): Promise<Person> {
  const { organisation } = caller;
  return asPerson(database, caller, async (work) => {
    await lockPeople(work, organisation);
    const before = await person(work, organisation, id);
    if (seen !== null && seen !== before.version) throw changedMeanwhile();
    refuseOwnInterest(caller, before, wanted);
    refuseDirectorys(before, wanted);
    const { numUpdatedRows: updated } = await work
      .updateTable('person')
      .set({ ...columnsOf(wanted), version: before.version + 1, updated_at: now() })
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (updated !== 1n) throw noPerson();

    await goOnAsService(work);
    if (wanted.department !== undefined)
      await setDepartment(work, organisation, id, wanted.department, newId);
    if (wanted.manager !== undefined) await setManager(work, organisation, id, wanted.manager);
    const detail = { attributes: Object.keys(wanted), ...(wanted.roles && { roles: wanted.roles }) };
    await record(
      work,
      organisation,
      { id: newId(), at: now() },
      { by: caller.person, action: 'person.amended', subject: id, detail },
    );
    return person(work, organisation, id);
  });
}

/** Roles and lines open other people's declarations, so nobody gives them to themselves. */
function refuseOwnInterest(caller: Caller, { id, roles: held }: Person, wanted: Amendment): void {
  const others = wanted.roles?.toSorted().join() !== held.toSorted().join();
  if (wanted.roles && others && id === caller.person) {
    throw new ProbityError(
      'ERR_NOT_ALLOWED',
      'Nobody changes their own roles. Ask another administrator, or have it done in the directory.',
    );
  }
  if (wanted.manager === caller.person) {
    throw new ProbityError(
      'ERR_NOT_ALLOWED',
      'You would make yourself this person’s manager and see what they declare. Ask another administrator, or have it done in the directory.',
    );
  }
}

function refuseDirectorys({ fromDirectory }: Person, wanted: Amendment): void {
  const keys = Object.keys(wanted) as (keyof Amendment)[];
  const owned = keys.filter((key) => fromDirectory.includes(directoryNames[key] ?? key));
  if (owned.length === 0) return;
  throw new ProbityError(
    'ERR_STATE',
    `The council’s directory gives ${owned.join(', ')} of this person, and would set it back. Change it there.`,
  );
}

function columnsOf(wanted: Amendment): Updateable<Tables['person']> {
  const {
    politicallyRestricted,
    unionRepresentative,
    manager: _manager,
    department: _department,
    ...same
  } = wanted;
  const columns = {
    ...same,
    politically_restricted: politicallyRestricted,
    union_representative: unionRepresentative,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

async function setDepartment(
  work: Work,
  organisation: string,
  id: string,
  name: string | null,
  newId: () => string,
): Promise<void> {
  const department = name && (await departmentNamed(work, organisation, name, newId));
  await work
    .updateTable('person')
    .set({ department })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
}

async function setManager(
  work: Work,
  organisation: string,
  id: string,
  manager: string | null,
): Promise<void> {
  if (manager !== null) await checkManager(work, organisation, id, manager);
  await work
    .updateTable('person')
    .set({ manager })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
  await moveInLine(work, organisation, [id]);
}

async function checkManager(work: Work, organisation: string, id: string, manager: string): Promise<void> {
  const named = await person(work, organisation, manager);
  const beneath = await work
    .selectFrom('line')
    .select('report')
    .where('organisation', '=', organisation)
    .where('manager', '=', id)
    .where('report', '=', manager)
    .executeTakeFirst();
  if (manager !== id && named.active && !beneath) return;
  throw new ProbityError(
    'ERR_STATE',
    `${named.name} cannot be the manager: they have left, or report to this person, or are this person. Nothing was saved; name somebody else.`,
  );
}

function changedMeanwhile(): ProbityError {
  return new ProbityError(
    'ERR_CHANGED_MEANWHILE',
    'Somebody changed this person’s entry after you opened it, so yours was not saved. Open it again, and make your change there.',
  );
}
