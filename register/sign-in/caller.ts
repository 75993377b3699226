import { sql } from 'kysely';
import { roles as knownRoles, type Role } from '#core/declaration/declaration.ts';
import { ProbityError } from '#core/errors.ts';
import { asServiceOf, type Database } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';
import type { Claims } from './claims.ts';

/**
 * Who that is in the council's directory, and for whom they stand in on this day (ISO date). Asked anew for
 * each request, so that a right that was taken away is gone at once.
 * Throws `ERR_SIGN_IN` for somebody who is not in the directory or has left.
 */
export async function callerFor(database: Database, claims: Claims, today: string): Promise<Caller> {
  const caller = await asServiceOf(database, claims.council, async (work, organisation) => {
    const person = await work
      .selectFrom('person')
      .select([
        'id',
        'name',
        'roles',
        sql<string[]>`array(
          select cover.person from cover
          where cover.organisation = person.organisation and cover.deputy = person.id
            and ${today}::date between cover.starts_on and cover.ends_on
          order by cover.person)`.as('covered'),
      ])
      .where('organisation', '=', organisation)
      .where('subject', '=', claims.subject)
      .where('active', '=', true)
      .executeTakeFirst();
    if (!person) return null;
    return {
      organisation,
      person: person.id,
      name: person.name,
      roles: bothRoles(claims.roles, person.roles),
      standsInFor: person.covered,
    };
  });
  if (!caller) throw unknownPerson();
  return caller;
}

function bothRoles(fromToken: readonly string[], fromDirectory: readonly Role[]): Role[] {
  return knownRoles.filter((role) => fromToken.includes(role) || fromDirectory.includes(role));
}

function unknownPerson(): ProbityError {
  return new ProbityError(
    'ERR_SIGN_IN',
    'You are signed in, but your council’s directory in the register does not name you. Ask your IT team to add you; nothing that you wrote is lost.',
  );
}
