import type { Giver } from '#core/declaration/event.ts';
import { giverKey } from '#core/declaration/giver.ts';
import { hostOf } from '#core/party/address.ts';
import { isFreeMail } from '#core/party/free-mail.ts';
import type { Supplier, SupplierStatus } from '#core/party/party.ts';
import { registrableDomain } from '#core/party/registrable-domain.ts';
import { checkSuppliers } from '#core/party/supplier-csv.ts';
import type { Tie } from '#core/register/review/port.ts';
import type { Work } from '#register/database/session.ts';

type Ties = (giver: Giver) => Tie[];

const mostTies = 5;
const mostCouncils = 20;
/** What a reviewer must know first comes first. */
const order: readonly SupplierStatus[] = ['dispute', 'live-tender', 'applicant', 'contract'];

/**
 * Looks givers up in the councils' supplier directories. A directory is read once for each of its versions, as
 * reading a large one takes longer than everything else that a reviewer asks for.
 */
export class SupplierTies {
  readonly #read = new Map<string, Ties>();

  /** What ties a giver to the council, the weightiest first. */
  async of(work: Work, organisation: string, giver: Giver): Promise<Tie[]> {
    const row = await work
      .selectFrom('supplier_directory')
      .select('digest')
      .where('organisation', '=', organisation)
      .executeTakeFirst();
    if (!row) return [];
    const key = `${organisation} ${row.digest}`;
    const ties = this.#read.get(key) ?? (await this.#learn(work, organisation, key));
    return ties(giver);
  }

  async #learn(work: Work, organisation: string, key: string): Promise<Ties> {
    const { csv } = await work
      .selectFrom('supplier_directory')
      .select('csv')
      .where('organisation', '=', organisation)
      .executeTakeFirstOrThrow();
    const ties = indexed(checkSuppliers(csv).suppliers);
    for (const known of this.#read.keys()) {
      if (known.startsWith(organisation) || this.#read.size >= mostCouncils) this.#read.delete(known);
    }
    this.#read.set(key, ties);
    return ties;
  }
}

function indexed(suppliers: readonly Supplier[]): Ties {
  const byName = grouped(suppliers, ({ name }) => nameKey(name));
  const byDomain = grouped(suppliers, ({ domain }) => domainOf(domain));
  return (giver) => {
    const name = nameKey(giver.organisation ?? giver.name);
    const domain = domainOf(giver.address);
    const found = [
      ...(name === null ? [] : (byName.get(name) ?? [])),
      ...(domain === null ? [] : (byDomain.get(domain) ?? [])),
    ];
    return [...new Set(found)]
      .toSorted((one, other) => order.indexOf(one.status) - order.indexOf(other.status))
      .slice(0, mostTies)
      .map(({ status, reference }) => ({ status, reference }));
  };
}

function grouped(suppliers: readonly Supplier[], keyOf: (supplier: Supplier) => string | null) {
  const groups = new Map<string, Supplier[]>();
  for (const supplier of suppliers) {
    const key = keyOf(supplier);
    const group = key === null ? undefined : groups.get(key);
    if (group) group.push(supplier);
    else if (key !== null) groups.set(key, [supplier]);
  }
  return groups;
}

function nameKey(name: string | null): string | null {
  return giverKey({ name, organisation: null, address: null, privatePerson: false });
}

/** The domain that a firm owns; null for one that everybody may write from. */
function domainOf(written: string | null): string | null {
  const host = hostOf(written?.includes('@') ? written : `@${written ?? ''}`);
  return isFreeMail(host) ? null : registrableDomain(host);
}
