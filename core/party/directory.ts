import { hostOf, tidyHost } from '#core/party/address.ts';
import { isFreeMail } from '#core/party/free-mail.ts';
import { tellingWords } from '#core/party/name-words.ts';
import type { Supplier, SupplierStatus } from '#core/party/party.ts';
import { registrableDomain } from '#core/party/registrable-domain.ts';

/**
 * The suppliers that the organisation deals with, indexed once.
 * Every look-up costs the same whether it holds ten suppliers or a hundred thousand.
 */
export interface SupplierDirectory {
  readonly size: number;
  /** The supplier that owns a host name or a domain above it; null where none does. */
  byHost(host: string): Supplier | null;
  /** The supplier of that name, whatever its case and legal form; null where none bears it. */
  byName(name: string): Supplier | null;
  /** Where names start, word by word. */
  readonly names: NameNode;
}

/** A step in the tree of supplier names: one word leads to the next. */
export interface NameNode {
  readonly next: ReadonlyMap<string, NameNode>;
  /** The supplier whose name ends at this word. */
  readonly supplier: Supplier | null;
}

interface GrowingNode extends NameNode {
  next: Map<string, GrowingNode>;
  supplier: Supplier | null;
}

/**
 * Indexes suppliers by registrable domain and by name.
 * A firm with several rows stands there with its weightiest status. A firm that writes from a free
 * mail provider is known by name alone, or half the county would pass for it.
 */
export function directoryOf(suppliers: Iterable<Supplier>): SupplierDirectory {
  const domains = new Map<string, Supplier>();
  const names: GrowingNode = { next: new Map(), supplier: null };
  let size = 0;
  for (const supplier of suppliers) {
    size += 1;
    const domain = ownedDomain(supplier.domain);
    if (domain !== null) domains.set(domain, weightier(domains.get(domain), supplier));
    const node = grow(names, tellingWords(supplier.name));
    node.supplier = weightier(node.supplier, supplier);
  }
  return {
    size,
    names,
    byHost: (host) => domains.get(registrableDomain(host) ?? '') ?? null,
    byName: (name) => supplierAt(names, tellingWords(name)),
  };
}

/** A directory without suppliers, for an organisation that has not brought its own. */
export const emptyDirectory: SupplierDirectory = directoryOf([]);

function ownedDomain(written: string): string | null {
  const host = written.includes('@') ? hostOf(written) : tidyHost(written);
  return isFreeMail(host) ? null : registrableDomain(host);
}

function grow(root: GrowingNode, words: string[]): GrowingNode {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: new Map(), supplier: null };
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

function supplierAt(root: NameNode, words: string[]): Supplier | null {
  let node: NameNode | undefined = root;
  for (const word of words) {
    node = node?.next.get(word);
    if (node === undefined) return null;
  }
  return words.length > 0 ? node.supplier : null;
}

// What a code is strictest about comes first.
const statusWeight: Record<SupplierStatus, number> = {
  dispute: 4,
  'live-tender': 3,
  applicant: 2,
  contract: 1,
};

function weightier(known: Supplier | null | undefined, other: Supplier): Supplier {
  return known && statusWeight[known.status] >= statusWeight[other.status] ? known : other;
}
