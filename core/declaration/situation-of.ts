import type { Content, Facts } from '#core/declaration/event.ts';
import type { PartyKind, SupplierStatus } from '#core/party/party.ts';
import { supplierStatuses } from '#core/party/party.ts';
import {
  eventKinds,
  giftKinds,
  guestKinds,
  type Profile,
  type Situation,
  sponsorKinds,
} from '#core/policy/situation.ts';
import { type SignalId, signalIds } from '#core/signals/ids.ts';

/*
 * What a rule may ask about and no fact of a declaration holds is kept among its answers, under these ids.
 */
export const eventId = 'event';
export const guestsId = 'guests';
export const giftId = 'gift';
export const sponsorId = 'sponsor';
export const standingId = 'standing';
export const gradeId = 'grade';
export const earlierId = 'earlier';
export const relativeId = 'relative';

/** The id under which is kept whether another signal plays into it. */
export function withId(signal: SignalId): string {
  return `with-${signal}`;
}

/** What the giver is to the council: how a supplier stands to it, else the kind of party. */
export type Standing = SupplierStatus | PartyKind;

/** Everything a declaration tells that a code's rules may ask about; `previous` only where it was told. */
export function situationOf(content: Content, profile: Profile): Partial<Situation> {
  const { facts } = content;
  const { answers } = facts;
  const earlier = numberIn(answers[earlierId]);
  return {
    valuePence: facts.valuePence,
    answer: facts.answer ?? 'undecided',
    ...(earlier !== null && { previous: earlier }),
    ...partyFrom(answers[standingId]),
    itemKind: facts.item?.kind ?? null,
    alongside: signalIds.filter((signal) => answers[withId(signal)] === 'yes'),
    event: oneOf(eventKinds, answers[eventId]),
    guests: oneOf(guestKinds, answers[guestsId]),
    gift: oneOf(giftKinds, answers[giftId]),
    sponsor: oneOf(sponsorKinds, answers[sponsorId]),
    relative: answers[relativeId] === 'yes',
    profile: { ...profile, grade: profile.grade ?? numberIn(answers[gradeId]) },
  };
}

/** The answers that what was noticed gives by itself. */
export function answersFrom({
  standing,
  alongside,
}: {
  standing: Standing | null;
  alongside: readonly SignalId[];
}): Facts['answers'] {
  return {
    ...(standing !== null && { [standingId]: standing }),
    ...Object.fromEntries(alongside.map((signal) => [withId(signal), 'yes'])),
  };
}

function partyFrom(standing: string | undefined): Pick<Situation, 'partyKind' | 'partyStatus'> {
  const partyStatus = oneOf(supplierStatuses, standing);
  const partyKind = partyStatus === null ? oneOf(partyKinds, standing) : 'supplier';
  return { partyKind, partyStatus };
}

const partyKinds: readonly PartyKind[] = [
  'own-organisation',
  'supplier',
  'media',
  'member',
  'political-party',
  'mp-office',
  'public-body',
  'free-mail',
  'unknown',
];

function oneOf<T extends string>(values: readonly T[], told: string | undefined): T | null {
  return values.find((value) => value === told) ?? null;
}

/** The first number in an answer: "up-to-9" is nine. */
function numberIn(told: string | undefined): number | null {
  const digits = /\d{1,4}/.exec(told ?? '');
  return digits === null ? null : Number(digits[0]);
}
