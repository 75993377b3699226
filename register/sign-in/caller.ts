import { sql } from 'kysely';
import { roles as knownRoles, type Role } from '#core/declaration/declaration.ts';
import { ProbityError } from '#core/errors.ts';
import { asService, type Database } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';
import type { Claims } from './claims.ts';

/**
 * Who that is in the council's directory, and for whom they stand in on this day (ISO date).
 * Throws `ERR_SIGN_IN` for somebody who is not in the directory or has left.
 */
export async function callerFor(database: Database, claims: Claims, today: string): Promise<Caller> {
  const organisation = await organisationOf(database, claims);
  return asService(database, organisation, async (work) => {
    const person = await work
      .selectFrom('person')
      .select(['id', 'name', 'roles', 'active'])
      .where('organisation', '=', organisation)
      .where('subject', '=', claims.subject)
      .executeTakeFirst();
    if (!person?.active) throw unknownPerson();
    const covered = await work
      .selectFrom('cover')
      .select('person')
      .where('organisation', '=', organisation)
      .where('deputy', '=', person.id)
      .where(sql<boolean>`${today}::date between starts_on and ends_on`)
      .execute();
    return {
      organisation,
      person: person.id,
      name: person.name,
      roles: bothRoles(claims.roles, person.roles),
      standsInFor: covered.map((row) => row.person),
    };
  });
}

async function organisationOf(database: Database, { council }: Claims): Promise<string> {
  const { id } = await database
    .selectFrom('organisation')
    .select('id')
    .where('issuer', '=', council.issuer)
    .where('tenant', '=', council.tenant)
    .executeTakeFirstOrThrow();
  return id;
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
