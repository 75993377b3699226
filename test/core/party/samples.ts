import type { Item, Person, Zone, ZoneKind } from '#core/item/item.ts';
import { directoryOf } from '#core/party/directory.ts';
import type { Supplier } from '#core/party/party.ts';
import type { Setting } from '#core/party/setting.ts';

/** A made-up employer and its suppliers, shared by the tests of this folder. */
export const calloway: Supplier = {
  name: 'Calloway Highways Ltd',
  domain: 'callowayhighways.co.uk',
  status: 'contract',
  reference: 'WM-4410',
};
export const anchor: Supplier = {
  name: 'Anchor & Dale Surveyors LLP',
  domain: 'anchordale.co.uk',
  status: 'live-tender',
  reference: 'WM-T-0097',
};
export const beacon: Supplier = {
  name: 'Beacon Ltd',
  domain: 'beacon.example.com',
  status: 'dispute',
  reference: '',
};

export const setting: Setting = {
  organisation: {
    name: 'Westmarch County Council',
    domains: ['westmarch.gov.uk'],
    memberDomains: ['members.westmarch.gov.uk'],
  },
  suppliers: directoryOf([calloway, anchor, beacon]),
};

export function person(address: string, name = ''): Person {
  return { name, address };
}

export function zone(kind: ZoneKind, text: string): Zone {
  return { id: kind, kind, text, toSource: (start, end) => ({ part: 'text', start, end }) };
}

export function item(given: Partial<Item>): Item {
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
