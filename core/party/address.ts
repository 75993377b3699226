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

/** The first mail address written in a text, lower-case, and where it starts; null where there is none. */
export function addressIn(text: string): { address: string; start: number } | null {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && isLocalPart(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && isHostPart(text.charAt(end))) end += 1;
    while (text.charAt(end - 1) === '.') end -= 1;
    const host = text.slice(at + 1, end);
    if (start < at && host.includes('.')) return { address: text.slice(start, end).toLowerCase(), start };
  }
  return null;
}

function isLocalPart(char: string): boolean {
  return /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u.test(char);
}

function isHostPart(char: string): boolean {
  return /[\p{L}\p{N}.-]/u.test(char);
}
