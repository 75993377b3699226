import { directoryOf, type SupplierDirectory } from '#core/party/directory.ts';
import type { Supplier } from '#core/party/party.ts';

const directories = new WeakMap<readonly Supplier[], SupplierDirectory>();

/** The directory of these suppliers, made once for the same list: a council has thousands. */
export function knownSuppliers(suppliers: readonly Supplier[]): SupplierDirectory {
  const known = directories.get(suppliers) ?? directoryOf(suppliers);
  directories.set(suppliers, known);
  return known;
}
