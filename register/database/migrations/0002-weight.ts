import { type Kysely, sql } from 'kysely';

/*
 * How much a declaration wants looking at, as `weightOf` in core/declaration/weight.ts says it. The database works
 * it out by itself, so that it is there for what was declared before, and lists are read in its order by index.
 */
const weight = `
alter table declaration add column weight smallint not null generated always as (
  case current #>> '{facts,answers,standing}'
    when 'dispute' then 300 when 'live-tender' then 300 when 'applicant' then 200 when 'contract' then 100 else 0
  end
  + case current #>> '{code,stance}'
    when 'stop' then 60 when 'decline' then 50 when 'ask-first' then 40 when 'refer' then 30 when 'declare' then 20
    when 'take-care' then 10 else 0
  end
  + floor(least(9, log(greatest(100, coalesce(value_pence, 0)) / 100.0) * 1.8))
) stored;

drop index declaration_waiting;
create index declaration_waiting
  on declaration (organisation, approver, coalesce(deadline, '9999-12-31'::date), (-weight), id)
  where state in ('submitted', 'returned');
`;

/** What waits comes by deadline and weight. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql.raw(weight).execute(database);
}
