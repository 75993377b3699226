import { type SqlBool, sql } from 'kysely';
import type { Work } from '#register/database/session.ts';

/** The id of the department with this name, however it is capitalised; made where there is none. */
export async function departmentNamed(
  work: Work,
  organisation: string,
  name: string,
  newId: () => string,
): Promise<string> {
  const found = await work
    .selectFrom('department')
    .select('id')
    .where('organisation', '=', organisation)
    .where(sql<SqlBool>`lower(name) = lower(${name})`)
    .executeTakeFirst();
  if (found) return found.id;
  const made = await work
    .insertInto('department')
    .values({ organisation, id: newId(), name, head: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return made.id;
}
