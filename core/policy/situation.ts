import type { ItemKind } from '#core/item/item.ts';
import type { PartyKind, SupplierStatus } from '#core/party/party.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** What the officer has answered so far. */
export const answers = ['undecided', 'accepted', 'declined'] as const;
export type Answer = (typeof answers)[number];

/** What kind of occasion hospitality is offered at. */
export const eventKinds = ['social', 'sporting', 'community', 'working'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Whether the officer alone is asked, or is one of many. */
export const guestKinds = ['sole', 'group'] as const;
export type GuestKind = (typeof guestKinds)[number];

/** What a gift is, where that changes what a code says. */
export const giftKinds = ['promotional', 'delivered', 'cash'] as const;
export type GiftKind = (typeof giftKinds)[number];

/** Who pays in a sponsorship: a body outside, or the council. */
export const sponsorKinds = ['outside', 'council'] as const;
export type SponsorKind = (typeof sponsorKinds)[number];

/** What the officer's post brings with it. */
export interface Profile {
  /** Grade number as the council counts it; null where not given. */
  grade: number | null;
  politicallyRestricted: boolean;
  spokesperson: boolean;
  unionRepresentative: boolean;
  manager: boolean;
}

/** Everything that a rule may ask about. Null where nobody has said. */
export interface Situation {
  /** Whole offer in pence. */
  valuePence: number | null;
  answer: Answer;
  /** Earlier ones in the code's window, the present one left out. */
  previous: number;
  partyKind: PartyKind | null;
  partyStatus: SupplierStatus | null;
  itemKind: ItemKind | null;
  /** Other signals found in the same item. */
  alongside: readonly SignalId[];
  event: EventKind | null;
  guests: GuestKind | null;
  gift: GiftKind | null;
  sponsor: SponsorKind | null;
  /** A relative, partner or close friend of the officer is concerned. */
  relative: boolean;
  profile: Profile;
}

/** One earlier offer or event, as kept on the officer's machine. */
export interface PastEvent {
  signal: SignalId;
  /** ISO date (`2025-03-31`), or an ISO time that begins with it. */
  on: string;
  accepted: boolean;
}

/** What came before, and the day to count back from. */
export interface History {
  /** ISO date. */
  today: string;
  events: readonly PastEvent[];
}

/** An officer without special duties. */
export const plainProfile: Profile = {
  grade: null,
  politicallyRestricted: false,
  spokesperson: false,
  unionRepresentative: false,
  manager: false,
};

/** A situation of which nothing is known yet. */
export const plainSituation: Situation = {
  valuePence: null,
  answer: 'undecided',
  previous: 0,
  partyKind: null,
  partyStatus: null,
  itemKind: null,
  alongside: [],
  event: null,
  guests: null,
  gift: null,
  sponsor: null,
  relative: false,
  profile: plainProfile,
};
