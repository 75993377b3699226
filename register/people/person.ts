import { sql } from 'kysely';
import type { Role } from '#core/declaration/declaration.ts';
import { ProbityError } from '#core/errors.ts';
import type { Work } from '#register/database/session.ts';

/** A person as colleagues see them. */
export interface Listed {
  id: string;
  name: string;
  department: string | null;
}

/** A person as they themselves and administrators see them. */
export interface Person extends Listed {
  userName: string;
  address: string | null;
  active: boolean;
  manager: { id: string; name: string } | null;
  grade: number | null;
  politicallyRestricted: boolean;
  spokesperson: boolean;
  unionRepresentative: boolean;
  roles: Role[];
  offices: string[];
  /** What the council's directory gives, and so only the directory can change. */
  fromDirectory: string[];
  version: number;
}

const mostFound = 20;

/** People whose names have all these words in them. */
export async function peopleCalled(work: Work, organisation: string, words: string): Promise<Listed[]> {
  const all = words.split(/\s+/).filter(Boolean).slice(0, 5);
  const found = all.reduce(
    (query, word) => query.where('person.name', 'ilike', `%${word.replace(/[\\%_]/g, '\\$&')}%`),
    people(work, organisation).where('person.active', '=', true),
  );
  return found.select(listed).orderBy('person.name').orderBy('person.id').limit(mostFound).execute();
}

/** The person as colleagues see them; throws `ERR_NOT_FOUND`. */
export async function colleague(work: Work, organisation: string, id: string): Promise<Listed> {
  const row = await people(work, organisation).select(listed).where('person.id', '=', id).executeTakeFirst();
  if (!row) throw noPerson();
  return row;
}

/** All that the register knows of a person; throws `ERR_NOT_FOUND`. */
export async function person(work: Work, organisation: string, id: string): Promise<Person> {
  const row = await people(work, organisation)
    .leftJoin('person as boss', (join) =>
      join.onRef('boss.organisation', '=', 'person.organisation').onRef('boss.id', '=', 'person.manager'),
    )
    .select(listed)
    .select([
      'person.user_name as userName',
      'person.address',
      'person.active',
      'person.grade',
      'person.politically_restricted as politicallyRestricted',
      'person.spokesperson',
      'person.union_representative as unionRepresentative',
      'person.roles',
      'person.offices',
      'person.version',
      'boss.id as bossId',
      'boss.name as bossName',
      sql<string[]>`array(select jsonb_object_keys(coalesce(person.directory, '{}')) order by 1)`.as(
        'fromDirectory',
      ),
    ])
    .where('person.id', '=', id)
    .executeTakeFirst();
  if (!row) throw noPerson();
  const { bossId, bossName, ...told } = row;
  return { ...told, manager: bossId === null || bossName === null ? null : { id: bossId, name: bossName } };
}

const listed = ['person.id', 'person.name', 'department.name as department'] as const;

function people(work: Work, organisation: string) {
  return work
    .selectFrom('person')
    .leftJoin('department', (join) =>
      join
        .onRef('department.organisation', '=', 'person.organisation')
        .onRef('department.id', '=', 'person.department'),
    )
    .where('person.organisation', '=', organisation)
    .where('person.removed', '=', false);
}

export function noPerson(): ProbityError {
  return new ProbityError(
    'ERR_NOT_FOUND',
    'Your council’s register has nobody with this id. Look for them by name.',
  );
}
