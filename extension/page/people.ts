import type { Person } from '#core/item/item.ts';
import { addressesIn } from './address.ts';

/** Longer than any name and address together. */
const longestLabel = 400;
/** More than these are a crowd, however many. */
const mostPeople = 100;

/** Where sites write an address, beside the words themselves. */
const addressAttributes = ['email', 'data-email', 'data-hovercard-id', 'title', 'aria-label', 'href'];

/** Whom an element of a page names; the address is empty where the page does not show one. Null where it names nobody. */
export function personIn(element: Element, leads: readonly string[]): Person | null {
  return personBy(nameIn(element, leads), addressIn(element));
}

/** Whom a text names: `Jo Hale <jo@hale.example>`, or the one or the other. Null where it names nobody. */
export function personWritten(text: string): Person | null {
  return personBy(text, addressesIn(text)[0] ?? '');
}

/** Everybody whom some elements name, each once. A label may name several, with semicolons between them. */
export function peopleIn(elements: readonly Element[], leads: readonly string[]): Person[] {
  const people = elements.slice(0, mostPeople).flatMap((element) => {
    const names = nameIn(element, leads).split(';');
    if (names.length < 2) return personIn(element, leads) ?? [];
    return names.flatMap((written) => personWritten(written) ?? []);
  });
  const seen = new Set<string>();
  return people.filter(({ name, address }) => {
    const key = address || name;
    return !seen.has(key) && seen.add(key);
  });
}

function personBy(written: string, address: string): Person | null {
  const name = written
    .replace(address, '')
    .replace(/[<>()[\]"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' && address === '' ? null : { name, address: address.toLowerCase() };
}

function addressIn(element: Element): string {
  const written = [...addressAttributes.map((name) => element.getAttribute(name)), element.textContent];
  for (const text of written) {
    const [found] = addressesIn((text ?? '').slice(0, longestLabel));
    if (found !== undefined) return found;
  }
  return '';
}

/** By the attribute that sites keep for it, else by label, else by what is written there. */
function nameIn(element: Element, leads: readonly string[]): string {
  const written = [element.getAttribute('name'), element.getAttribute('aria-label'), element.textContent];
  const name = (written.find((each) => each && each.trim() !== '') ?? '').slice(0, longestLabel).trim();
  const lead = leads.find((each) => name.startsWith(each)) ?? '';
  return name.slice(lead.length).trim();
}
