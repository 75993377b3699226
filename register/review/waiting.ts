import { sql } from 'kysely';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Waiting } from '#core/register/review/port.ts';
import type { Work } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';

interface Group {
  kind: DeclarationKind;
  asked: number;
  overdue: number;
  count: number;
}

/** How much waits for this person and those for whom they stand in. `today` is an ISO date. */
export async function waitingFor(work: Work, caller: Caller, today: string): Promise<Waiting> {
  const { organisation, person, standsInFor, roles } = caller;
  const addressed = sql`approver = any (${[person, ...standsInFor]}::uuid[])`;
  const mine = roles.includes('monitoring-officer') ? sql`(${addressed} or approver is null)` : addressed;
  const { rows } = await sql<Group>`
    select kind, count(*) as count, count(*) filter (where state = 'returned') as asked,
      count(*) filter (where deadline < ${today}::date) as overdue
    from declaration
    where organisation = ${organisation} and state in ('submitted', 'returned') and officer <> ${person} and ${mine}
    group by kind order by count(*) desc, kind`.execute(work);
  const sum = (of: 'asked' | 'overdue' | 'count') => rows.reduce((total, row) => total + row[of], 0);
  return {
    toDecide: sum('count') - sum('asked'),
    asked: sum('asked'),
    overdue: sum('overdue'),
    byKind: rows.map(({ kind, count }) => ({ kind, count })),
  };
}
