import { sql } from 'kysely';
import { ProbityError } from '#core/errors.ts';
import type { Work } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';

/** How much of the council somebody oversees: all of it, or those below them. */
export type Reach = 'council' | 'line';

/**
 * How much this person oversees. Throws `ERR_NOT_ALLOWED` for whoever oversees nobody.
 * A manager is whoever has people below them, or has something to decide, or stands in for one who has.
 */
export async function reachOf(work: Work, caller: Caller): Promise<Reach> {
  const { organisation, person, roles, standsInFor } = caller;
  if (roles.includes('monitoring-officer') || roles.includes('auditor')) return 'council';
  const as = [person, ...standsInFor];
  const { rows } = await sql<{ manages: boolean }>`
    select exists (select from line where organisation = ${organisation} and manager = any (${as}::uuid[]))
      or exists (select from declaration where organisation = ${organisation}
        and approver = any (${as}::uuid[]) and state in ('submitted', 'returned')) as manages`.execute(work);
  if (rows[0]?.manages) return 'line';
  throw new ProbityError(
    'ERR_NOT_ALLOWED',
    'This is for managers, auditors and the monitoring officer. Your own declarations are in your list.',
  );
}
