/**
 * The host of a mail address, lower-case; empty where there is none.
 * The last `@` counts: `"a@firm.co.uk"@evil.com` belongs to `evil.com`.
 */
export function hostOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : tidyHost(address.slice(at + 1));
}

/** A host name as compared here: lower-case, trimmed, without the root's dot. */
export function tidyHost(host: string): string {
  const tidy = host.trim().toLowerCase();
  return tidy.endsWith('.') ? tidy.slice(0, -1) : tidy;
}

/** True where a host is the domain or lies below it: `mail.firm.co.uk` is within `firm.co.uk`. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * The host and each domain above it, nearest first: `a.b.uk` gives `a.b.uk`, `b.uk`, `uk`.
 * Lets a list of domains of any length be asked with a handful of look-ups.
 */
export function* hostAndAbove(host: string): Generator<string> {
  for (let rest = host, depth = 0; rest !== '' && depth < 16; depth += 1) {
    yield rest;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
}
