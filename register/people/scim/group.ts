import type { Selectable } from 'kysely';
import { type Role, roles } from '#core/declaration/declaration.ts';
import type { Tables } from '#register/database/tables.ts';
import type { Council } from '#register/settings.ts';
import { groupSchema } from './attributes.ts';
import { isObject } from './changes.ts';
import { ScimFault } from './fault.ts';
import type { Operation } from './patch.ts';

export type GroupRow = Selectable<Tables['directory_group']>;

/** A group as it shall be. */
export interface Group {
  name: string;
  externalId: string | null;
  members: string[];
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const longestName = 300;

/**
 * The role that a group's name gives its members: as the settings say, else one of ours after “Probity”, as in
 * “Probity monitoring officers”. Without that word no name gives a role: a council may have auditors of its own.
 */
export function roleOf(name: string, { roleGroups }: Pick<Council, 'roleGroups'>): Role | null {
  const settled = roleGroups[name];
  if (settled) return settled;
  const letters = lettersOf(name);
  return roles.find((role) => letters.replace(/s$/, '') === `probity${lettersOf(role)}`) ?? null;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

/** A group as it stands, without what only the register knows. */
export function groupOf({ name, external_id: externalId, members }: GroupRow): Group {
  return { name, externalId, members };
}

/** Reads a whole group; what it does not name is kept from before. */
export function groupIn(body: unknown, before?: Group): Group {
  if (!isObject(body)) throw wrong('A group is an object with attributes.');
  return {
    name: body.displayName === undefined && before ? before.name : nameIn(body.displayName),
    externalId: typeof body.externalId === 'string' ? body.externalId : (before?.externalId ?? null),
    members: body.members === undefined && before ? before.members : membersIn(body.members),
  };
}

/** What a group's operations come to. */
export function patchedGroup(before: Group, operations: readonly Operation[]): Group {
  return operations.reduce(patchedBy, before);
}

function patchedBy(now: Group, { op, path, value }: Operation): Group {
  if (path === null) {
    const next = groupIn(value, now);
    return op === 'add' && isObject(value) && value.members !== undefined
      ? { ...next, members: united(now.members, next.members) }
      : next;
  }
  if (path.name === 'displayname') return { ...now, name: nameIn(op === 'remove' ? null : value) };
  if (path.name === 'externalid') return { ...now, externalId: typeof value === 'string' ? value : null };
  if (path.name !== 'members') return now;
  const named = path.filter ? path.filter.map((condition) => String(condition.value)) : membersIn(value);
  if (op === 'add') return { ...now, members: united(now.members, named) };
  if (op === 'replace') return { ...now, members: named };
  if (value === undefined && path.filter === null) return { ...now, members: [] };
  const gone = new Set(named);
  return { ...now, members: now.members.filter((member) => !gone.has(member)) };
}

function united(some: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...some, ...more])];
}

function nameIn(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > longestName || value.includes('\0'))
    throw wrong(`A group needs a “displayName” of at most ${longestName} characters.`);
  return value.trim();
}

function membersIn(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const ids = (Array.isArray(value) ? value : [value]).map((member) =>
    isObject(member) ? member.value : member,
  );
  return ids.map((id) => {
    if (typeof id !== 'string' || !guid.test(id))
      throw wrong('Each member is named by the id that the register gave the user.');
    return id.toLowerCase();
  });
}

/** A group as SCIM shows it. */
export function shownGroup(row: GroupRow, base: string) {
  return {
    schemas: [groupSchema],
    id: row.id,
    ...(row.external_id && { externalId: row.external_id }),
    displayName: row.name,
    members: row.members.map((value) => ({ value, type: 'User', $ref: `${base}/Users/${value}` })),
    meta: {
      resourceType: 'Group',
      created: row.created_at.toISOString(),
      lastModified: row.updated_at.toISOString(),
      version: `W/"${row.version}"`,
      location: `${base}/Groups/${row.id}`,
    },
  };
}

export function wrong(sentence: string): ScimFault {
  return new ScimFault(400, `${sentence} Nothing was saved.`, 'invalidValue');
}
