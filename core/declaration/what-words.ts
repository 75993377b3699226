import { welsh } from '#core/declaration/what-words.cy.ts';
import { inLanguages } from '#core/language.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** What each kind of declaration is about, to stand alone or after "offered you". */
const nouns: Record<Exclude<DeclarationKind, 'flag'>, string> = {
  gift: 'A gift',
  hospitality: 'Hospitality',
  interest: 'A personal interest',
  relationship: 'A relationship',
  'outside-work': 'Work outside the council',
  membership: 'A membership',
  sponsorship: 'Sponsorship',
  'media-contact': 'Contact with the media',
  'supplier-contact': 'Contact with a supplier',
  bequest: 'Something in a will',
  publication: 'Writing or speaking in public',
  'nil-return': 'Nothing to declare',
};

/** Where a signal says more than the kind it is declared as. */
const closer = {
  'preferential-rate': 'A special rate',
  'management-buyout': 'A part in a management buy-out',
  'recruitment-conflict': 'A tie with an applicant or colleague',
  'close-relationship': 'A close relationship at work',
  'supplier-relationship': 'A tie with a supplier',
} satisfies Partial<Record<SignalId, string>>;

const english = { nouns, closer, advice: 'Advice wanted', adviceOn: 'Advice wanted on {subject}' };

export type WhatWords = typeof english;

/** What declarations are about, in a few words of ours. */
export const whatWords = inLanguages({ en: english, cy: welsh });
