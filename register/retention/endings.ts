import { type RawBuilder, sql } from 'kysely';
import type { Rules } from './rules.ts';

/** When the time of a declaration ends. */
export interface Ending {
  id: string;
  kind: string;
  /** The day (ISO date) from which it may go; null while it is open, or while what it declares still stands. */
  endsOn: string | null;
}

/**
 * A query for the declarations of an organisation and the day on which the time of each ends.
 *
 * What `from` the officer's leaving is kept counts from the later of that day and the decision; withdrawn or
 * run out, it stands no longer, and counts from then.
 */
export function endings(organisation: string, rules: Rules): RawBuilder<Ending> {
  const table = JSON.stringify(Object.entries(rules).map(([kind, rule]) => ({ kind, ...rule })));
  return sql<Ending>`
    select declaration.id, declaration.kind, declaration.officer, (case
        when state in ('withdrawn', 'expired') then (updated_at at time zone 'Europe/London')::date
        when state <> 'decided' then null
        when rule."from" = 'leaving' and left_on is null then null
        when rule."from" = 'leaving' then greatest(left_on, until, (decided_at at time zone 'Europe/London')::date)
        else greatest(until, (decided_at at time zone 'Europe/London')::date)
      end + make_interval(years => rule.years))::date as "endsOn"
    from (select declaration.*, person.left_on from declaration
      join person on person.organisation = declaration.organisation and person.id = declaration.officer
      where declaration.organisation = ${organisation}) declaration
    join jsonb_to_recordset(${table}::jsonb) as rule (kind text, years integer, "from" text)
      on rule.kind = declaration.kind`;
}
