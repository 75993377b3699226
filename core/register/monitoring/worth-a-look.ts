import { daysAfter, daysLeft } from '#core/declaration/deadline.ts';
import type { SupplierStatus } from '#core/party/party.ts';

/** An offer of a gift or hospitality, as far as clusters ask about it. */
export interface Offer {
  id: string;
  officer: string;
  department: string | null;
  /** By what the giver is known again, see `giverKey`. */
  giver: string;
  /** The day of the offer (ISO). */
  on: string;
  pence: number | null;
  answer: 'accepted' | 'declined' | 'undecided' | null;
}

/** What ties a giver to the council, and between which days (ISO) as far as they are known. */
export interface DatedTie {
  status: SupplierStatus;
  reference: string;
  from: string | null;
  until: string | null;
}

/** Why something is shown: a count, and never a judgement. */
export const reasons = ['many-people', 'one-person', 'near-tender'] as const;
export type ReasonId = (typeof reasons)[number];

/** Offers that fall together. */
export interface Reason {
  id: ReasonId;
  /** The first and the last day of these offers (ISO). */
  from: string;
  to: string;
  /** Ids of the declarations, oldest first. */
  offers: string[];
  people: number;
  departments: number;
  accepted: number;
  declined: number;
  pence: number;
  /** Of so many the value is not known, so that `pence` is at least what they are worth. */
  unvalued: number;
  /** The one whom all the offers went to; null where they went to several. */
  officer: string | null;
  /** What they fall near; null for the other reasons. */
  tie: DatedTie | null;
}

/** A giver worth a look, with every reason. */
export interface Sight {
  giver: string;
  ties: DatedTie[];
  reasons: Reason[];
}

/** From what on something is shown. */
export interface Measures {
  manyPeople: { people: number; withinDays: number };
  onePerson: { offers: number; withinDays: number };
  /** An offer counts from so many days before a tender begins until so many after it ends. */
  nearTender: { offers: number; marginDays: number };
}

export const usualMeasures: Measures = {
  manyPeople: { people: 3, withinDays: 60 },
  onePerson: { offers: 3, withinDays: 90 },
  nearTender: { offers: 2, marginDays: 30 },
};

/** While one of these lasts, an offer wants a second look. */
const delicate: readonly SupplierStatus[] = ['live-tender', 'dispute', 'applicant'];
/** Where the directory does not say when it began, so many days back from today count. */
const presumedDays = 180;

/**
 * Givers whose offers fall together: to many people, to one person again and again, or near a tender's dates. The
 * weightiest come first. `today` is an ISO date; `tiesOf` gives what ties a giver to the council.
 */
export function worthALook(
  offers: readonly Offer[],
  tiesOf: (giver: string) => readonly DatedTie[],
  today: string,
  measures: Measures = usualMeasures,
): Sight[] {
  const byGiver = grouped(offers, 'giver');
  const sights = Array.from(byGiver, ([giver, theirs]): Sight => {
    const inTime = theirs.toSorted(byDay);
    const ties = [...tiesOf(giver)];
    return {
      giver,
      ties,
      reasons: [
        ...nearTenders(inTime, ties, today, measures.nearTender),
        ...toManyPeople(inTime, measures.manyPeople),
        ...toOnePerson(inTime, measures.onePerson),
      ],
    };
  });
  return sights.filter((sight) => sight.reasons.length > 0).sort(weightiestFirst);
}

/** The stretch of days in which the most people were offered something, where they are many enough. */
function toManyPeople(inTime: readonly Offer[], { people, withinDays }: Measures['manyPeople']): Reason[] {
  const densest = densestOf(inTime, withinDays, 'people');
  if (densest.weight < people) return [];
  return [reasonOf('many-people', densest.offers)];
}

/** For each person the stretch of days with the most offers, where these are many enough. */
function toOnePerson(inTime: readonly Offer[], { offers, withinDays }: Measures['onePerson']): Reason[] {
  return [...grouped(inTime, 'officer').values()].flatMap((theirs) => {
    const densest = densestOf(theirs, withinDays, 'offers');
    return densest.weight < offers ? [] : [reasonOf('one-person', densest.offers)];
  });
}

function nearTenders(
  inTime: readonly Offer[],
  ties: readonly DatedTie[],
  today: string,
  { offers, marginDays }: Measures['nearTender'],
): Reason[] {
  return ties
    .filter(({ status }) => delicate.includes(status))
    .flatMap((tie) => {
      const from = daysAfter(tie.from ?? daysAfter(today, -presumedDays), -marginDays);
      const until = daysAfter(tie.until ?? today, marginDays);
      const near = inTime.filter(({ on }) => on >= from && on <= until);
      return near.length < offers ? [] : [{ ...reasonOf('near-tender', near), tie }];
    });
}

/** Walks once over offers in time with a window of so many days, and keeps the weightiest; the latest of equals. */
function densestOf(inTime: readonly Offer[], days: number, counting: 'people' | 'offers') {
  const held = new Map<string, number>();
  const count = (officer: string, by: 1 | -1) => {
    const left = (held.get(officer) ?? 0) + by;
    if (left === 0) held.delete(officer);
    else held.set(officer, left);
  };
  let best = { weight: 0, begin: 0, end: 0 };
  let begin = 0;
  for (const [at, offer] of inTime.entries()) {
    count(offer.officer, 1);
    for (let first = inTime[begin]; first && daysLeft(offer.on, first.on) >= days; first = inTime[begin]) {
      count(first.officer, -1);
      begin += 1;
    }
    const weight = counting === 'people' ? held.size : at + 1 - begin;
    if (weight >= best.weight) best = { weight, begin, end: at + 1 };
  }
  return { weight: best.weight, offers: inTime.slice(best.begin, best.end) };
}

function reasonOf(id: ReasonId, offers: readonly Offer[]): Reason {
  const officers = new Set(offers.map(({ officer }) => officer));
  const departments = new Set(offers.flatMap(({ department }) => department ?? []));
  const answered = (answer: Offer['answer']) => offers.filter((offer) => offer.answer === answer).length;
  const [only = null] = officers;
  return {
    id,
    from: offers[0]?.on ?? '',
    to: offers.at(-1)?.on ?? '',
    offers: offers.map((offer) => offer.id),
    people: officers.size,
    departments: departments.size,
    accepted: answered('accepted'),
    declined: answered('declined'),
    pence: offers.reduce((sum, { pence }) => sum + (pence ?? 0), 0),
    unvalued: offers.filter(({ pence }) => pence === null).length,
    officer: officers.size === 1 ? only : null,
    tie: null,
  };
}

function grouped(offers: readonly Offer[], by: 'giver' | 'officer'): Map<string, Offer[]> {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const group = groups.get(offer[by]);
    if (group) group.push(offer);
    else groups.set(offer[by], [offer]);
  }
  return groups;
}

function byDay(one: Offer, other: Offer): number {
  return one.on.localeCompare(other.on) || one.id.localeCompare(other.id);
}

/** A tender outweighs people, people outweigh money. */
function weightiestFirst(one: Sight, other: Sight): number {
  const near = ({ reasons: all }: Sight) => Number(all.some(({ id }) => id === 'near-tender'));
  const most = (of: 'people' | 'pence') => (sight: Sight) =>
    Math.max(...sight.reasons.map((reason) => reason[of]));
  return (
    near(other) - near(one) ||
    most('people')(other) - most('people')(one) ||
    most('pence')(other) - most('pence')(one) ||
    one.giver.localeCompare(other.giver)
  );
}
