import type { SupplierDirectory } from '#core/party/directory.ts';
import type { Organisation } from '#core/party/party.ts';

/** What must be known about the employer to tell who is on the other side. */
export interface Setting {
  organisation: Organisation;
  suppliers: SupplierDirectory;
}
