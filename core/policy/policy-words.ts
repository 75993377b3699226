import { inLanguages } from '#core/language.ts';
import { welsh } from '#core/policy/policy-words.cy.ts';
import type { SignalId } from '#core/signals/ids.ts';

const subjects: Record<SignalId, string> = {
  'gift-offer': 'gifts',
  bequest: 'being left something in a will',
  'preferential-rate': 'discounts and special rates',
  'hospitality-offer': 'hospitality',
  'supplier-meeting': 'meeting suppliers',
  'procurement-contact': 'contact during a tender',
  'supplier-relationship': 'ties with suppliers',
  'management-buyout': 'management buy-outs',
  'personal-interest': 'personal interests',
  membership: 'membership of closed societies',
  'outside-work': 'other work',
  'recruitment-conflict': 'appointing people close to you',
  'close-relationship': 'close relationships at work',
  inducement: 'bribes and favours',
  sponsorship: 'sponsorship',
  'media-request': 'the media',
  publication: 'publishing or speaking about your work',
  'confidential-disclosure': 'confidential information',
  'personal-data-request': 'requests for personal information',
  'information-request': 'freedom of information requests',
  'political-activity': 'political activity',
  'political-advice': 'advice to political groups',
  'public-protest': 'public protest',
  'council-business-post': 'public posts about council business',
  disparagement: 'unkind words about the council or its people',
  'abusive-exchange': 'abusive exchanges',
  'wrongdoing-report': 'reporting wrongdoing',
  'council-resources': 'private use of council resources',
  'intellectual-property': 'intellectual property',
};

const english = {
  subjects,
  silence: 'This code has no clause on {subject}; the nearest general one is {name}.',
};

export type PolicyWords = typeof english;

/** What signals are about, and what is said where a code is silent: our own words, not the code's. */
export const policyWords = inLanguages({ en: english, cy: welsh });
