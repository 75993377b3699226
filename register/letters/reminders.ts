import { sql } from 'kysely';
import { daysAfter, daysLeft } from '#core/declaration/deadline.ts';
import { isLasting } from '#core/declaration/rights.ts';
import { declarationKinds } from '#core/policy/advice.ts';
import { dayOf, mondayOf } from '#register/calendar.ts';
import { asService, type Work } from '#register/database/session.ts';
import type { Current } from '#register/database/tables.ts';
import type { Services } from '#register/services.ts';
import { asksForReturns, hasReturned, returnYear } from '#register/yearly-return.ts';
import { type Draft, enqueue } from './enqueue.ts';
import { aboutOf } from './notice.ts';

const lastingKinds = declarationKinds.filter(isLasting);
const daysAhead = 28;
/** A yearly return is asked for twice. */
const returnStages = [daysAhead, 7];
const longestList = 20;

type Found = (work: Work, organisation: string, today: string) => Promise<Draft[]>;

/**
 * Puts the day's reminders of one council into the outbox. It may run as often as one likes: each reminder has
 * an occasion of its own, and what fell due on a day on which nothing ran is made up for on the next.
 */
export async function remind(
  { database, now, newId }: Pick<Services, 'database' | 'now' | 'newId'>,
  organisation: string,
): Promise<void> {
  const at = now();
  const kinds: Found[] = [unanswered, ending, queues, yearlyReturns];
  for (const found of kinds) {
    await asService(database, organisation, async (work) =>
      enqueue(work, { organisation, newId, at }, await found(work, organisation, dayOf(at))),
    );
  }
}

/** Questions that an officer has left unanswered: once for each week that has gone by. */
async function unanswered(work: Work, organisation: string, today: string): Promise<Draft[]> {
  const { rows } = await sql<{ current: Current; asked: Date }>`
    select declaration.current, asked.at as asked
    from declaration
    join person on person.organisation = declaration.organisation and person.id = declaration.officer
      and person.active
    join lateral (select max(event.at) as at from event
      where event.organisation = declaration.organisation and event.declaration = declaration.id
        and event.type = 'asked') as asked on true
    where declaration.organisation = ${organisation} and declaration.state = 'returned'`.execute(work);
  return rows.flatMap(({ current, asked }) => {
    const askedOn = dayOf(asked);
    const weeks = Math.floor(daysLeft(today, askedOn) / 7);
    if (weeks < 1) return [];
    return {
      person: current.officer,
      occasion: `unanswered:${current.id}:${askedOn}:${weeks}`,
      notice: { type: 'unanswered', about: aboutOf(current), askedOn },
    };
  });
}

/** What still goes on, but was decided for a time that is nearly over. */
async function ending(work: Work, organisation: string, today: string): Promise<Draft[]> {
  const rows = await work
    .selectFrom('declaration')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisation', '=', 'declaration.organisation')
        .onRef('person.id', '=', 'declaration.officer'),
    )
    .select(['declaration.current', 'declaration.until'])
    .where('declaration.organisation', '=', organisation)
    .where('declaration.state', '=', 'decided')
    .where('declaration.kind', 'in', lastingKinds)
    .where('declaration.until', '>=', today)
    .where('declaration.until', '<=', daysAfter(today, daysAhead))
    .where('person.active', '=', true)
    .execute();
  return rows.flatMap(({ current, until }) =>
    until === null
      ? []
      : {
          person: current.officer,
          occasion: `ending:${current.id}:${until}`,
          notice: { type: 'ending', about: aboutOf(current), until },
        },
  );
}

interface Queue {
  person: string;
  waiting: number;
  overdue: number;
  first: Current[];
}

/**
 * What has waited since before this week for each of those who decide, the oldest time limit first: once a
 * week, on Monday or the first day after it on which this runs.
 */
async function queues(work: Work, organisation: string, today: string): Promise<Draft[]> {
  const monday = mondayOf(today);
  const occasion = `queue:${monday}`;
  const { rows } = await sql<Queue>`
    with waiting as (
      select id, officer, approver, deadline from declaration
      where organisation = ${organisation} and state = 'submitted'
        and updated_at < (${monday}::date::timestamp at time zone 'Europe/London')
    ), told as (
      select waiting.id, deadline, approver as person from waiting where approver is not null
      union
      select waiting.id, deadline, deputy from waiting
        join cover on cover.organisation = ${organisation} and cover.person = waiting.approver
          and ${today}::date between starts_on and ends_on and deputy <> officer
      union
      select waiting.id, deadline, person.id from waiting
        join person on person.organisation = ${organisation} and person.id <> officer
          and person.roles @> array['monitoring-officer']
        where approver is null
    ), ranked as (
      select person, id,
        row_number() over (partition by person order by deadline nulls last, id) as place,
        count(*) over (partition by person) as waiting,
        count(*) filter (where deadline < ${today}::date) over (partition by person) as overdue
      from told
    )
    select ranked.person, ranked.waiting, ranked.overdue,
      json_agg(declaration.current order by ranked.place) as first
    from ranked
    join declaration on declaration.organisation = ${organisation} and declaration.id = ranked.id
    join person on person.organisation = ${organisation} and person.id = ranked.person and person.active
    where ranked.place <= ${longestList}
      and not exists (select from letter where letter.organisation = ${organisation}
        and letter.occasion = ${occasion} and letter.person = ranked.person)
    group by ranked.person, ranked.waiting, ranked.overdue`.execute(work);
  return rows.map(({ person, waiting, overdue, first }) => ({
    person,
    occasion,
    notice: { type: 'queue', waiting, overdue, first: first.map(aboutOf) },
  }));
}

/** Everybody who has not made this year's return. */
async function yearlyReturns(work: Work, organisation: string, today: string): Promise<Draft[]> {
  const { settings } = await work
    .selectFrom('organisation')
    .select('settings')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  const year = returnYear(settings, today);
  const stage = returnStages.filter((days) => daysLeft(year.to, today) <= days).at(-1);
  if (!asksForReturns(settings) || stage === undefined) return [];

  const occasion = `yearly-return:${year.to}:${stage}`;
  const { rows } = await sql<{ id: string }>`
    select person.id from person
    where person.organisation = ${organisation} and person.active and not ${hasReturned(year)}
      and not exists (select from letter where letter.organisation = person.organisation
        and letter.occasion = ${occasion} and letter.person = person.id)`.execute(work);
  return rows.map(({ id }) => ({
    person: id,
    occasion,
    notice: { type: 'yearly-return', due: year.to },
  }));
}
