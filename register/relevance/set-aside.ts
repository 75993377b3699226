import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { KeyedPrint, KeyedPrints } from '#core/keyed-print.ts';
import type { Work } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';

/** As many as a device keeps; the oldest go when there are more. */
const mostKept = 2000;

/** What the caller has set aside, and their key, which is made when it is first asked for. */
export async function setAsideBy(work: Work, { organisation, person }: Caller): Promise<KeyedPrints> {
  await work
    .insertInto('set_aside_key')
    .values({ organisation, person, key: randomBytes(16).toString('hex') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const own = { organisation, person };
  const { key } = await work
    .selectFrom('set_aside_key')
    .select('key')
    .where(({ and }) => and(own))
    .executeTakeFirstOrThrow();
  const rows = await work
    .selectFrom('set_aside')
    .select('print')
    .where(({ and }) => and(own))
    .orderBy('at', 'desc')
    .orderBy('print')
    .execute();
  return { key, prints: rows.map(({ print }) => print) };
}

export async function keepSetAside(
  work: Work,
  { organisation, person }: Caller,
  print: KeyedPrint,
  at: Date,
): Promise<void> {
  await work
    .insertInto('set_aside')
    .values({ organisation, person, print, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await sql`delete from set_aside where organisation = ${organisation} and person = ${person} and print in (
    select print from set_aside where organisation = ${organisation} and person = ${person}
    order by at desc, print offset ${mostKept})`.execute(work);
}

export async function takeBack(
  work: Work,
  { organisation, person }: Caller,
  print: KeyedPrint,
): Promise<void> {
  await work
    .deleteFrom('set_aside')
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .where('print', '=', print)
    .execute();
}
