import type { Person } from '#core/item/item.ts';
import { hostOf, isWithin } from '#core/party/address.ts';
import { kindOfHost } from '#core/party/known-domains.ts';
import { nameWordsIn } from '#core/party/name-words.ts';
import type { Organisation, Party, PartyKind, Supplier } from '#core/party/party.ts';
import type { Setting } from '#core/party/setting.ts';

/**
 * Tells who a person is to the officer, by the address alone: what a display name claims is for
 * `claims` to judge. A supplier in the directory is one even where its domain stands in another list,
 * such as a university that holds a contract.
 */
export function partyOf(person: Person, setting: Setting): Party {
  const host = hostOf(person.address);
  const inside = insideKind(host, person.name, setting.organisation);
  if (inside === 'own-organisation') return plainParty(setting.organisation.name, person, inside);
  if (inside === 'member') return plainParty(displayName(person), person, inside);
  const supplier = setting.suppliers.byHost(host);
  if (supplier !== null) return supplierParty(supplier, person.address);
  return plainParty(displayName(person), person, outsideKind(host, person.name));
}

/** A supplier of the directory, writing or written to at an address. */
export function supplierParty(supplier: Supplier, address: string): Party {
  const { name, status, reference } = supplier;
  return { name, address, kind: 'supplier', status, reference };
}

/** False for colleagues and for members of the council. */
export function isOutside(party: Party): boolean {
  return party.kind !== 'own-organisation' && party.kind !== 'member';
}

function plainParty(name: string, person: Person, kind: PartyKind): Party {
  return { name, address: person.address, kind, status: null, reference: null };
}

function displayName({ name, address }: Person): string {
  return name.trim() || address;
}

/** Members often write below a domain of the council's own, so the longer of the two that fit decides. */
function insideKind(host: string, name: string, { domains, memberDomains }: Organisation): PartyKind | null {
  const own = longestFit(host, domains);
  const member = longestFit(host, memberDomains);
  if (member > own) return 'member';
  if (own > 0) return hasTitle(name, councillorTitles) ? 'member' : 'own-organisation';
  return null;
}

function longestFit(host: string, domains: string[]): number {
  return Math.max(0, ...domains.filter((domain) => isWithin(host, domain)).map((domain) => domain.length));
}

function outsideKind(host: string, name: string): PartyKind {
  const kind = kindOfHost(host);
  if ((kind === null || kind === 'free-mail') && hasTitle(name, parliamentTitles)) return 'mp-office';
  return kind ?? 'unknown';
}

// A council where members share the officers' domain tells them apart by their title.
const councillorTitles = new Set(['Cllr', 'Councillor', 'CLLR']);
const parliamentTitles = new Set(['MP', 'MSP', 'MLA']);

function hasTitle(name: string, titles: ReadonlySet<string>): boolean {
  for (const { start, end } of nameWordsIn(name)) if (titles.has(name.slice(start, end))) return true;
  return false;
}
