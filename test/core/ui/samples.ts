import type { Finding } from '#core/finding.ts';
import type { Item, Zone, ZoneKind } from '#core/item/item.ts';
import type { Party } from '#core/party/party.ts';
import type { Advice } from '#core/policy/advice.ts';

/** Small made-up things that the tests of this folder share. */

export const calloway: Party = {
  name: 'Calloway Highways Ltd',
  address: 'd.moss@callowayhighways.co.uk',
  kind: 'supplier',
  status: 'contract',
  reference: 'WM-4410',
};

export function zone(kind: ZoneKind, text: string, id: string = kind): Zone {
  return { id, kind, text, toSource: (start, end) => ({ part: id, start, end }) };
}

export function item(given: Partial<Item> = {}): Item {
  return {
    kind: 'email-read',
    zones: [],
    from: null,
    replyTo: [],
    to: [],
    cc: [],
    bcc: [],
    sentAt: null,
    event: null,
    bulk: false,
    site: null,
    surface: null,
    notes: [],
    ...given,
  };
}

export function finding(given: Partial<Finding> = {}): Finding {
  return { signal: 'gift-offer', confidence: 0.9, valuePence: null, party: calloway, evidence: [], ...given };
}

export function advice(given: Partial<Advice> = {}): Advice {
  return {
    signal: 'gift-offer',
    code: 'westmarch',
    rule: 'gift',
    version: '2026',
    stance: 'declare',
    silent: false,
    because: null,
    clauses: [
      { id: '14.3', number: '14.3', heading: 'Gifts', summary: 'Report every gift to your manager.' },
    ],
    duties: [],
    declaration: 'gift',
    ...given,
  };
}
