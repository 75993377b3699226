import type { Item, Person } from '#core/item/item.ts';
import { tellingWords } from '#core/party/name-words.ts';
import { isOutside, partyOf } from '#core/party/party-of.ts';
import type { Setting } from '#core/party/setting.ts';
import type { RecipientRuleId } from '#core/sending/recipient-rule-ids.ts';
import type { Level, SignalId } from '#core/signals/ids.ts';

/** A plain rule of who receives a draft, whatever it says. */
export interface RecipientRule {
  id: RecipientRuleId;
  level: Level;
  /** The clauses shown are those on this signal. */
  clausesOf: SignalId;
  /** Whether it says nothing where the words tell of that signal already. */
  yields: boolean;
  /** The recipients that it is about; none where the rule is kept. */
  breach(draft: Item, officer: Person, setting: Setting): Person[];
}

/** More people outside than these, each seeing the others' addresses, need not know of one another. */
const manyOutside = 20;

export const recipientRules: readonly RecipientRule[] = [
  {
    id: 'own-private-mailbox',
    level: 'prompt',
    clausesOf: 'confidential-disclosure',
    yields: false,
    breach: ({ to, cc, bcc }, officer, setting) =>
      [...to, ...cc, ...bcc].filter((person) => isOwnPrivate(person, officer, setting)),
  },
  {
    id: 'shown-to-many',
    level: 'prompt',
    clausesOf: 'personal-data-request',
    yields: false,
    breach: ({ kind, to, cc }, _, setting) => {
      // Who is invited to a meeting is meant to see who else is.
      if (kind === 'invite') return [];
      const outside = [...to, ...cc].filter((person) => isOutside(partyOf(person, setting)));
      return outside.length > manyOutside ? outside : [];
    },
  },
  {
    id: 'bidders-invited',
    level: 'prompt',
    clausesOf: 'procurement-contact',
    yields: true,
    breach: ({ kind, to, cc }, _, setting) =>
      kind === 'invite'
        ? [...to, ...cc].filter((person) => partyOf(person, setting).status === 'live-tender')
        : [],
  },
];

/** An address with a mail provider, or at a host that nobody knows, that bears the officer's name. */
function isOwnPrivate(person: Person, officer: Person, setting: Setting): boolean {
  const { kind } = partyOf(person, setting);
  if (kind !== 'free-mail' && kind !== 'unknown') return false;
  const [first, surname] = ownNames(officer, setting);
  // One name in common is chance; both are not.
  if (first === undefined || surname === undefined) return false;
  const shown = tellingWords(person.name);
  return (shown.includes(first) && shown.includes(surname)) || isNamedAfter(person.address, first, surname);
}

/** The surname, and the first name or how it begins: `jo.marsh77@`, `marsh_joanna@`. An initial is too little. */
function isNamedAfter(address: string, first: string, surname: string): boolean {
  const local = localPart(address);
  const at = local.indexOf(surname);
  if (at < 0) return false;
  const rest = (local.slice(0, at) + local.slice(at + surname.length)).replace(/[^a-z]/g, '');
  return rest.length >= shortestShort && first.startsWith(rest);
}

const shortestShort = 2;

/** First name and surname, from the work address ("jo.marsh@") or else from the name ("Marsh, Jo (Highways)"). */
function ownNames({ name, address }: Person, { organisation }: Setting): string[] {
  const inAddress = localPart(address)
    .split(/[^a-z]+/)
    .filter((part) => part.length > 1);
  if (inAddress.length > 1) return outer(inAddress);
  const council = tellingWords(organisation.name);
  const words = tellingWords(name.split(/ [-–|]|\(/, 1)[0] ?? '');
  return outer(words.filter((word) => word.length > 1 && !titles.has(word) && !council.includes(word)));
}

const titles: ReadonlySet<string> = new Set('mr mrs ms miss mx dr prof sir dame rev'.split(' '));

function localPart(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();
}

function outer(words: readonly string[]): string[] {
  return [...new Set([...words.slice(0, 1), ...words.slice(-1)])];
}
