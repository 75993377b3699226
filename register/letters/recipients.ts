import { sql } from 'kysely';
import type { Declaration } from '#core/declaration/declaration.ts';

/**
 * Who can decide on a declaration today, as a table `deciders` with one column `decider`: whoever it went to and
 * those who stand in for them on this day (ISO date), or all monitoring officers where it went to nobody. Never
 * its own officer, and nobody who has left.
 */
export function decidersOf(
  organisation: string,
  { officer, to }: Pick<Declaration, 'officer' | 'to'>,
  today: string,
) {
  const those =
    to.person === null
      ? sql`'monitoring-officer' = any (roles)`
      : sql`id in (select ${to.person}::uuid union all select deputy from cover
          where organisation = ${organisation} and person = ${to.person} and ${today}::date between starts_on and ends_on)`;
  return sql<{ decider: string }>`(select id as decider from person
    where organisation = ${organisation} and active and id <> ${officer} and ${those}) as deciders`;
}
