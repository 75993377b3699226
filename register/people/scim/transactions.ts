import { asService, type Work } from '#register/database/session.ts';
import { lockPeople } from '#register/people/line.ts';
import type { Services } from '#register/services.ts';
import type { Asked } from './answers.ts';
import type { Office } from './users.ts';

/** How the routes of SCIM get at the database, each in one transaction for the council that asks. */
export interface Transactions {
  base: string;
  read<T>(context: Asked, work: (work: Work, organisation: string) => Promise<T>): Promise<T>;
  /** Changes to a council's people come one after another. */
  change<T>(context: Asked, work: (work: Work, office: Office) => Promise<T>): Promise<T>;
}

export function transactions(
  { database, settings, now, newId, recorded }: Services,
  path: string,
): Transactions {
  return {
    base: `${settings.url.replace(/\/$/, '')}${path}`,
    read: (context, work) => {
      const organisation = context.get('organisation');
      return asService(database, organisation, (transaction) => work(transaction, organisation));
    },
    change: async (context, work) => {
      const organisation = context.get('organisation');
      const done = await asService(database, organisation, async (transaction) => {
        await lockPeople(transaction, organisation);
        return work(transaction, { organisation, now: now(), newId });
      });
      recorded?.(organisation);
      return done;
    },
  };
}
