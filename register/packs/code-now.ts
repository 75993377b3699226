import type { Code } from '#core/policy/code.ts';
import type { Work } from '#register/database/session.ts';
import type { Services } from '#register/services.ts';
import { packOf, packsOf } from './store.ts';

/** The code of conduct under which a council's officers work on a day (ISO); null where the register has none. */
export async function codeNow(
  work: Work,
  { settings, codes }: Pick<Services, 'settings' | 'codes'>,
  organisation: string,
  today: string,
): Promise<Code | null> {
  const { issuer, tenant } = await work
    .selectFrom('organisation')
    .select(['issuer', 'tenant'])
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  const council = settings.councils.find((one) => one.issuer === issuer && one.tenant === tenant);
  const listed = await packsOf(work, organisation, codes, today);
  const now = listed.find(({ code, inForce }) => inForce && code === council?.code);
  return now ? ((await packOf(work, organisation, now, codes))?.code ?? null) : null;
}
