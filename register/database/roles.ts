import { type Kysely, sql } from 'kysely';
import { ProbityError } from '#core/errors.ts';
import type { Tables } from './tables.ts';

const insufficientPrivilege = '42501';

/**
 * Makes the two roles that do the register's daily work, where they are missing, and lets the login act in
 * them. They belong to the server, not to one database: a database that was restored elsewhere needs them anew.
 *
 * @throws ProbityError ERR_DATABASE_ROLES with what an administrator has to run
 */
export async function ensureRoles(connection: Kysely<Tables>): Promise<void> {
  try {
    await sql.raw(makeRoles).execute(connection);
  } catch (cause) {
    if ((cause as { code?: string }).code === insufficientPrivilege)
      throw await notAllowed(connection, cause);
    throw cause;
  }
  const { rows } = await sql<{ rolname: string }>`
    select rolname from pg_roles where rolname in ('probity_person', 'probity_service')
      and (rolsuper or rolbypassrls)`.execute(connection);
  if (rows[0]) throw tooMighty(rows[0].rolname);
}

/* Databases of one server may be set up at the same time, so each step may find itself already done. */
const makeRoles = `
do $$
declare
  wanted text;
  may_act boolean;
begin
  foreach wanted in array array['probity_person', 'probity_service'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin nosuperuser nobypassrls', wanted);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    -- Since PostgreSQL 16 a member may act in a role only by the option "set".
    may_act := pg_has_role(current_user, wanted,
      case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end);
    if not may_act then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
end $$`;

async function notAllowed(connection: Kysely<Tables>, cause: unknown): Promise<ProbityError> {
  const { rows } = await sql<{ login: string; there: string[] }>`
    select quote_ident(current_user) as login,
      array(select rolname::text from pg_roles where rolname like 'probity%') as there`.execute(connection);
  const there = rows[0]?.there ?? [];
  const missing = ['probity_person', 'probity_service'].filter((role) => !there.includes(role));
  const statements = [
    ...missing.map((role) => `create role ${role} nologin;`),
    `grant probity_person, probity_service to ${rows[0]?.login};`,
  ];
  return new ProbityError(
    'ERR_DATABASE_ROLES',
    `The register works in two roles that this login may not make or take. Let the server's administrator run “${statements.join(' ')}”, and start again.`,
    { cause },
  );
}

function tooMighty(role: string): ProbityError {
  return new ProbityError(
    'ERR_DATABASE_ROLES',
    `The role ${role} may pass by row-level security, which would let everybody see everything. Let the server's administrator run “alter role ${role} nosuperuser nobypassrls;”, and start again.`,
  );
}
