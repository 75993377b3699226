import { welsh } from '#core/declaration/code-question-words.cy.ts';
import type { Standing } from '#core/declaration/situation-of.ts';
import { inLanguages } from '#core/language.ts';
import type { EventKind, GiftKind, GuestKind, SponsorKind } from '#core/policy/situation.ts';
import type { SignalId } from '#core/signals/ids.ts';

const events: Record<EventKind | 'other', string> = {
  working: 'Work: a meeting, a conference, a site visit',
  community: 'A local or civic occasion',
  social: 'A social occasion: dinner, drinks, a show',
  sporting: 'A sporting occasion',
  other: 'Something else',
};

const guests: Record<GuestKind, string> = {
  sole: 'Only me, or me and a guest',
  group: 'Many people, from several places',
};

const gifts: Record<GiftKind | 'other', string> = {
  promotional: 'A giveaway with a name on it: a pen, a calendar, a mug',
  delivered: 'It has come already, and I did not ask for it',
  cash: 'Money, or a voucher as good as money',
  other: 'None of these',
};

const sponsors: Record<SponsorKind, string> = {
  outside: 'A firm or body from outside',
  council: 'The council',
};

const standings: Record<Standing, string> = {
  contract: 'A firm with a contract',
  'live-tender': 'A firm that is bidding now',
  dispute: 'Somebody in dispute with the council',
  applicant: 'Somebody who waits for a decision or a grant',
  supplier: 'A firm that has supplied the council',
  'public-body': 'Another public body',
  media: 'A newspaper, broadcaster or site',
  member: 'A councillor',
  'political-party': 'A political party',
  'mp-office': 'An MP or their office',
  'own-organisation': 'A colleague',
  'free-mail': 'A resident or client',
  unknown: 'None of these',
};

/** What else may play into it, where a code's rules ask. */
const playsIn = {
  inducement: 'Is something hoped for in return?',
  'outside-work': 'Would you be paid for it, or do it for somebody else?',
  'procurement-contact': 'Is a tender open that it touches?',
  'hospitality-offer': 'Does a meal, a trip or an event come with it?',
  'gift-offer': 'Does a gift come with it?',
  'preferential-rate': 'Does a special price come with it?',
  'personal-interest': 'Do you, or somebody close to you, stand to gain?',
  'confidential-disclosure': 'Is confidential information part of it?',
  'personal-data-request': 'Is somebody’s personal information part of it?',
  'wrongdoing-report': 'Is it about something wrong that you have seen?',
  'media-request': 'Is a newspaper, broadcaster or site part of it?',
  'council-resources': 'Are council premises, equipment or time used for it?',
  'intellectual-property': 'Is work used that you made for the council?',
  'political-advice': 'Is it advice to a political group?',
  'political-activity': 'Is party politics part of it?',
  'information-request': 'Is it a request under freedom of information?',
  'public-protest': 'Is a protest or petition part of it?',
} satisfies Partial<Record<SignalId, string>>;

const english = {
  event: 'What kind of occasion is it?',
  events,
  invited: 'Who is invited?',
  guests,
  gift: 'Is it one of these?',
  gifts,
  sponsor: 'Who pays?',
  sponsors,
  standing: 'What are they to the council?',
  standings,
  relative: 'Is a relative, partner or close friend of yours part of it?',
  grade: 'What grade is your post?',
  gradeHint: 'It stands on your payslip.',
  earlier: {
    ever: 'How many have you had before this?',
    within: {
      one: 'How many have you had in the last month, before this?',
      other: 'How many have you had in the last {count} months, before this?',
    },
    hint: 'Gifts and hospitality together.',
  },
  playsIn,
  bands: { none: 'None', upTo: 'Up to {to}', from: '{from} or more', between: '{from} to {to}' },
};

export type CodeQuestionWords = typeof english;

/** The questions that a code's rules add, and the answers among which to choose. */
export const codeQuestionWords = inLanguages({ en: english, cy: welsh });
