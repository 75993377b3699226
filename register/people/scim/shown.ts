import { enterpriseSchema, probitySchema, userSchema } from './attributes.ts';
import type { UserRow } from './users.ts';

/** A person as SCIM shows them: as the register has them, which for some attributes is more than the directory said. */
export function shownUser(row: UserRow, base: string) {
  const { directory } = row;
  const manager = row.manager ?? directory?.manager;
  return {
    schemas: [userSchema, enterpriseSchema, probitySchema],
    id: row.id,
    ...(row.external_id && { externalId: row.external_id }),
    userName: row.user_name,
    displayName: row.name,
    name: {
      formatted: row.name,
      ...(directory?.givenName && { givenName: directory.givenName }),
      ...(directory?.familyName && { familyName: directory.familyName }),
    },
    active: row.active,
    emails: row.address ? [{ value: row.address, type: 'work', primary: true }] : [],
    [enterpriseSchema]: {
      ...(row.department_name && { department: row.department_name }),
      ...(manager && {
        manager: {
          value: manager,
          ...(row.manager && { $ref: `${base}/Users/${row.manager}` }),
          ...(row.manager_name && { displayName: row.manager_name }),
        },
      }),
    },
    [probitySchema]: {
      ...(row.grade !== null && { grade: row.grade }),
      politicallyRestricted: row.politically_restricted,
      spokesperson: row.spokesperson,
      unionRepresentative: row.union_representative,
      offices: row.offices,
    },
    meta: {
      resourceType: 'User',
      created: row.created_at.toISOString(),
      lastModified: row.updated_at.toISOString(),
      version: `W/"${row.version}"`,
      location: `${base}/Users/${row.id}`,
    },
  };
}

/** Only what was asked for: `attributes` picks, `excludedAttributes` leaves out; id and meta stay. */
export function chosen<T extends Record<string, unknown>>(
  resource: T,
  {
    attributes,
    excludedAttributes,
  }: { attributes?: string | undefined; excludedAttributes?: string | undefined },
): Partial<T> {
  const wanted = namesIn(attributes);
  const unwanted = namesIn(excludedAttributes);
  const kept = Object.entries(resource).filter(([key]) => {
    if (key === 'id' || key === 'schemas' || key === 'meta') return true;
    return (wanted.length === 0 || names(wanted, key)) && !unwanted.includes(key.toLowerCase());
  });
  return Object.fromEntries(kept) as Partial<T>;
}

/** Parts of an attribute (`name.familyName`, `…:User:department`) bring the whole of it. */
function names(wanted: readonly string[], key: string): boolean {
  const lower = key.toLowerCase();
  return wanted.some(
    (name) => name === lower || name.startsWith(`${lower}.`) || name.startsWith(`${lower}:`),
  );
}

function namesIn(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
}
