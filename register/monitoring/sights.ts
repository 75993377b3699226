import { sql } from 'kysely';
import {
  type Measures,
  type Offer,
  type Sight,
  usualMeasures,
  worthALook,
} from '#core/register/monitoring/worth-a-look.ts';
import type { Work } from '#register/database/session.ts';
import type { SupplierTies } from '#register/review/suppliers.ts';
import type { Caller } from '#register/services.ts';
import { asGiver } from './givers.ts';
import { giverName, offerDay, offered, since, standing } from './offers.ts';
import { yearBefore } from './year.ts';

/** The newest so many offers of a year are looked at. */
const mostOffers = 50_000;
const mostSights = 100;
/** So many offers of one reason are named; the count stays whole. */
const mostNamed = 50;

export interface Sights {
  /** The weightiest first, each with the giver's name as it was written last. */
  sights: (Sight & { name: string })[];
  /** More than a hundred givers are not shown. */
  more: boolean;
  since: string;
  looked: number;
  measures: Measures;
  /** Those who are named as the one whom all of a reason's offers went to. */
  people: { id: string; name: string }[];
}

/** Givers whose offers of the last twelve months fall together. */
export async function sights(
  work: Work,
  suppliers: SupplierTies,
  { organisation }: Caller,
  today: string,
): Promise<Sights> {
  const from = yearBefore(today);
  const { rows } = await sql<Offer & { name: string }>`
    select id, officer, department, giver, ${offerDay} as on, value_pence as pence, answer, ${giverName} as name
    from declaration
    where organisation = ${organisation} and ${standing} and ${offered} and ${since(from)} and giver is not null
    order by submitted_at desc limit ${mostOffers}`.execute(work);
  const directory = await suppliers.directory(work, organisation);
  const found = worthALook(rows, (giver) => directory.datedTies(asGiver(giver)), today);
  const shown = found.slice(0, mostSights);
  const names = new Map(rows.toReversed().map(({ giver, name }) => [giver, name]));
  return {
    sights: shown.map((sight) => ({
      ...sight,
      name: names.get(sight.giver) ?? sight.giver,
      reasons: sight.reasons.map((reason) => ({ ...reason, offers: reason.offers.slice(-mostNamed) })),
    })),
    more: found.length > mostSights,
    since: from,
    looked: rows.length,
    measures: usualMeasures,
    people: await named(work, organisation, shown),
  };
}

async function named(work: Work, organisation: string, shown: readonly Sight[]) {
  const ids = shown.flatMap(({ reasons }) => reasons.flatMap(({ officer }) => officer ?? []));
  if (ids.length === 0) return [];
  return work
    .selectFrom('person')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .where('id', 'in', [...new Set(ids)])
    .execute();
}
