import { composeItem } from '#core/item/compose.ts';
import { type Item, type ItemKind, itemKinds, type Person } from '#core/item/item.ts';
import { directoryOf } from '#core/party/directory.ts';
import type { Setting } from '#core/party/setting.ts';

export const sides = [
  'officer',
  'colleague',
  'member',
  'contract',
  'live-tender',
  'firm',
  'media',
  'political-party',
  'mp-office',
  'public-body',
  'resident',
] as const;
export type Side = (typeof sides)[number];

/** What is asked of the page. It never stands in the address: what is pasted stays here. */
export interface Question {
  kind: ItemKind;
  from: Side;
  to: Side;
  subject: string;
  text: string;
  code: string;
}

/** The made-up council that the text is read in. */
export const setting: Setting = {
  organisation: {
    name: 'Westmarch County Council',
    domains: ['westmarch.gov.uk'],
    memberDomains: ['members.westmarch.gov.uk'],
  },
  suppliers: directoryOf([
    { name: 'Calloway Highways Ltd', domain: 'calloway.example', status: 'contract', reference: 'WM-1' },
    { name: 'Tarrow Paving Ltd', domain: 'tarrow.example', status: 'live-tender', reference: 'WM-2' },
  ]),
};

const addresses: Record<Side, string> = {
  officer: 'sam.officer@westmarch.gov.uk',
  colleague: 'colleague@westmarch.gov.uk',
  member: 'councillor@members.westmarch.gov.uk',
  contract: 'someone@calloway.example',
  'live-tender': 'someone@tarrow.example',
  firm: 'someone@firm.example',
  media: 'newsdesk@bbc.co.uk',
  'political-party': 'office@labour.org.uk',
  'mp-office': 'office@parliament.uk',
  'public-body': 'someone@nextcounty.gov.uk',
  resident: 'resident@gmail.com',
};

export const opening: Question = {
  kind: 'email-read',
  from: 'contract',
  to: 'officer',
  subject: 'Saturday week',
  text: 'Hi Sam,\n\nWe have two seats in our box at the races, £45 each, and would love you to be our guest. Lunch is on us.\n\nBest wishes,\nJo Lane\nAccount Manager, Calloway Highways Ltd',
  code: '',
};

/** Reads the form; what it does not hold, or holds wrongly, stays as it was. */
export function questionIn(fields: FormData, before: Question): Question {
  const text = (name: keyof Question): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : before[name];
  };
  const side = (name: 'from' | 'to'): Side => sides.find((each) => each === fields.get(name)) ?? before[name];
  return {
    kind: itemKinds.find((kind) => kind === fields.get('kind')) ?? before.kind,
    from: side('from'),
    to: side('to'),
    subject: text('subject'),
    text: text('text'),
    code: text('code'),
  };
}

/** The item that the officer would have in front of them. */
export function itemOf({ kind, from, to, subject, text }: Question): Item {
  if (kind === 'post') return composeItem({ kind, text });
  return composeItem({ kind, subject, text, from: person(from), to: [person(to)] });
}

function person(side: Side): Person {
  return { name: '', address: addresses[side] };
}
