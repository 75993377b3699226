import type { Person } from '#core/item/item.ts';
import { addressIn, hostOf } from '#core/party/address.ts';
import { tellingWords } from '#core/party/name-words.ts';
import type { Party } from '#core/party/party.ts';
import { isOutside, partyOf } from '#core/party/party-of.ts';
import { registrableDomain } from '#core/party/registrable-domain.ts';
import type { Setting } from '#core/party/setting.ts';
import { suppliersNamed } from '#core/party/suppliers-named.ts';

/** A display name that says something else than the address behind it. */
export interface Claim {
  /** The address that the name shows. */
  claimedAddress?: string;
  /** The supplier or the employer that the name gives itself out for. */
  claimedName?: string;
  /** For the officer: what does not fit and what to do. */
  sentence: string;
}

/**
 * Notices a sender whose name claims another address, a supplier or the officer's own organisation, so
 * that the officer does not take a stranger for somebody known.
 *
 * @returns null where name and address agree or the name claims nothing
 */
export function claims(person: Person, setting: Setting): Claim | null {
  if (person.address === '') return null;
  const party = partyOf(person, setting);
  return addressClaim(person) ?? (isOutside(party) ? nameClaim(person, party, setting) : null);
}

function addressClaim({ name, address }: Person): Claim | null {
  const shown = addressIn(name)?.address;
  if (shown === undefined || ownerOf(shown) === ownerOf(address)) return null;
  return {
    claimedAddress: shown,
    sentence: `The sender's name shows ${shown}, but the message comes from ${address}. ${advice}`,
  };
}

function ownerOf(address: string): string {
  const host = hostOf(address);
  return registrableDomain(host) ?? host;
}

function nameClaim({ name, address }: Person, party: Party, setting: Setting): Claim | null {
  const { organisation, suppliers } = setting;
  if (holdsName(name, organisation.name)) {
    const claimedName = organisation.name;
    return {
      claimedName,
      sentence: `The sender's name says ${claimedName}, but ${address} is not one of its addresses. ${advice}`,
    };
  }
  const supplier = suppliersNamed(name, suppliers)[0]?.supplier;
  if (supplier === undefined || party.name === supplier.name) return null;
  return {
    claimedName: supplier.name,
    sentence: `The sender's name says ${supplier.name}, which writes from ${supplier.domain}; this comes from ${address}. ${advice}`,
  };
}

const advice = 'Check with them by a number you already have before you act on it.';

function holdsName(text: string, name: string): boolean {
  const words = tellingWords(name);
  return words.length > 0 && ` ${tellingWords(text).join(' ')} `.includes(` ${words.join(' ')} `);
}
