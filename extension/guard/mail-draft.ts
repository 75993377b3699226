import type { Person } from '#core/item/item.ts';
import { peopleIn } from '../reading/people.ts';
import type { MailFields } from '../sites/site.ts';
import { allOf } from './composer.ts';
import { readDraft } from './read-draft.ts';

/** What a mail that is about to be sent has beside its text. */
export interface MailDraft {
  subject: string;
  /** People; the address is empty where the page does not show one. */
  to: Person[];
  cc: Person[];
  bcc: Person[];
  attachmentNames: string[];
}

const longestLine = 1_000;
/** A list of addresses, typed or pasted. */
const longestField = 10_000;
const mostAttachments = 100;
const address = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** Reads the fields of a mail. */
export function mailIn(within: Element, fields: MailFields): MailDraft {
  const people = (selectors: readonly string[]) => allPeople(allOf(within, selectors));
  return {
    subject: allOf(within, fields.subject)
      .map((element) => readDraft(element))
      .join(' ')
      .slice(0, longestLine),
    to: people(fields.to),
    cc: people(fields.cc),
    bcc: people(fields.bcc),
    attachmentNames: allOf(within, fields.attachments).slice(0, mostAttachments).map(nameOf),
  };
}

function allPeople(elements: readonly Element[]): Person[] {
  const [typed, chips] = [elements.filter(isField), elements.filter((element) => !isField(element))];
  return [...peopleIn(chips, []), ...typed.flatMap((field) => typedPeople(readDraft(field)))];
}

/** Addresses that have not become chips yet. */
function typedPeople(value: string): Person[] {
  const found = value.slice(0, longestField).match(address) ?? [];
  return found.map((each) => ({ name: '', address: each.toLowerCase() }));
}

/** Where addresses are typed; its label is nobody's name. */
function isField(element: Element): boolean {
  return element.matches('input, textarea, [contenteditable="true"]');
}

function nameOf(element: Element): string {
  return (element.getAttribute('title') ?? readDraft(element)).replace(/\s+/g, ' ').slice(0, longestLine);
}
