import { sql } from 'kysely';
import { roles as knownRoles, type Role } from '#core/declaration/declaration.ts';
import { ProbityError } from '#core/errors.ts';
import type { Database } from '#register/database/session.ts';
import type { Caller } from '#register/services.ts';
import type { Claims } from './claims.ts';

/**
 * Who that is in the council's directory, and for whom they stand in on this day (ISO date). Asked anew for
 * each request, so that a right that was taken away is gone at once.
 * Throws `ERR_SIGN_IN` for somebody who is not in the directory or has left.
 */
export async function callerFor(
  database: Database,
  { council, subject, roles }: Claims,
  today: string,
): Promise<Caller> {
  const { rows } = await sql<Found>`
    select * from caller_of(${council.issuer}, ${council.tenant}, ${subject}, ${today})`.execute(database);
  const [found] = rows;
  if (!found) throw unknownPerson();
  return {
    organisation: found.council,
    person: found.caller,
    name: found.called,
    roles: bothRoles(roles, found.may),
    standsInFor: found.covered,
  };
}

interface Found {
  council: string;
  caller: string;
  called: string;
  may: Role[];
  covered: string[];
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
