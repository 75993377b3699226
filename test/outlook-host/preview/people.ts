import type { Mailbox } from '../host/outlook-item.ts';

/** An address alone, or "Jo Reed <j.reed@…>"; several stand apart by commas or semicolons. */
export function readPeople(text: string): Mailbox[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const open = part.indexOf('<');
      if (open < 0) return { name: '', address: part };
      return {
        name: part.slice(0, open).trim(),
        address: part
          .slice(open + 1)
          .replace('>', '')
          .trim(),
      };
    });
}

export function writePeople(people: readonly Mailbox[]): string {
  return people.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join('; ');
}
