import type { Item, Person } from '#core/item/item.ts';
import { hostOf } from '#core/party/address.ts';
import { isFreeMail } from '#core/party/free-mail.ts';
import { tellingWords } from '#core/party/name-words.ts';
import { isOutside, partyOf } from '#core/party/party-of.ts';
import type { Setting } from '#core/party/setting.ts';
import type { Level, SignalId } from '#core/signals/ids.ts';

export const recipientRuleIds = ['own-private-mailbox', 'shown-to-many'] as const;
export type RecipientRuleId = (typeof recipientRuleIds)[number];

/** A plain rule of who receives a draft, whatever it says. */
export interface RecipientRule {
  id: RecipientRuleId;
  level: Level;
  /** What the officer reads; `{count}` and `{address}` are filled in. */
  sentence: string;
  /** The clauses shown are those on this signal. */
  clausesOf: SignalId;
  /** The recipients that it is about; none where the rule is kept. */
  breach(draft: Item, officer: Person, setting: Setting): Person[];
}

/** More people outside than these, each seeing the others' addresses, need not know of one another. */
const manyOutside = 20;

export const recipientRules: readonly RecipientRule[] = [
  {
    id: 'own-private-mailbox',
    level: 'prompt',
    sentence: 'Your draft goes to {address}, which looks like a private mailbox of your own.',
    clausesOf: 'confidential-disclosure',
    breach: ({ to, cc, bcc }, officer, setting) =>
      [...to, ...cc, ...bcc].filter((person) => isOwnPrivate(person, officer, setting)),
  },
  {
    id: 'shown-to-many',
    level: 'prompt',
    sentence:
      'Your draft shows the addresses of {count} people outside the council to one another. Put them in Bcc, or answer only those who need it.',
    clausesOf: 'personal-data-request',
    breach: ({ kind, to, cc }, _, setting) => {
      // Who is invited to a meeting is meant to see who else is.
      if (kind === 'invite') return [];
      const outside = [...to, ...cc].filter((person) => isOutside(partyOf(person, setting)));
      return outside.length > manyOutside ? outside : [];
    },
  },
];

/** An address that a free mail provider gave to somebody of the officer's name. */
function isOwnPrivate({ name, address }: Person, officer: Person, setting: Setting): boolean {
  const host = hostOf(address);
  if (!isFreeMail(host) || address === officer.address.toLowerCase()) return false;
  const own = ownNames(officer, setting);
  // One name in common is chance; first name and surname are not.
  if (own.length < 2) return false;
  const shown = tellingWords(name);
  const local = address.slice(0, -host.length - 1);
  return own.every((word) => shown.includes(word)) || own.every((word) => local.includes(word));
}

/** First name and surname, from the work address ("jo.marsh@") or else from the name ("Marsh, Jo (Highways)"). */
function ownNames({ name, address }: Person, { organisation }: Setting): string[] {
  const parts =
    address
      .toLowerCase()
      .split('@', 1)[0]
      ?.split(/[^a-z]+/) ?? [];
  const inAddress = parts.filter((part) => part.length > 1);
  if (inAddress.length > 1) return inAddress;
  const council = tellingWords(organisation.name);
  const words = tellingWords(name.split(/ [-–|]|\(/, 1)[0] ?? '').filter(
    (word) => word.length > 1 && !titles.has(word) && !council.includes(word),
  );
  return [...new Set([...words.slice(0, 1), ...words.slice(-1)])];
}

const titles: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'sir',
  'dame',
  'rev',
]);
