/*
 * A file's name in `Content-Disposition` (RFC 6266), in its one form that holds every character:
 * `attachment; filename*=UTF-8''plan%20of%20seats.pdf`.
 */

const given = /^attachment; ?filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]{1,900})$/i;
const longestName = 200;

/** The name in such a header, without any folders before it; null where there is none to use. */
export function nameIn(header: string | undefined): string | null {
  const name = decoded(given.exec(header ?? '')?.[1] ?? '')
    .split(/[/\\]/)
    .at(-1);
  if (!name || name.length > longestName || unprintable.test(name) || /^\.*$/.test(name)) return null;
  return name;
}

/** Controls, and marks that turn the direction of writing, by which `fdp.exe` would read as `exe.pdf`. */
const unprintable = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The header that has a browser save a file under this name, and never show it. */
export function savedAs(name: string): string {
  const escaped = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${escaped}`;
}
