import { expire } from '#core/declaration/act.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { after } from '#core/declaration/fold.ts';
import { recordEvent } from '#register/audit/record.ts';
import { dayOf } from '#register/calendar.ts';
import { asService, type Work } from '#register/database/session.ts';
import { enqueueLetters } from '#register/letters/enqueue.ts';
import type { Services } from '#register/services.ts';
import { proceed } from './store.ts';

const atATime = 50;

type Expiring = Pick<Services, 'database' | 'now' | 'newId'>;

/**
 * Lets the declarations of one council run out whose last day is over, each with its event, its record and its
 * letter. Nobody does it: the register itself stands in the record. Gives how many there were.
 */
export async function expireDue(services: Expiring, organisation: string): Promise<number> {
  let expired = 0;
  for (;;) {
    const some = await asService(services.database, organisation, async (work) => {
      let count = 0;
      for (const declaration of await runOut(work, organisation, dayOf(services.now()))) {
        if (await end(services, work, organisation, declaration)) count += 1;
      }
      return count;
    });
    expired += some;
    if (some < atATime) return expired;
  }
}

/** The next that have run out, kept from others until this transaction ends. */
async function runOut(work: Work, organisation: string, today: string): Promise<Declaration[]> {
  const rows = await work
    .selectFrom('declaration')
    .select('current')
    .where('organisation', '=', organisation)
    .where('state', '=', 'decided')
    .where('until', '<', today)
    .orderBy('until')
    .orderBy('id')
    .limit(atATime)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ current }) => ({ ...current, events: [] }));
}

async function end(
  { now, newId }: Expiring,
  work: Work,
  organisation: string,
  declaration: Declaration,
): Promise<boolean> {
  const at = now();
  const event = expire(declaration, { id: newId(), at: at.toISOString(), today: dayOf(at) });
  if (event === null) return false;
  const next = after(declaration, event);
  if (!(await proceed(work, organisation, next, event))) return false;
  await recordEvent(work, organisation, { id: newId(), at }, next, event);
  await enqueueLetters(work, { organisation, newId, at }, next, event);
  return true;
}
