import type { ItemKind } from '#core/item/item.ts';
import type { PartyKind, SupplierStatus } from '#core/party/party.ts';
import type {
  Answer,
  EventKind,
  GiftKind,
  GuestKind,
  Situation,
  SponsorKind,
} from '#core/policy/situation.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** `under` and `over` leave the number itself out, `upTo` and `from` take it in. */
export interface Range {
  under?: number | undefined;
  upTo?: number | undefined;
  from?: number | undefined;
  over?: number | undefined;
}

/** All that is named must hold; of a list, any one. What is not named does not matter. */
export interface Condition {
  /** Pence. */
  value?: Range | 'unknown' | undefined;
  /** The present one included: the third is 3. */
  count?: Range | undefined;
  grade?: Range | 'unknown' | undefined;
  answer?: Answer[] | undefined;
  party?: PartyKind[] | undefined;
  /** `none`: no supplier in the directory. */
  status?: (SupplierStatus | 'none')[] | undefined;
  item?: ItemKind[] | undefined;
  alongside?: SignalId[] | undefined;
  event?: EventKind[] | undefined;
  guests?: GuestKind[] | undefined;
  gift?: GiftKind[] | undefined;
  sponsor?: SponsorKind[] | undefined;
  relative?: boolean | undefined;
  politicallyRestricted?: boolean | undefined;
  spokesperson?: boolean | undefined;
  unionRepresentative?: boolean | undefined;
  manager?: boolean | undefined;
}

/** Whether a number lies in a range. */
export function inRange(number: number, range: Range): boolean {
  return (
    (range.under === undefined || number < range.under) &&
    (range.upTo === undefined || number <= range.upTo) &&
    (range.from === undefined || number >= range.from) &&
    (range.over === undefined || number > range.over)
  );
}

function measured(number: number | null, wanted: Range | 'unknown' | undefined): boolean {
  if (wanted === undefined) return true;
  if (wanted === 'unknown') return number === null;
  return number !== null && inRange(number, wanted);
}

function among<T>(fact: T | null, wanted: readonly T[] | undefined): boolean {
  return wanted === undefined || (fact !== null && wanted.includes(fact));
}

function same(fact: boolean, wanted: boolean | undefined): boolean {
  return wanted === undefined || fact === wanted;
}

/** Whether a rule's condition holds in a situation. What is unknown meets no condition but `unknown`. */
export function holds(when: Condition | null, situation: Situation): boolean {
  if (when === null) return true;
  const { profile } = situation;
  return (
    measured(situation.valuePence, when.value) &&
    measured(situation.previous + 1, when.count) &&
    measured(profile.grade, when.grade) &&
    among(situation.answer, when.answer) &&
    among(situation.partyKind, when.party) &&
    among(situation.partyStatus ?? 'none', when.status) &&
    among(situation.itemKind, when.item) &&
    (when.alongside === undefined || when.alongside.some((signal) => situation.alongside.includes(signal))) &&
    among(situation.event, when.event) &&
    among(situation.guests, when.guests) &&
    among(situation.gift, when.gift) &&
    among(situation.sponsor, when.sponsor) &&
    same(situation.relative, when.relative) &&
    same(profile.politicallyRestricted, when.politicallyRestricted) &&
    same(profile.spokesperson, when.spokesperson) &&
    same(profile.unionRepresentative, when.unionRepresentative) &&
    same(profile.manager, when.manager)
  );
}
