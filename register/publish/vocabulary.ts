import type { State } from '#core/declaration/declaration.ts';
import type { Outcome } from '#core/declaration/event.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Answer } from '#core/policy/situation.ts';

/** The register's own words, as its tables, files and pages show them. */
export const vocabulary = {
  kinds: {
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
    flag: 'Flag',
    'nil-return': 'Nil return',
  } satisfies Record<DeclarationKind, string>,

  answers: {
    undecided: 'Undecided',
    accepted: 'Accepted',
    declined: 'Declined',
  } satisfies Record<Answer, string>,

  outcomes: {
    approved: 'Approved',
    refused: 'Refused',
    noted: 'Noted',
  } satisfies Record<Outcome, string>,

  states: {
    draft: 'Draft',
    submitted: 'Waiting for a decision',
    returned: 'Waiting for the officer',
    decided: 'Decided',
    withdrawn: 'Withdrawn',
    expired: 'Expired',
  } satisfies Record<State, string>,
} as const;

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An ISO date as people write it: 4 December 2026. */
export function inFull(day: string): string {
  return longDay.format(new Date(`${day}T00:00:00Z`));
}

/** An ISO date as it fits a table: 4 Dec 2026. */
export function inShort(day: string): string {
  return shortDay.format(new Date(`${day}T00:00:00Z`));
}
