import { type SqlBool, sql } from 'kysely';
import { record } from '#register/audit/record.ts';
import type { Work } from '#register/database/session.ts';
import { departmentNamed } from '#register/people/departments.ts';
import { isInCircle, moveInLine } from '#register/people/line.ts';
import type { DirectoryRecord } from './attributes.ts';
import type { Changes } from './changes.ts';
import { derivedFrom } from './derived.ts';
import { changedMeanwhile, notThere, ScimFault } from './fault.ts';

/** In whose council, when, and with which ids to change people. */
export interface Office {
  organisation: string;
  now: Date;
  newId: () => string;
}

export type UserRow = NonNullable<Awaited<ReturnType<typeof userWith>>>;

/** Everybody whom the directory may see, with their manager's and department's names. */
export function users(work: Work, organisation: string) {
  return work
    .selectFrom('person')
    .leftJoin('department', (join) =>
      join
        .onRef('department.organisation', '=', 'person.organisation')
        .onRef('department.id', '=', 'person.department'),
    )
    .leftJoin('person as boss', (join) =>
      join.onRef('boss.organisation', '=', 'person.organisation').onRef('boss.id', '=', 'person.manager'),
    )
    .selectAll('person')
    .select(['department.name as department_name', 'boss.name as manager_name'])
    .where('person.organisation', '=', organisation)
    .where('person.removed', '=', false);
}

function userWith(work: Work, organisation: string, id: string) {
  return users(work, organisation).where('person.id', '=', id).executeTakeFirst();
}

/** The user as they stand; throws 404, and 412 where a version was seen that is no longer theirs. */
export async function user(
  work: Work,
  organisation: string,
  id: string,
  seen: number | null = null,
): Promise<UserRow> {
  const found = await userWith(work, organisation, id);
  if (!found) throw notThere('user');
  if (seen !== null && seen !== found.version) throw changedMeanwhile();
  return found;
}

/**
 * Takes a new person in, or one back whom the directory had deleted and still knows by the same external id.
 * Throws 400 without a user name, and 409 where it is taken.
 */
export async function takeIn(work: Work, office: Office, changes: Changes): Promise<UserRow> {
  const { organisation, newId } = office;
  if (!changes.userName)
    throw new ScimFault(400, 'A user needs a “userName”. Map it and send it again.', 'invalidValue');
  const former = changes.externalId ? await removedAs(work, organisation, changes.externalId) : undefined;
  const id = former ?? newId();
  if (!former) {
    await work
      .insertInto('person')
      .values({ organisation, id, user_name: changes.userName, name: changes.userName, directory: '{}' })
      .execute();
  } else {
    await work
      .updateTable('person')
      .set({ removed: false, active: true, manager: null, directory: '{}' })
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .execute();
  }
  await change(work, office, await user(work, organisation, id), changes, 'person.taken-in');
  return user(work, organisation, id);
}

/** Changes what the directory says of a person, and what follows from it. True where anything was different. */
export async function change(
  work: Work,
  office: Office,
  before: UserRow,
  changes: Changes,
  action = 'person.changed-by-directory',
): Promise<boolean> {
  const { organisation, now } = office;
  if (changes.userName === null)
    throw new ScimFault(400, 'A user cannot be without a “userName”.', 'invalidValue');
  const directory = withChanges(before.directory ?? {}, changes);
  const keys = (Object.keys(changes) as (keyof Changes)[]).filter(
    (key) => JSON.stringify(before.directory?.[key]) !== JSON.stringify(directory[key]),
  );
  if (keys.length === 0 && before.directory !== null) return false;

  const manager = await managerAfter(work, organisation, before, directory, changes);
  const department =
    changes.department === undefined
      ? before.department
      : changes.department && (await departmentNamed(work, organisation, changes.department, office.newId));
  await work
    .updateTable('person')
    .set({
      ...derivedFrom(directory, keys, before),
      manager,
      department,
      directory: JSON.stringify(directory),
      version: before.version + (action === 'person.taken-in' ? 0 : 1),
      updated_at: now,
    })
    .where('organisation', '=', organisation)
    .where('id', '=', before.id)
    .execute();

  const found = await foundTheirManager(work, office, before.id, directory);
  const moved = [...(manager === before.manager ? [] : [before.id]), ...found];
  await moveInLine(work, organisation, moved);
  const circle = moved.length > 0 && (await isInCircle(work, organisation, before.id));
  await record(
    work,
    organisation,
    { id: office.newId(), at: now },
    { by: null, action, subject: before.id, detail: { attributes: keys, ...(circle && { circle }) } },
  );
  return true;
}

/**
 * Lets a person go whom the directory has deleted: nobody sees them in lists, and they cannot sign in. The row
 * stays, because declarations name them.
 */
export async function letGo(work: Work, office: Office, before: UserRow): Promise<void> {
  const { organisation, now } = office;
  await work
    .updateTable('person')
    .set({ active: false, removed: true, version: before.version + 1, updated_at: now })
    .where('organisation', '=', organisation)
    .where('id', '=', before.id)
    .execute();
  await record(
    work,
    organisation,
    { id: office.newId(), at: now },
    { by: null, action: 'person.deleted-by-directory', subject: before.id },
  );
}

function withChanges(record: DirectoryRecord, changes: Changes): DirectoryRecord {
  const merged = { ...record, ...changes };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

/** The manager's id; null for none, for oneself, and for somebody who has not been sent yet. */
async function managerAfter(
  work: Work,
  organisation: string,
  before: UserRow,
  { manager: reference }: DirectoryRecord,
  changes: Changes,
): Promise<string | null> {
  if (changes.manager === undefined) return before.manager;
  if (!reference) return null;
  const found = await personCalled(work, organisation, reference);
  return found === before.id ? null : found;
}

/** Each way of naming somebody is looked up along its own index. */
async function personCalled(work: Work, organisation: string, reference: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from person where organisation = ${organisation} and not removed and id = ${asId(reference)}::uuid
    union all select id from person
      where organisation = ${organisation} and not removed and external_id = ${reference}
    union all select id from person
      where organisation = ${organisation} and not removed and folded_user_name = lower(${reference})
    limit 1`.execute(work);
  return rows[0]?.id ?? null;
}

/** Null, which is nobody's id, for what is no id. */
function asId(reference: string): string | null {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(reference) ? reference : null;
}

/** Those whose manager this person was all along, though nobody knew. */
async function foundTheirManager(
  work: Work,
  { organisation, now }: Office,
  id: string,
  { externalId, userName }: DirectoryRecord,
): Promise<string[]> {
  const names = [id, externalId, userName].flatMap((name) => (name ? [name.toLowerCase()] : []));
  const found = await work
    .updateTable('person')
    .set({ manager: id, updated_at: now })
    .where('organisation', '=', organisation)
    .where('manager', 'is', null)
    .where('id', '<>', id)
    .where(sql<SqlBool>`folded_directory_manager = any (${names})`)
    .returning('id')
    .execute();
  return found.map((row) => row.id);
}

async function removedAs(work: Work, organisation: string, externalId: string): Promise<string | undefined> {
  const row = await work
    .selectFrom('person')
    .select('id')
    .where('organisation', '=', organisation)
    .where('external_id', '=', externalId)
    .where('removed', '=', true)
    .executeTakeFirst();
  return row?.id;
}
