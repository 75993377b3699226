import type { Prompted } from '#core/declaration/draft.ts';
import type { Finding } from '#core/finding.ts';
import { composeItem, type ItemParts } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import type { Party } from '#core/party/party.ts';
import { adviseOn } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import { readCode } from '#core/policy/read.ts';
import { plainProfile } from '#core/policy/situation.ts';
import type { SignalId } from '#core/signals/ids.ts';
import { readPack } from '#test/policies/pack-files.ts';

/** A code of conduct of the project. */
export function codeOf(id: string): Code {
  return readCode(readPack(id), `policies/${id}`);
}

export const today = '2026-03-05';

export const paving: Party = {
  name: 'Larkrise Paving Ltd',
  address: 'mo@larkrise.example',
  kind: 'supplier',
  status: 'contract',
  reference: 'LP-7',
};

export const resident: Party = {
  name: 'Ivy Marsh',
  address: 'ivy.marsh@gmail.com',
  kind: 'free-mail',
  status: null,
  reference: null,
};

/** A message of Monday 2 March 2026 from the firm to the officer. */
export function message(parts: Partial<ItemParts> = {}): Item {
  return composeItem({
    kind: 'email-read',
    subject: 'RE: Race day',
    from: { name: 'Mo Lark', address: paving.address },
    to: [{ name: 'Sam Officer', address: 'sam@westmarch.example' }],
    text: 'Would you like two seats at the races on Saturday 14 March? Do let us know by Friday 6 March.',
    sentAt: '2026-03-02T10:00:00+00:00',
    ...parts,
  });
}

export function finding(signal: SignalId, changes: Partial<Finding> = {}): Finding {
  return { signal, confidence: 0.9, valuePence: null, party: paving, evidence: [], ...changes };
}

/** What the officer saw: the code's advice on a finding, with its value and party. */
export function prompted(
  signal: SignalId,
  changes: Partial<Finding> = {},
  rest: Partial<Prompted> = {},
): Prompted {
  const found = finding(signal, changes);
  const code = rest.code ?? codeOf('derbyshire');
  const profile = rest.profile ?? plainProfile;
  const advice = adviseOn(signal, code, {
    valuePence: found.valuePence,
    partyKind: found.party?.kind ?? null,
    partyStatus: found.party?.status ?? null,
    alongside: rest.alongside ?? [],
    profile,
  });
  return { advice, finding: found, item: message(), code, profile, today, ...rest };
}

/** The words of an item that a finding points to. */
export function evidenceAt(item: Item, words: string): Finding['evidence'] {
  return item.zones.flatMap(({ id, text }) => {
    const start = text.indexOf(words);
    return start === -1 ? [] : [{ zone: id, start, end: start + words.length, text: words }];
  });
}
