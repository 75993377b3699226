import type { Role } from '#core/declaration/declaration.ts';
import { dayOf } from '#register/calendar.ts';
import type { Work } from '#register/database/session.ts';
import type { Caller, Services } from '#register/services.ts';
import { type Cover, coverSeen } from './cover.ts';
import { type Person, person } from './person.ts';

/** Who is signed in, and what their client needs to know to begin. */
export interface Me {
  person: Person;
  /** Those of the directory's entry and of the access token together. */
  roles: Role[];
  /** Whether anybody reports to them. */
  isManager: boolean;
  council: { name: string; slug: string; code: string };
  /** Cover of theirs, given or received, that runs or is to come. */
  cover: Cover[];
  /** Those for whom they stand in today. */
  standsInFor: string[];
}

export async function me(
  work: Work,
  caller: Caller,
  { settings, now }: Pick<Services, 'settings' | 'now'>,
): Promise<Me> {
  const { organisation, person: id, roles, standsInFor } = caller;
  const report = await work
    .selectFrom('line')
    .select('report')
    .where('organisation', '=', organisation)
    .where('manager', '=', id)
    .limit(1)
    .executeTakeFirst();
  const { issuer, tenant, name, slug } = await work
    .selectFrom('organisation')
    .select(['issuer', 'tenant', 'name', 'slug'])
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  const code = settings.councils.find((one) => one.issuer === issuer && one.tenant === tenant)?.code ?? '';
  const cover = await coverSeen(work, { ...caller, roles: [] }, dayOf(now()));
  return {
    person: await person(work, organisation, id),
    roles: [...roles],
    isManager: report !== undefined,
    council: { name, slug, code },
    cover,
    standsInFor: [...standsInFor],
  };
}
