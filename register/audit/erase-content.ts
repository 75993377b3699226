import { sql } from 'kysely';
import type { Work } from '#register/database/session.ts';

/**
 * Erases what the audit log tells of these subjects, for good, and gives the ids of the entries. Their
 * commitments stay, so the chain still verifies, as long as the caller names the ids under `erased` in the
 * detail of a deed that it records in the same transaction. Such deeds themselves are never erased.
 */
export async function eraseContent(
  work: Work,
  organisation: string,
  subjects: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update audit_entry set content = null, salt = null
    where organisation = ${organisation} and subject = any (${subjects}::text[])
      and content::jsonb #> '{detail,erased}' is null
    returning id`.execute(work);
  return rows.map(({ id }) => id);
}
