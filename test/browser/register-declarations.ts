import { v7 as uuidv7 } from 'uuid';
import type { DeclarationEvent, Facts, Outcome } from '#core/declaration/event.ts';
import { after, fold } from '#core/declaration/fold.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Answer } from '#core/policy/situation.ts';
import { asService, type Database } from '#register/database/session.ts';
import { begin, proceed } from '#register/declarations/store.ts';
import { sampleContent } from '#test/register/app.ts';
import { westmarch } from '#test/register/database.ts';

const { people } = westmarch;

interface Offer {
  kind: DeclarationKind;
  what: string;
  firm: string | null;
  person: string | null;
  pence: number | null;
  answer: Answer | null;
}

const offers: Offer[] = [
  {
    kind: 'gift',
    what: 'A box of chocolates',
    firm: 'Calloway Highways Ltd',
    person: 'Jo Reed',
    pence: 1250,
    answer: 'accepted',
  },
  {
    kind: 'hospitality',
    what: 'Two seats at the county match',
    firm: 'Calloway Highways Ltd',
    person: 'Jo Reed',
    pence: 18_000,
    answer: 'declined',
  },
  {
    kind: 'hospitality',
    what: 'Dinner after the works conference',
    firm: 'Brackenfield Surfacing',
    person: null,
    pence: 6500,
    answer: 'declined',
  },
  {
    kind: 'gift',
    what: 'A hand-knitted scarf',
    firm: null,
    person: 'Vera Pell',
    pence: 2000,
    answer: 'accepted',
  },
  {
    kind: 'sponsorship',
    what: 'Prizes for the road safety week',
    firm: 'Fernleigh Foods',
    person: null,
    pence: 50_000,
    answer: 'accepted',
  },
  { kind: 'interest', what: 'Shares in a gravel pit', firm: null, person: null, pence: null, answer: null },
  {
    kind: 'outside-work',
    what: 'Evening tutor, two hours a week',
    firm: 'Westmarch College',
    person: null,
    pence: 120_000,
    answer: null,
  },
  {
    kind: 'gift',
    what: 'A diary and a pen',
    firm: 'Cirrus Local Government Systems',
    person: 'Sam Tarn',
    pence: 800,
    answer: 'accepted',
  },
  {
    kind: 'hospitality',
    what: 'Lunch at a supplier day',
    firm: 'Cirrus Local Government Systems',
    person: 'Sam Tarn',
    pence: 3500,
    answer: 'accepted',
  },
  { kind: 'nil-return', what: 'Nothing to declare', firm: null, person: null, pence: null, answer: null },
  {
    kind: 'bequest',
    what: 'A clock left by a former client',
    firm: null,
    person: 'The late Ada Kerr’s solicitor',
    pence: 30_000,
    answer: 'declined',
  },
  {
    kind: 'gift',
    what: 'A hamper at Christmas',
    firm: 'Brackenfield Surfacing',
    person: null,
    pence: 7500,
    answer: 'declined',
  },
];

/** Officer and whoever decides for them. */
const pairs: [string, string][] = [
  [people.officer, people.manager],
  [people.colleague, people.manager],
  [people.otherOfficer, people.otherManager],
  [people.director, people.chief],
  [people.headOfDepartment, people.director],
  [people.manager, people.headOfDepartment],
  [people.loner, people.headOfDepartment],
];

const outcomes: Outcome[] = ['approved', 'noted', 'noted', 'refused'];
const dayMs = 86_400_000;

/** Fills Westmarch's register with so many declarations, spread over the ten months before a moment. */
export async function fillRegister(database: Database, count: number, until: Date): Promise<void> {
  await asService(database, westmarch.id, async (work) => {
    for (let index = 0; index < count; index++) {
      const sent = new Date(until.getTime() - (2 + ((index * 37) % 300)) * dayMs);
      const [submitted, decided] = eventsOf(index, sent, until);
      const first = fold(uuidv7({ msecs: sent.getTime() }), [submitted]);
      await begin(work, westmarch.id, first, submitted);
      if (decided) await proceed(work, westmarch.id, after(first, decided), decided);
    }
  });
}

function eventsOf(index: number, sent: Date, until: Date): [DeclarationEvent, DeclarationEvent | null] {
  const offer = pick(offers, index * 5 + (index >> 2));
  const [officer, approver] = pick(pairs, index * 3 + (index >> 3));
  const day = (days: number) => new Date(sent.getTime() + days * dayMs).toISOString().slice(0, 10);
  const submitted: DeclarationEvent = {
    id: uuidv7(),
    type: 'submitted',
    at: sent.toISOString(),
    by: officer,
    onBehalfOf: null,
    content: { ...sampleContent(), kind: offer.kind, facts: factsOf(offer, day(-1)) },
    to: { person: approver, role: null },
    deadline: day(28),
  };
  const decidedAt = new Date(sent.getTime() + ((index * 7) % 19) * dayMs + 5_400_000);
  if (index % 6 === 5 || decidedAt > until) return [submitted, null];
  const decided: DeclarationEvent = {
    id: uuidv7(),
    type: 'decided',
    at: decidedAt.toISOString(),
    by: approver,
    onBehalfOf: null,
    outcome: pick(outcomes, index),
    conditions: [],
    reason: null,
    until: null,
  };
  return [submitted, decided];
}

function factsOf({ what, firm, person, pence, answer }: Offer, day: string): Facts {
  const isPrivate = firm === null;
  return {
    ...sampleContent().facts,
    what,
    giver:
      firm === null && person === null
        ? null
        : { name: person, organisation: firm, address: null, privatePerson: isPrivate },
    valuePence: pence,
    answer,
    offeredOn: day,
    receivedOn: null,
  };
}

function pick<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}
