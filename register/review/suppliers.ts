import type { Giver } from '#core/declaration/event.ts';
import { giverKey } from '#core/declaration/giver.ts';
import { hostOf } from '#core/party/address.ts';
import { isFreeMail } from '#core/party/free-mail.ts';
import type { Supplier, SupplierStatus } from '#core/party/party.ts';
import { registrableDomain } from '#core/party/registrable-domain.ts';
import { checkSuppliers, suppliersOn } from '#core/party/supplier-csv.ts';
import type { DatedTie } from '#core/register/monitoring/worth-a-look.ts';
import type { Tie } from '#core/register/review/port.ts';
import type { Work } from '#register/database/session.ts';
import type { Filter, Wanted } from '#register/declarations/list.ts';

/** A supplier directory that has been read. */
export interface Directory {
  /** What ties a giver to the council today, the weightiest first. */
  ties: (giver: Giver) => Tie[];
  /** The same with the days between which each counts, those that are over and those to come among them. */
  datedTies: (giver: Giver) => DatedTie[];
  /** By what those are known again (see `giverKey`) that stand so to the council. */
  namesOf: (status: SupplierStatus) => string[];
}

const mostTies = 5;
const mostCouncils = 20;
/** What a reviewer must know first comes first. */
const order: readonly SupplierStatus[] = ['dispute', 'live-tender', 'applicant', 'contract'];

/**
 * Looks givers up in the councils' supplier directories. A directory is read once for each of its versions, as
 * reading a large one takes longer than everything else that a reviewer asks for.
 */
export class SupplierTies {
  readonly #read = new Map<string, Directory>();
  readonly #today: () => string;

  /** @param today the ISO date as of which the directories count */
  constructor(today: () => string) {
    this.#today = today;
  }

  /** What ties a giver to the council, the weightiest first. */
  async of(work: Work, organisation: string, giver: Giver): Promise<Tie[]> {
    const directory = await this.directory(work, organisation);
    return directory.ties(giver);
  }

  /** The directory as it stands, to look many givers up in. */
  async directory(work: Work, organisation: string): Promise<Directory> {
    const row = await work
      .selectFrom('supplier_directory')
      .select('digest')
      .where('organisation', '=', organisation)
      .executeTakeFirst();
    if (!row) return indexed([], this.#today());
    const key = `${organisation} ${row.digest} ${this.#today()}`;
    return this.#read.get(key) ?? (await this.#learn(work, organisation, key));
  }

  async #learn(work: Work, organisation: string, key: string): Promise<Directory> {
    const { csv } = await work
      .selectFrom('supplier_directory')
      .select('csv')
      .where('organisation', '=', organisation)
      .executeTakeFirstOrThrow();
    const directory = indexed(checkSuppliers(csv).suppliers, this.#today());
    for (const known of this.#read.keys()) {
      if (known.startsWith(organisation) || this.#read.size >= mostCouncils) this.#read.delete(known);
    }
    this.#read.set(key, directory);
    return directory;
  }
}

/** The filter with the givers who stand so to the council today, where it asks how they stand. */
export async function withGivers(
  work: Work,
  suppliers: SupplierTies,
  organisation: string,
  wanted: Filter,
): Promise<Wanted> {
  if (wanted.status === undefined) return wanted;
  const { namesOf } = await suppliers.directory(work, organisation);
  return { ...wanted, ofStatus: [...new Set(wanted.status.flatMap(namesOf))] };
}

function indexed(suppliers: readonly Supplier[], today: string): Directory {
  const ofAllDays = finderIn(suppliers);
  const now = suppliersOn(suppliers, today);
  const ofToday = finderIn(now);
  return {
    ties: (giver) => ofToday(giver).map(({ status, reference }) => ({ status, reference })),
    datedTies: (giver) =>
      ofAllDays(giver).map(({ status, reference, from = null, until = null }) => ({
        status,
        reference,
        from,
        until,
      })),
    namesOf: (status) => [
      ...new Set(now.flatMap((one) => (one.status === status ? (nameKey(one.name) ?? []) : []))),
    ],
  };
}

/** Finds what a directory holds of a giver by name and by domain, the weightiest first. */
function finderIn(suppliers: readonly Supplier[]): (giver: Giver) => Supplier[] {
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
      .slice(0, mostTies);
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
