/** Who is on the other side of an item. */

import type { Level, SignalId } from '#core/signals/ids.ts';

export type PartyKind =
  | 'own-organisation'
  | 'supplier'
  | 'media'
  | 'member'
  | 'political-party'
  | 'mp-office'
  | 'public-body'
  | 'free-mail'
  | 'unknown';

/** What ties a supplier to the organisation now, from the supplier directory. */
export const supplierStatuses = ['contract', 'live-tender', 'dispute', 'applicant'] as const;
export type SupplierStatus = (typeof supplierStatuses)[number];

export interface Party {
  /** The organisation's name where known, else the person's. */
  name: string;
  address: string;
  kind: PartyKind;
  /** Only for suppliers that stand in the directory. */
  status: SupplierStatus | null;
  reference: string | null;
}

export interface Supplier {
  name: string;
  /** Empty where none is known: then the firm is known by its name alone. */
  domain: string;
  status: SupplierStatus;
  reference: string;
  /** ISO dates between which this row counts, the last day with it; absent where it always does. */
  from?: string;
  until?: string;
}

/** The employer, from `organisation.json`. */
export interface Organisation {
  name: string;
  /** Addresses at these domains (and their subdomains) are the organisation's own. */
  domains: string[];
  /** Addresses here belong to councillors. */
  memberDomains: string[];
  /**
   * How loudly single signals speak here: `quiet` never, `hint` at most folded, `prompt` at once where there would
   * be a hint. What is not named speaks as its confidence says.
   */
  levels?: Partial<Record<SignalId, Level>>;
}
