import type { Finding } from '#core/finding.ts';
import type { ItemKind } from '#core/item/item.ts';
import type { Party } from '#core/party/party.ts';
import { pounds } from '#core/ui/money.ts';
import { words } from '#core/ui/words.ts';

/** Longest name shown in a sentence, in UTF-16 units: a display name is the sender's to choose. */
const longestName = 80;

/** Controls, zero-width and direction marks, with which a display name could rearrange our sentence. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const legalForm = / (?:ltd|limited|plc|llp)\.?$/i;

/** Puts values into the `{slots}` of a sentence; a slot without a value stays empty. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '');
}

/**
 * The situation in one sentence, in the officer's world:
 * "Calloway Highways, who hold a contract with us, are offering you hospitality worth £90."
 */
export function noticed(finding: Pick<Finding, 'signal' | 'party' | 'valuePence'>, kind: ItemKind): string {
  const { signal, party, valuePence } = finding;
  const who = party === null ? words.someone : whoIs(party);
  const worth = valuePence === null ? '' : fill(words.worth, { money: pounds(valuePence) });
  const values = { who, are: isMany(party) ? words.are.many : words.are.one, worth };
  return capitalised(fill(sentenceFor(signal, party, kind), values));
}

function sentenceFor(signal: Finding['signal'], party: Party | null, kind: ItemKind): string {
  const { received, invite, about } = words.noticed[signal];
  const lead = words.leads[kind];
  const fromOutside = party?.kind !== 'own-organisation';
  if (kind === 'invite' && fromOutside) return invite ?? received ?? `${leadFor(lead, party)} ${about}`;
  if (kind === 'email-read' && fromOutside && received !== undefined) return received;
  return `${leadFor(lead, party)} ${about}`;
}

function leadFor(lead: { alone: string; withParty: string }, party: Party | null): string {
  return party === null ? lead.alone : lead.withParty;
}

/** "Calloway Highways, who hold a contract with us," with the comma that lets a sentence go on. */
function whoIs(party: Party): string {
  const name = shownName(party.name);
  const spoken = words.parties[party.kind];
  if (name === '') return spoken.unnamed;
  if (party.status === null) return fill(spoken.named, { name });
  const reference = party.reference ? fill(words.reference, { reference: party.reference }) : '';
  return fill(words.supplierStatus[party.status], { name, reference });
}

/** A firm in the directory is spoken of as people; anyone else may be one person. */
function isMany(party: Party | null): boolean {
  return party !== null && party.status !== null && party.name !== '';
}

function shownName(name: string): string {
  const plain = name.replace(invisible, '').trim().replace(legalForm, '');
  return plain.length <= longestName ? plain : `${plain.slice(0, longestName).trimEnd()}…`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase(words.locale) + sentence.slice(1);
}
