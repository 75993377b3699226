import type { ItemKind } from '#core/item/item.ts';
import { inLanguages } from '#core/language.ts';
import type { PartyKind, SupplierStatus } from '#core/party/party.ts';
import type { SignalId } from '#core/signals/ids.ts';
import { welsh } from '#core/ui/noticed-words.cy.ts';

/**
 * How a signal is put to the officer. `about` follows a lead ("This message from … ", "Your draft to … ")
 * and is the fallback; `received` and `invite` are whole sentences on what somebody else does.
 */
export interface NoticedWords {
  about: string;
  received?: string;
  invite?: string;
}

/** What `about` follows: the item alone, or the item with the side it comes from or goes to in `{who}`. */
export interface LeadWords {
  alone: string;
  from: string;
  to: string;
}

/** How one kind of party is spoken of: with its name, and without. */
export interface PartyWords {
  named: string;
  unnamed: string;
}

const noticed: Record<SignalId, NoticedWords> = {
  'gift-offer': {
    received: '{who} {are} offering you a gift{worth}.',
    about: 'is about a gift{worth}.',
  },
  bequest: {
    received: '{who} {are} telling you of something{worth} left to you in a will.',
    about: 'is about something{worth} left to you in a will.',
  },
  'preferential-rate': {
    received: '{who} {are} offering you a special rate{worth}.',
    about: 'is about a special rate{worth} for you.',
  },
  'hospitality-offer': {
    received: '{who} {are} offering you hospitality{worth}.',
    invite: '{who} {are} inviting you to hospitality{worth}.',
    about: 'is about hospitality{worth}.',
  },
  'supplier-meeting': {
    received: '{who} {are} asking to meet you.',
    invite: '{who} {are} inviting you to a meeting.',
    about: 'is about meeting a supplier.',
  },
  'procurement-contact': {
    received: '{who} {are} writing to you about a procurement.',
    invite: '{who} {are} inviting you to talk about a procurement.',
    about: 'is about a procurement.',
  },
  'supplier-relationship': { about: 'speaks of a personal tie with a firm the council deals with.' },
  'management-buyout': { about: 'speaks of officers buying out, or bidding for, a council service.' },
  'personal-interest': { about: 'touches on an interest of yours, or of someone close to you.' },
  membership: { about: 'is about belonging to a society or body that you may need to declare.' },
  'outside-work': {
    received: '{who} {are} writing to you about work{worth} outside your council job.',
    about: 'is about work{worth} outside your council job.',
  },
  'recruitment-conflict': {
    about: 'links someone close to you with a decision on a job, pay or discipline.',
  },
  'close-relationship': { about: 'speaks of a close personal relationship at work.' },
  inducement: { about: 'ties something{worth} to a decision, a favour or silence.' },
  sponsorship: {
    received: '{who} {are} writing to you about sponsorship{worth}.',
    about: 'is about sponsorship{worth}.',
  },
  'media-request': {
    received: '{who} {are} asking you for comment or information.',
    invite: '{who} {are} inviting you to speak to the media.',
    about: 'is about speaking to the media.',
  },
  publication: {
    received: '{who} {are} asking you to write or speak about your work.',
    about: 'is about writing or speaking publicly about your work.',
  },
  'confidential-disclosure': { about: 'asks for or holds information that may be confidential.' },
  'personal-data-request': {
    received: '{who} {are} asking you for personal information about somebody.',
    about: 'asks for or holds personal information about somebody.',
  },
  'information-request': {
    received: '{who} {are} making what looks like a Freedom of Information request.',
    about: 'is about a Freedom of Information request.',
  },
  'political-activity': { about: 'touches on party politics or campaigning.' },
  'political-advice': {
    received: '{who} {are} asking you for advice or drafting for a political group.',
    about: 'is about advice or drafting for a political group.',
  },
  'public-protest': { about: 'is about a protest, petition or public campaign.' },
  'council-business-post': { about: 'speaks publicly about the council’s business.' },
  disparagement: { about: 'has sharp words about the council or people connected with it.' },
  'abusive-exchange': { about: 'has words in it that could hurt or offend.' },
  'wrongdoing-report': {
    received: '{who} {are} raising a concern about possible wrongdoing.',
    about: 'raises a concern about possible wrongdoing.',
  },
  'council-resources': { about: 'is about council premises, equipment or time for a use of your own.' },
  'intellectual-property': { about: 'is about using work that belongs to the council or to somebody else.' },
};

const leads: Record<ItemKind, LeadWords> = {
  'email-read': { alone: 'This message', from: 'This message from {who}', to: 'This message to {who}' },
  'email-compose': { alone: 'Your draft', from: 'Your draft', to: 'Your draft to {who}' },
  invite: { alone: 'This invite', from: 'This invite from {who}', to: 'This invite to {who}' },
  post: { alone: 'Your draft post', from: 'Your draft post', to: 'Your draft post' },
};

const parties: Record<PartyKind, PartyWords> = {
  'own-organisation': { named: 'a colleague', unnamed: 'a colleague' },
  supplier: { named: '{name}, a supplier,', unnamed: 'a supplier' },
  media: { named: '{name}, from the media,', unnamed: 'someone from the media' },
  member: { named: '{name}, a councillor,', unnamed: 'a councillor' },
  'political-party': { named: '{name}, from a political party,', unnamed: 'someone from a political party' },
  'mp-office': { named: '{name}, from an MP’s office,', unnamed: 'someone from an MP’s office' },
  'public-body': { named: '{name}', unnamed: 'someone from another public body' },
  'free-mail': { named: '{name}, from outside the council,', unnamed: 'someone outside the council' },
  unknown: { named: '{name}, from outside the council,', unnamed: 'someone outside the council' },
};

const supplierStatus: Record<SupplierStatus, string> = {
  contract: '{name}, who hold a contract with us,',
  'live-tender': '{name}, who are bidding in a live tender{reference},',
  dispute: '{name}, who are in dispute with us,',
  applicant: '{name}, who have an application before us,',
};

const english = {
  noticed,
  leads,
  parties,
  supplierStatus,
  are: { many: 'are', one: 'is' },
  worth: ' worth {money}',
  reference: ' ({reference})',
};

export type NoticedTable = typeof english;

/** The sentence at the head of a prompt. `{who}`, `{are}`, `{worth}`, `{name}` and `{reference}` are filled in. */
export const noticedWords = inLanguages({ en: english, cy: welsh });
