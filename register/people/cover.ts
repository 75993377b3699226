import { z } from '@hono/zod-openapi';
import { ProbityError } from '#core/errors.ts';
import { record } from '#register/audit/record.ts';
import { dayOf } from '#register/calendar.ts';
import { asPerson, type Work } from '#register/database/session.ts';
import type { Caller, Services } from '#register/services.ts';
import { colleague } from './person.ts';

/** Somebody who stands in for a person, from a day to a day, both included. */
export interface Cover {
  id: string;
  person: { id: string; name: string };
  deputy: { id: string; name: string };
  startsOn: string;
  endsOn: string;
}

export const coverWanted = z.strictObject({
  /** Who is away; oneself where left out. */
  person: z.guid().optional(),
  deputy: z.guid(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
});
export type CoverWanted = z.output<typeof coverWanted>;

/** Cover that runs or is to come: one's own and what one gives to others; all of it for those who arrange it. */
export async function coverSeen(work: Work, caller: Caller, today: string): Promise<Cover[]> {
  const { organisation, person } = caller;
  const rows = await work
    .selectFrom('cover')
    .innerJoin('person as away', (join) =>
      join.onRef('away.organisation', '=', 'cover.organisation').onRef('away.id', '=', 'cover.person'),
    )
    .innerJoin('person as deputy', (join) =>
      join.onRef('deputy.organisation', '=', 'cover.organisation').onRef('deputy.id', '=', 'cover.deputy'),
    )
    .select([
      'cover.id',
      'cover.starts_on as startsOn',
      'cover.ends_on as endsOn',
      'away.id as awayId',
      'away.name as awayName',
      'deputy.id as deputyId',
      'deputy.name as deputyName',
    ])
    .where('cover.organisation', '=', organisation)
    .where('cover.ends_on', '>=', today)
    .$if(!arrangesForOthers(caller), (query) =>
      query.where((where) =>
        where.or([where('cover.person', '=', person), where('cover.deputy', '=', person)]),
      ),
    )
    .orderBy('cover.starts_on')
    .orderBy('cover.id')
    .execute();
  return rows.map(({ id, startsOn, endsOn, awayId, awayName, deputyId, deputyName }) => ({
    id,
    person: { id: awayId, name: awayName },
    deputy: { id: deputyId, name: deputyName },
    startsOn,
    endsOn,
  }));
}

/**
 * Arranges that somebody stands in. Throws `ERR_NOT_ALLOWED` for another's cover, or for oneself as deputy of
 * another, and `ERR_STATE` for days that are over or a deputy who has left.
 */
export function arrange(
  { database, now, newId }: Services,
  caller: Caller,
  { person: away = caller.person, deputy, startsOn, endsOn }: CoverWanted,
): Promise<{ id: string }> {
  const { organisation } = caller;
  if (away !== caller.person && !arrangesForOthers(caller)) throw notYours();
  if (deputy === away) throw wrong('Nobody stands in for themselves.');
  if (deputy === caller.person) throw ownDeputy();
  if (endsOn < startsOn) throw wrong('The last day comes before the first.');
  if (endsOn < dayOf(now())) throw wrong('These days are over.');
  return asPerson(database, caller, async (work) => {
    await colleague(work, organisation, away);
    const { name } = await colleague(work, organisation, deputy);
    if (!(await isActive(work, organisation, deputy))) throw wrong(`${name} has left the council.`);
    const id = newId();
    await work
      .insertInto('cover')
      .values({
        organisation,
        id,
        person: away,
        deputy,
        starts_on: startsOn,
        ends_on: endsOn,
        made_by: caller.person,
      })
      .execute();
    await record(
      work,
      organisation,
      { id: newId(), at: now() },
      {
        by: caller.person,
        action: 'cover.arranged',
        subject: away,
        detail: { cover: id, deputy, startsOn, endsOn },
      },
    );
    return { id };
  });
}

/** Ends a cover. Throws `ERR_NOT_FOUND`, and `ERR_NOT_ALLOWED` for that of another. */
export function cancel({ database, now, newId }: Services, caller: Caller, id: string): Promise<void> {
  const { organisation } = caller;
  return asPerson(database, caller, async (work) => {
    const cover = await work
      .selectFrom('cover')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!cover) throw notThere();
    if (cover.person !== caller.person && !arrangesForOthers(caller)) throw notYours();
    await work.deleteFrom('cover').where('organisation', '=', organisation).where('id', '=', id).execute();
    const { person, deputy, starts_on: startsOn, ends_on: endsOn } = cover;
    await record(
      work,
      organisation,
      { id: newId(), at: now() },
      {
        by: caller.person,
        action: 'cover.cancelled',
        subject: person,
        detail: { cover: id, deputy, startsOn, endsOn },
      },
    );
  });
}

function arrangesForOthers({ roles }: Caller): boolean {
  return roles.includes('monitoring-officer') || roles.includes('administrator');
}

async function isActive(work: Work, organisation: string, id: string): Promise<boolean> {
  const row = await work
    .selectFrom('person')
    .select('active')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.active ?? false;
}

function wrong(what: string): ProbityError {
  return new ProbityError('ERR_STATE', `${what} Nothing was saved; change that and send it again.`);
}

function notThere(): ProbityError {
  return new ProbityError('ERR_NOT_FOUND', 'There is no such cover; perhaps it was cancelled already.');
}

function notYours(): ProbityError {
  return new ProbityError(
    'ERR_NOT_ALLOWED',
    'You arrange your own cover. That of others is for the monitoring officer or an administrator; ask them.',
  );
}

function ownDeputy(): ProbityError {
  return new ProbityError(
    'ERR_NOT_ALLOWED',
    'Nobody makes themselves a deputy: that would open others’ declarations to them. Ask whoever is away, or a colleague who arranges cover.',
  );
}
