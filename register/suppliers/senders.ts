import { sql } from 'kysely';
import { domainIn } from '#core/party/import/entries.ts';
import type { KnownSender } from '#core/party/import/firms.ts';
import type { Work } from '#register/database/session.ts';

const most = 5000;

/**
 * From which domains firms have written, as officers declared it: the most frequent first. Private persons and
 * whoever writes from a free mail provider are left out; the part before the @ never leaves the database.
 */
export async function sendersIn(work: Work, organisation: string): Promise<KnownSender[]> {
  const { rows } = await sql<{ name: string; host: string }>`
    select current #>> '{facts,giver,organisation}' as name,
      lower(split_part(current #>> '{facts,giver,address}', '@', 2)) as host
    from declaration
    where organisation = ${organisation}
      and current #>> '{facts,giver,organisation}' is not null
      and current #>> '{facts,giver,address}' like '%@%'
      and current #>> '{facts,giver,privatePerson}' = 'false'
    group by 1, 2 order by count(*) desc, 1, 2 limit ${most}`.execute(work);
  return rows.flatMap(({ name, host }) => {
    const domain = domainIn(host);
    return domain === null ? [] : [{ organisation: name, domain }];
  });
}
