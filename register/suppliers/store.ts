import { changedMeanwhile } from '#register/api/etag.ts';
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

/**
 * Puts a checked directory in the place of the one before, and writes down who did. Throws
 * `ERR_CHANGED_MEANWHILE` where another one has come in between.
 *
 * @param before digest of the one that it takes the place of; null where there was none
 */
export async function keepSuppliers(
  { now, newId }: Services,
  work: Work,
  { organisation, person }: Caller,
  { csv, digest, count }: { csv: string; digest: string; count: number },
  before: string | null,
): Promise<void> {
  const at = now();
  const { numInsertedOrUpdatedRows } = await work
    .insertInto('supplier_directory')
    .values({ organisation, csv, digest, updated_at: at })
    .onConflict((conflict) =>
      conflict
        .column('organisation')
        .doUpdateSet({ csv, digest, updated_at: at })
        .where('supplier_directory.digest', '=', before ?? ''),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw changedMeanwhile();
  const detail = { digest, suppliers: count };
  const deed = { by: person, action: 'suppliers.replaced', subject: organisation, detail };
  await record(work, organisation, { id: newId(), at }, deed);
}
