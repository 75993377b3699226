import { composeItem, type ItemParts } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import { directoryOf } from '#core/party/directory.ts';
import type { Setting } from '#core/party/setting.ts';

/** A made-up council with one supplier, in which whole-road tests play. */
export const setting: Setting = {
  organisation: {
    name: 'Westmarch County Council',
    domains: ['westmarch.example'],
    memberDomains: ['members.westmarch.example'],
  },
  suppliers: directoryOf([
    { name: 'Tarrow Paving Ltd', domain: 'tarrow.example', status: 'contract', reference: 'WM-1' },
  ]),
};

export const officer = { name: 'Sam Officer', address: 'sam@westmarch.example' };
export const supplier = { name: 'Jo Lane', address: 'jo@tarrow.example' };

/** A message from the supplier to the officer. */
export function received(text: string, parts: Partial<ItemParts> = {}): Item {
  return composeItem({
    kind: 'email-read',
    subject: 'Next week',
    from: supplier,
    to: [officer],
    text,
    ...parts,
  });
}

/** A message that the officer is about to send to the supplier. */
export function composed(text: string, parts: Partial<ItemParts> = {}): Item {
  return composeItem({
    kind: 'email-compose',
    subject: 'RE: Next week',
    from: officer,
    to: [supplier],
    text,
    ...parts,
  });
}

/** As plain as an offer of hospitality can be. */
export const plainOffer =
  'As a thank you from all of us, we would love you to be our guest at the races on Saturday. ' +
  'We have two tickets for you in our hospitality box, £120 each, with lunch and drinks on us.';
