import type { CryptoSuite } from '#core/declaration/letter/suite.ts';

/** A mail address as it is compared here: lower-case, without space around it. */
export function tidyAddress(address: string): string {
  return address.trim().toLowerCase();
}

/**
 * Stands for a person where no register gives them an id: the same for the same address on every device. A
 * UUID made of a name (RFC 9562, version 8, as in its appendix B.2).
 */
export async function personOf(address: string, suite: Pick<CryptoSuite, 'digest'>): Promise<string> {
  const digits = await suite.digest(`mailto:${tidyAddress(address)}`);
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) & 3);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
