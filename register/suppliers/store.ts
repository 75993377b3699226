import { record } from '#register/audit/record.ts';
import type { Work } from '#register/database/session.ts';
import type { Caller, Services } from '#register/services.ts';

/** The council's supplier directory as CSV, and by what it is known again; null where it has none yet. */
export async function suppliersOf(
  work: Work,
  organisation: string,
): Promise<{ csv: string; digest: string } | null> {
  const row = await work
    .selectFrom('supplier_directory')
    .select(['csv', 'digest'])
    .where('organisation', '=', organisation)
    .executeTakeFirst();
  return row ?? null;
}

/** Puts a checked directory in the place of the one before, and writes down who did. */
export async function keepSuppliers(
  { now, newId }: Services,
  work: Work,
  { organisation, person }: Caller,
  { csv, digest, count }: { csv: string; digest: string; count: number },
): Promise<void> {
  const at = now();
  await work
    .insertInto('supplier_directory')
    .values({ organisation, csv, digest, updated_at: at })
    .onConflict((conflict) => conflict.column('organisation').doUpdateSet({ csv, digest, updated_at: at }))
    .execute();
  const detail = { digest, suppliers: count };
  const deed = { by: person, action: 'suppliers.replaced', subject: organisation, detail };
  await record(work, organisation, { id: newId(), at }, deed);
}
