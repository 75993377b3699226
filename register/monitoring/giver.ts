import { sql } from 'kysely';
import { z } from 'zod';
import { ProbityError } from '#core/errors.ts';
import type { DatedTie } from '#core/register/monitoring/worth-a-look.ts';
import type { Work } from '#register/database/session.ts';
import type { SupplierTies } from '#register/review/suppliers.ts';
import type { Caller } from '#register/services.ts';
import { asGiver } from './givers.ts';
import { giverName, offerDay, offered, since, standing } from './offers.ts';
import { yearBefore } from './year.ts';

const mostOffers = 1_000;
/** So far back the picture reaches. */
const giverYears = 3;

export const giverQuery = z.strictObject({
  /** By what the giver is known again, as another answer gave it. */
  giver: z.string().trim().min(1).max(300),
});

/** One offer, for the picture and the table behind it. */
export interface GiverOffer {
  id: string;
  /** ISO day. */
  on: string;
  kind: string;
  officer: { id: string; name: string };
  department: string | null;
  pence: number | null;
  answer: 'accepted' | 'declined' | 'undecided' | null;
  outcome: string | null;
  /** The contract or tender that the officer named. */
  reference: string | null;
}

export interface GiverTold {
  giver: string;
  name: string;
  ties: DatedTie[];
  /** The first day that is looked at (ISO). */
  since: string;
  to: string;
  total: {
    count: number;
    people: number;
    departments: number;
    accepted: number;
    declined: number;
    pence: number;
    unvalued: number;
  };
  /** The newest first. */
  offers: GiverOffer[];
  /** True where there are more than are shown. */
  more: boolean;
  /** What else was declared about them: interests, sponsorship, work. */
  others: { kind: string; count: number }[];
}

type Row = Omit<GiverOffer, 'officer'> & { officer: string; officerName: string; giverName: string };

/** What came from a giver, across the council. Throws `ERR_NOT_FOUND` where nothing did. */
export async function giverTold(
  work: Work,
  suppliers: SupplierTies,
  { organisation }: Caller,
  giver: string,
  today: string,
): Promise<GiverTold> {
  const from = yearBefore(today, giverYears);
  const theirs = sql`declaration.organisation = ${organisation} and declaration.giver = ${giver}
    and ${standing} and ${since(from)}`;
  const { rows } = await sql<Row>`
    select declaration.id, ${offerDay} as on, kind, officer, person.name as "officerName",
      department.name as department, value_pence as pence, answer, outcome,
      declaration.current #>> '{facts,reference}' as reference, ${giverName} as "giverName"
    from declaration
    join person on person.organisation = declaration.organisation and person.id = declaration.officer
    left join department on department.organisation = declaration.organisation
      and department.id = declaration.department
    where ${theirs} and ${offered} order by 2 desc, declaration.id desc limit ${mostOffers + 1}`.execute(
    work,
  );
  const { rows: totals } = await sql<GiverTold['total']>`
    select count(*) as count, count(distinct officer) as people, count(distinct department) as departments,
      count(*) filter (where answer = 'accepted') as accepted,
      count(*) filter (where answer = 'declined') as declined,
      coalesce(sum(value_pence), 0)::bigint as pence, count(*) filter (where value_pence is null) as unvalued
    from declaration where ${theirs} and ${offered}`.execute(work);
  const { rows: others } = await sql<GiverTold['others'][number]>`
    select kind, count(*) as count from declaration where ${theirs} and not ${offered}
    group by kind order by count(*) desc, kind`.execute(work);
  const [total] = totals;
  if (!total || (total.count === 0 && others.length === 0)) throw noGiver();
  const directory = await suppliers.directory(work, organisation);
  return {
    giver,
    name: rows[0]?.giverName ?? (await nameOf(work, organisation, giver)),
    ties: directory.datedTies(asGiver(giver)),
    since: from,
    to: today,
    total,
    offers: rows.slice(0, mostOffers).map(({ officer, officerName, giverName: _name, ...row }) => ({
      ...row,
      officer: { id: officer, name: officerName },
    })),
    more: rows.length > mostOffers,
    others,
  };
}

async function nameOf(work: Work, organisation: string, giver: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select ${giverName} as name from declaration where organisation = ${organisation} and giver = ${giver}
    order by submitted_at desc limit 1`.execute(work);
  return rows[0]?.name ?? giver;
}

function noGiver(): ProbityError {
  return new ProbityError(
    'ERR_NOT_FOUND',
    `Nothing from this giver was declared in the last ${giverYears} years. Look for them by name.`,
  );
}
