import type { Declaration } from '#core/declaration/declaration.ts';
import { deciderOf } from '#core/register/review/decider.ts';
import { insistOnRight } from '#core/register/review/entitled.ts';
import { together, type Work } from '#register/database/session.ts';
import { eventsOf } from '#register/declarations/store.ts';
import { packOf } from '#register/packs/store.ts';
import { staffAround } from '#register/people/staff.ts';
import type { Caller, Services } from '#register/services.ts';
import { giversIn, ownInterests } from './counted.ts';

/** Refuses a decision that is not this person's to take, with `ERR_NOT_ALLOWED` and whom to pass it on to. */
export async function checkRight(
  work: Work,
  { codes }: Pick<Services, 'codes'>,
  caller: Caller,
  declaration: Declaration,
): Promise<void> {
  const { organisation } = caller;
  const { id, version } = declaration.code;
  const [interests, pack, staff, events] = await together([
    ownInterests(work, { caller, givers: giversIn(declaration) }),
    packOf(work, organisation, { code: id, version }, codes),
    staffAround(work, organisation, declaration.officer),
    eventsOf(work, organisation, declaration.id),
  ]);
  const code = pack?.code ?? null;
  const chosen = deciderOf({ ...declaration, events }, code, caller, staff);
  insistOnRight(declaration, { actor: caller, interests, chosen, code });
}
