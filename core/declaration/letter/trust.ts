import type { Letter } from '#core/declaration/letter/letter.ts';
import { tidyAddress } from '#core/declaration/letter/person.ts';

/** A device key that this device has met, and the address that it belongs to. */
export interface KnownKey {
  address: string;
  key: string;
}

/**
 * With which device a letter was signed: `first`, no letter from this address was read before; `known`, one
 * that was met; `another`, the address is known and this device is not.
 */
export type Device = 'first' | 'known' | 'another';

export function deviceOf({ statement, signature }: Letter, known: readonly KnownKey[]): Device {
  const { address } = statement.from;
  const theirs = known.filter((one) => tidyAddress(one.address) === address);
  if (theirs.length === 0) return 'first';
  return theirs.some(({ key }) => key === signature.key) ? 'known' : 'another';
}

/** What is known once this letter was taken in: trust on first use, and after a person's word. */
export function trusting(known: readonly KnownKey[], letter: Letter): KnownKey[] {
  if (deviceOf(letter, known) === 'known') return [...known];
  return [...known, { address: letter.statement.from.address, key: letter.signature.key }];
}
