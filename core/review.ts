import type { Finding } from '#core/finding.ts';
import type { Item } from '#core/item/item.ts';
import type { Organisation } from '#core/party/party.ts';
import type { SupplierDirectory } from '#core/party/directory.ts';

/** What the review needs to know about the employer. */
export interface Setting {
  organisation: Organisation;
  suppliers: SupplierDirectory;
}

export interface Review {
  /** What the officer is prompted about, strongest first. */
  findings: Finding[];
  /** What is also worth a thought, shown folded. */
  hints: Finding[];
}

/**
 * Finds the situations in an item that a code of conduct speaks of.
 * Pure: the same item and setting give the same review, on any machine.
 */
export function review(_item: Item, _setting: Setting): Review {
  return { findings: [], hints: [] };
}
