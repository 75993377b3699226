import { poundsInWords } from '#core/declaration/in-words.ts';
import { fill } from '#core/fill.ts';
import type { Finding } from '#core/finding.ts';
import type { Item } from '#core/item/item.ts';
import { locale } from '#core/language.ts';
import type { Party } from '#core/party/party.ts';
import { shownName } from '#core/party/shown-name.ts';
import { type LeadWords, noticedWords } from '#core/ui/noticed-words.ts';

export { fill } from '#core/fill.ts';

/** What a sentence is made from. */
export type Seen = Pick<Finding, 'signal' | 'party' | 'valuePence'>;
type Addressed = Pick<Item, 'kind' | 'from' | 'to' | 'cc' | 'bcc'>;

/**
 * The situation in one sentence, in the officer's world:
 * "Calloway Highways, who hold a contract with us, are offering you hospitality worth £90."
 */
export function noticed(seen: Seen, item: Addressed): string {
  const { party, valuePence } = seen;
  const worth = valuePence === null ? '' : fill(noticedWords.worth, { money: poundsInWords(valuePence) });
  const who = party === null ? '' : whoIs(party);
  const are = isMany(party) ? noticedWords.are.many : noticedWords.are.one;
  return capitalised(fill(sentenceFor(seen, item), { who, are, worth }));
}

/** Only what somebody outside sends is put as what they do; everything else as what the item is about. */
function sentenceFor({ signal, party }: Seen, item: Addressed): string {
  const { received, invite = received, about } = noticedWords.noticed[signal];
  const side = sideOf(party, item);
  const active = side === 'from' && party?.kind !== 'own-organisation';
  const act = item.kind === 'invite' ? invite : received;
  return (active && act) || `${noticedWords.leads[item.kind][side]} ${about}`;
}

/** Whether the item comes from the party, which a colleague may have passed on, or goes to it. */
function sideOf(party: Party | null, { kind, from, to, cc, bcc }: Addressed): keyof LeadWords {
  if (party === null) return 'alone';
  const addressed = [...to, ...cc, ...bcc].some(({ address }) => address === party.address);
  if (kind === 'email-compose' || kind === 'post') return addressed ? 'to' : 'alone';
  return addressed && from?.address !== party.address ? 'to' : 'from';
}

/** "Calloway Highways, who hold a contract with us," with the comma that lets a sentence go on. */
function whoIs(party: Party): string {
  const name = shownName(party.name);
  const spoken = noticedWords.parties[party.kind];
  if (name === '') return spoken.unnamed;
  // A page may show a name without its address: whose it is nobody knows then.
  if (party.address === '' && party.kind === 'unknown') return name;
  if (party.status === null) return fill(spoken.named, { name });
  const reference = party.reference ? fill(noticedWords.reference, { reference: party.reference }) : '';
  return fill(noticedWords.supplierStatus[party.status], { name, reference });
}

/** A firm in the directory is spoken of as people; anyone else may be one person. */
function isMany(party: Party | null): boolean {
  return party !== null && party.status !== null && party.name !== '';
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase(locale()) + sentence.slice(1);
}
