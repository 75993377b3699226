import type { Updateable } from 'kysely';
import type { Tables } from '#register/database/tables.ts';
import type { DirectoryRecord, Key } from './attributes.ts';

type Columns = Updateable<Tables['person']>;

/** The keys from which a column follows, and how. A column is written only where one of its keys has changed. */
const rules: { keys: Key[]; columns: (record: DirectoryRecord, before: { name: string }) => Columns }[] = [
  {
    keys: ['externalId'],
    // Tokens name people by what the directory calls them.
    columns: ({ externalId = null }) => ({ external_id: externalId, subject: externalId }),
  },
  { keys: ['userName'], columns: ({ userName }) => (userName ? { user_name: userName } : {}) },
  {
    keys: ['displayName', 'formatted', 'givenName', 'familyName', 'userName'],
    columns: (record, before) => ({ name: nameIn(record) ?? before.name }),
  },
  {
    keys: ['address', 'userName'],
    columns: ({ address, userName }) => ({ address: address ?? (userName?.includes('@') ? userName : null) }),
  },
  { keys: ['active'], columns: ({ active = true }) => ({ active }) },
  { keys: ['grade'], columns: ({ grade = null }) => ({ grade }) },
  {
    keys: ['politicallyRestricted'],
    columns: ({ politicallyRestricted = false }) => ({ politically_restricted: politicallyRestricted }),
  },
  { keys: ['spokesperson'], columns: ({ spokesperson = false }) => ({ spokesperson }) },
  {
    keys: ['unionRepresentative'],
    columns: ({ unionRepresentative = false }) => ({ union_representative: unionRepresentative }),
  },
  { keys: ['offices'], columns: ({ offices = [] }) => ({ offices }) },
];

/** The columns that follow from the changed keys of what the directory says. */
export function derivedFrom(
  record: DirectoryRecord,
  changed: readonly Key[],
  before: { name: string },
): Columns {
  return Object.assign(
    {},
    ...rules
      .filter(({ keys }) => keys.some((key) => changed.includes(key)))
      .map(({ columns }) => columns(record, before)),
  );
}

function nameIn({ displayName, formatted, givenName, familyName }: DirectoryRecord): string | null {
  const parts = [givenName, familyName].filter((part) => part !== undefined).join(' ');
  return displayName ?? formatted ?? (parts || null);
}
