import { getDomain } from 'tldts';

/** The only file that knows tldts and the public suffix list it carries. */

// Registries that sell names below a private suffix (`uk.com`) have unrelated owners side by side.
const options = { allowPrivateDomains: true, extractHostname: false };

/**
 * The part of a host name that somebody registered: `mail.callowayhighways.co.uk` gives
 * `callowayhighways.co.uk`, `callowayhighways.co.uk.evil.com` gives `evil.com`.
 *
 * @param host lower-case host name
 * @returns null for a public suffix itself, an IP address or what is no host name
 */
export function registrableDomain(host: string): string | null {
  return hostCharacters.test(host) ? getDomain(host, options) : null;
}

const hostCharacters = /^[\p{L}\p{N}._-]+$/u;
