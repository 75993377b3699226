import type { DeclarationKind } from '#core/policy/advice.ts';
import { subjectOf } from '#core/policy/sentences.ts';
import type { Answer } from '#core/policy/situation.ts';
import type { SignalId } from '#core/signals/ids.ts';
import type { PartyChoice } from './question.ts';

export const parties: Record<PartyChoice, string> = {
  contract: 'A supplier with a contract',
  'live-tender': 'A bidder in a live tender',
  dispute: 'A firm in dispute with the council',
  applicant: 'An applicant for a contract or grant',
  supplier: 'Any other supplier',
  media: 'The media',
  member: 'A councillor',
  'political-party': 'A political party',
  'mp-office': 'An MP’s office',
  'public-body': 'Another public body',
  'own-organisation': 'A colleague',
  unknown: 'Somebody else outside',
};

export const answers: Record<Answer, string> = {
  undecided: 'Not yet answered',
  accepted: 'Accepted',
  declined: 'Declined',
};

export const declarations: Record<DeclarationKind, string> = {
  gift: 'Gift',
  hospitality: 'Hospitality',
  interest: 'Interest',
  relationship: 'Relationship',
  'outside-work': 'Outside work',
  membership: 'Membership',
  sponsorship: 'Sponsorship',
  'media-contact': 'Media contact',
  'supplier-contact': 'Supplier contact',
  bequest: 'Bequest',
  publication: 'Publication',
  flag: 'Ask the manager',
  'nil-return': 'Nil return',
};

/** "Gifts": the signal as an entry of a list. */
export function signalName(signal: SignalId): string {
  const subject = subjectOf(signal);
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}
