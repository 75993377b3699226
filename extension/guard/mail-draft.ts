import type { Person } from '#core/item/item.ts';
import { addressesIn } from '../page/address.ts';
import { fileNamesIn } from '../page/lines.ts';
import { peopleIn } from '../page/people.ts';
import { allAcross } from '../page/selectors.ts';
import type { MailFields } from '../sites/site.ts';
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

const longestSubject = 1_000;
/** A list of addresses, typed or pasted. */
const longestField = 10_000;

/** Reads the fields of a mail. */
export function mailIn(within: Element, fields: MailFields): MailDraft {
  const people = (selectors: readonly string[]) => allPeople(allAcross(within, selectors));
  return {
    subject: allAcross(within, fields.subject).map(subjectIn).join(' '),
    to: people(fields.to),
    cc: people(fields.cc),
    bcc: people(fields.bcc),
    attachmentNames: fileNamesIn(allAcross(within, fields.attachments)),
  };
}

function subjectIn(field: Element): string {
  return readDraft(field).slice(0, longestSubject);
}

function allPeople(elements: readonly Element[]): Person[] {
  const [typed, chips] = [elements.filter(isField), elements.filter((element) => !isField(element))];
  return [...peopleIn(chips, []), ...typed.flatMap((field) => typedPeople(readDraft(field)))];
}

/** Addresses that have not become chips yet. */
function typedPeople(value: string): Person[] {
  const found = addressesIn(value.slice(0, longestField));
  return found.map((each) => ({ name: '', address: each.toLowerCase() }));
}

/** Where addresses are typed; its label is nobody's name. */
function isField(element: Element): boolean {
  return element.matches('input, textarea, [contenteditable="true"]');
}
