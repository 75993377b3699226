import type { Item, Person, Zone } from '#core/item/item.ts';
import { forwardedSenders } from '#core/party/forwarded-sender.ts';
import type { Party, PartyKind } from '#core/party/party.ts';
import { isOutside, partyOf, supplierParty } from '#core/party/party-of.ts';
import type { Setting } from '#core/party/setting.ts';
import { signedAs } from '#core/party/signature-firm.ts';
import { suppliersNamed } from '#core/party/suppliers-named.ts';

/** Everybody on an item. */
export interface Parties {
  from: Party | null;
  /** Everybody it goes to, in the order To, Cc, Bcc. */
  to: Party[];
  /** Those of `from` and `to` who are neither colleagues nor members. */
  outside: Party[];
  /** True where nobody outside sends or receives it. */
  allInside: boolean;
}

/** Tells who sends and who receives an item. */
export function parties(item: Item, setting: Setting): Parties {
  const from = senderParty(item, setting);
  const to = recipients(item).map((person) => partyOf(person, setting));
  const outside = [...(from === null ? [] : [from]), ...to].filter(isOutside);
  return { from, to, outside, allInside: outside.length === 0 };
}

/**
 * The one party that an item is about, for the finding and the declaration.
 *
 * For what the officer received it is the sender; where a colleague sends it, whoever wrote the text
 * that the colleague forwards, or the outside person whom the colleague writes to. For what the officer
 * sends it is the first outside recipient, suppliers and media before others. A post is sent to
 * nobody: it is about the one supplier that it names.
 *
 * @returns null for what stays among colleagues, and for posts that name no supplier or several
 */
export function counterparty(item: Item, setting: Setting): Party | null {
  if (item.kind === 'post') return namedParty(item, setting);
  const candidates =
    item.kind === 'email-compose'
      ? [outsideRecipient, forwardedParty, memberRecipient]
      : [outsideSender, forwardedParty, outsideRecipient];
  for (const candidate of candidates) {
    const party = candidate(item, setting);
    if (party !== null) return party;
  }
  return null;
}

const ownWords: ReadonlySet<Zone['kind']> = new Set(['subject', 'body']);

/** "What a day at the races with the team at Harrow Paving!" */
function namedParty({ zones }: Item, { suppliers }: Setting): Party | null {
  const named = new Set(
    zones
      .filter(({ kind }) => ownWords.has(kind))
      .flatMap(({ text }) => suppliersNamed(text, suppliers))
      .map(({ supplier }) => supplier),
  );
  const [supplier] = named;
  return supplier === undefined || named.size > 1 ? null : supplierParty(supplier, '');
}

/** Outside in the sense of these rules: a member who writes is a party to the item, a colleague is not. */
function outsideSender(item: Item, setting: Setting): Party | null {
  const party = senderParty(item, setting);
  return party === null || party.kind === 'own-organisation' ? null : party;
}

function senderParty(item: Item, setting: Setting): Party | null {
  if (item.from === null) return null;
  const party = partyOf(item.from, setting);
  if (!saysLittle(party)) return party;
  return knownReplyTo(item, setting) ?? signedParty(item, party, setting);
}

/** Mailing services and private addresses tell nothing of the firm behind them. */
function saysLittle({ kind }: Party): boolean {
  return kind === 'unknown' || kind === 'free-mail';
}

function knownReplyTo(item: Item, setting: Setting): Party | null {
  const replyTo = item.replyTo.map((person) => partyOf(person, setting));
  return replyTo.find((party) => isOutside(party) && !saysLittle(party)) ?? null;
}

function signedParty(item: Item, party: Party, setting: Setting): Party {
  // What a colleague of the officer types is signed by the officer.
  if (item.kind === 'email-compose') return party;
  const signed = signedAs(item, setting);
  if (signed.supplier !== null) return supplierParty(signed.supplier, party.address);
  return signed.press ? { ...party, kind: 'media' } : party;
}

function forwardedParty(item: Item, setting: Setting): Party | null {
  for (const { kind, text } of item.zones) {
    if (kind !== 'forwarded') continue;
    for (const sender of forwardedSenders(text)) {
      const party = forwardedSenderParty(sender, setting);
      if (party !== null) return party;
    }
  }
  return null;
}

/** Some mail programs drop the address: then only a supplier's name in the line tells. */
function forwardedSenderParty(sender: Person, setting: Setting): Party | null {
  if (sender.address === '') {
    const supplier = suppliersNamed(sender.name, setting.suppliers)[0]?.supplier;
    return supplier === undefined ? null : supplierParty(supplier, '');
  }
  const party = partyOf(sender, setting);
  return party.kind === 'own-organisation' ? null : party;
}

const recipientOrder: PartyKind[] = ['supplier', 'media'];

function outsideRecipient(item: Item, setting: Setting): Party | null {
  const { outside, from } = parties(item, setting);
  const received = outside.filter((party) => party !== from);
  for (const kind of recipientOrder) {
    const party = received.find((candidate) => candidate.kind === kind);
    if (party !== undefined) return party;
  }
  return received[0] ?? null;
}

function memberRecipient(item: Item, setting: Setting): Party | null {
  return parties(item, setting).to.find(({ kind }) => kind === 'member') ?? null;
}

function recipients({ to, cc, bcc }: Item): Person[] {
  return [...to, ...cc, ...bcc];
}
