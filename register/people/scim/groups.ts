import { type SqlBool, sql } from 'kysely';
import { type Role, roles } from '#core/declaration/declaration.ts';
import { record } from '#register/audit/record.ts';
import type { Work } from '#register/database/session.ts';
import type { Council } from '#register/settings.ts';
import { changedMeanwhile, notThere } from './fault.ts';
import { type Group, type GroupRow, roleOf, wrong } from './group.ts';
import type { Office } from './users.ts';

/** The group as it stands; throws 404, and 412 where a version was seen that is no longer its. */
export async function group(
  work: Work,
  organisation: string,
  id: string,
  seen: number | null = null,
): Promise<GroupRow> {
  const found = await work
    .selectFrom('directory_group')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw notThere('group');
  if (seen !== null && seen !== found.version) throw changedMeanwhile();
  return found;
}

/** Keeps a group, new or changed, and gives its members its role, or takes it from those who leave. */
export async function keepGroup(
  work: Work,
  { organisation, now, newId }: Office,
  council: Council,
  before: GroupRow | null,
  wanted: Group,
): Promise<GroupRow> {
  const role = roleOf(wanted.name, council);
  await checkMembers(work, organisation, before?.members ?? [], wanted.members);
  const values = {
    name: wanted.name,
    external_id: wanted.externalId,
    role,
    members: wanted.members,
    updated_at: now,
  };
  const kept = before
    ? await work
        .updateTable('directory_group')
        .set({ ...values, version: before.version + 1 })
        .where('organisation', '=', organisation)
        .where('id', '=', before.id)
        .returningAll()
        .executeTakeFirstOrThrow()
    : await work
        .insertInto('directory_group')
        .values({ organisation, id: newId(), ...values })
        .returningAll()
        .executeTakeFirstOrThrow();
  await handOn(work, { organisation, now, newId }, before, kept);
  return kept;
}

export async function dropGroup(work: Work, office: Office, before: GroupRow): Promise<void> {
  await work
    .deleteFrom('directory_group')
    .where('organisation', '=', office.organisation)
    .where('id', '=', before.id)
    .execute();
  await handOn(work, office, before, null);
}

async function checkMembers(work: Work, organisation: string, before: string[], members: string[]) {
  const old = new Set(before);
  const fresh = members.filter((member) => !old.has(member));
  if (fresh.length === 0) return;
  const known = await work
    .selectFrom('person')
    .select('id')
    .where('organisation', '=', organisation)
    .where(sql<SqlBool>`id = any (${fresh}::uuid[])`)
    .execute();
  if (known.length === new Set(fresh).size) return;
  const ids = new Set(known.map(({ id }) => id));
  throw wrong(`The register has no user with the id ${fresh.find((id) => !ids.has(id))}. Create them first.`);
}

/** Roles that come and go with a group. Whoever has a role from another group too keeps it. */
async function handOn(
  work: Work,
  { organisation, now, newId }: Office,
  before: GroupRow | null,
  after: GroupRow | null,
): Promise<void> {
  const had = membersByRole(before);
  const has = membersByRole(after);
  for (const role of roles) {
    const gained = difference(has[role], had[role]);
    const lost = difference(had[role], has[role]);
    const deeds = [
      ...(await giveRole(work, organisation, role, gained, now)).map(
        (subject) => ['role.given', subject] as const,
      ),
      ...(await takeRole(work, organisation, role, lost, now)).map(
        (subject) => ['role.taken', subject] as const,
      ),
    ];
    const detail = { role, group: after?.name ?? before?.name ?? '' };
    for (const [action, subject] of deeds)
      await record(work, organisation, { id: newId(), at: now }, { by: null, action, subject, detail });
  }
}

function membersByRole(row: GroupRow | null): Partial<Record<Role, string[]>> {
  return row?.role ? { [row.role]: row.members } : {};
}

function difference(some: string[] = [], others: string[] = []): string[] {
  const known = new Set(others);
  return some.filter((one) => !known.has(one));
}

/** Gives those the role who do not have it yet, and says who that was. */
async function giveRole(work: Work, organisation: string, role: Role, people: string[], now: Date) {
  if (people.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    update person set roles = array_append(roles, ${role}), version = version + 1, updated_at = ${now}
    where organisation = ${organisation} and id = any (${people}::uuid[]) and not ${role} = any (roles)
    returning id`.execute(work);
  return rows.map(({ id }) => id);
}

/** Takes the role from those to whom no other group gives it, and says who that was. */
async function takeRole(work: Work, organisation: string, role: Role, people: string[], now: Date) {
  if (people.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    update person set roles = array_remove(roles, ${role}), version = version + 1, updated_at = ${now}
    where organisation = ${organisation} and id = any (${people}::uuid[]) and ${role} = any (roles)
      and not exists (select from directory_group other where other.organisation = person.organisation
        and other.role = ${role} and person.id = any (other.members))
    returning id`.execute(work);
  return rows.map(({ id }) => id);
}
