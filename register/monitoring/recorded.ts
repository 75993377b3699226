import { onlyFor } from '#register/api/only-for.ts';
import { type Deed, record } from '#register/audit/record.ts';
import { asPerson, type Work } from '#register/database/session.ts';
import type { Caller, Services } from '#register/services.ts';

/**
 * Reads what others declared for whoever watches over the whole register, and writes down in the same transaction
 * what they read. Throws `ERR_NOT_ALLOWED` for everybody else.
 */
export function recorded<T>(
  { database, now, newId }: Services,
  caller: Caller,
  read: (work: Work) => Promise<T>,
  deedOf: (told: T) => Omit<Deed, 'by'>,
): Promise<T> {
  onlyFor(caller, 'monitoring-officer', 'auditor');
  const { organisation, person } = caller;
  return asPerson(database, caller, async (work) => {
    const told = await read(work);
    await record(work, organisation, { id: newId(), at: now() }, { by: person, ...deedOf(told) });
    return told;
  });
}
