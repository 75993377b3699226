import { v7 as uuidv7 } from 'uuid';
import type { Content, DeclarationEvent, Facts, Outcome } from '#core/declaration/event.ts';
import { after, fold } from '#core/declaration/fold.ts';
import type { DeclarationKind, Stance } from '#core/policy/advice.ts';
import type { Answer } from '#core/policy/situation.ts';
import type { SignalId } from '#core/signals/ids.ts';
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
  /** What the sample code says: signal, rule, stance and clauses; null where it says nothing. */
  said: [SignalId, string, Stance, string[]] | null;
}

const offers: Offer[] = [
  {
    kind: 'gift',
    what: 'A box of chocolates',
    said: ['gift-offer', 'gift-nominal', 'declare', ['14.3']],
    firm: 'Calloway Highways Ltd',
    person: 'Jo Reed',
    pence: 1250,
    answer: 'accepted',
  },
  {
    kind: 'hospitality',
    what: 'Two seats at the county match',
    said: ['hospitality-offer', 'hospitality-declined-large', 'declare', ['14.4', '14.2']],
    firm: 'Calloway Highways Ltd',
    person: 'Jo Reed',
    pence: 18_000,
    answer: 'declined',
  },
  {
    kind: 'hospitality',
    what: 'Dinner after the works conference',
    said: ['hospitality-offer', 'hospitality-declined-large', 'declare', ['14.4', '14.2']],
    firm: 'Brackenfield Surfacing',
    person: null,
    pence: 6500,
    answer: 'declined',
  },
  {
    kind: 'gift',
    what: 'A hand-knitted scarf',
    said: ['gift-offer', 'gift-nominal', 'declare', ['14.3']],
    firm: null,
    person: 'Vera Pell',
    pence: 2000,
    answer: 'accepted',
  },
  {
    kind: 'sponsorship',
    what: 'Prizes for the road safety week',
    said: ['sponsorship', 'outside-sponsor', 'ask-first', ['15-outside', '14.4']],
    firm: 'Fernleigh Foods',
    person: null,
    pence: 50_000,
    answer: 'accepted',
  },
  {
    kind: 'interest',
    what: 'Shares in a gravel pit',
    said: ['personal-interest', 'interest', 'declare', ['11.2', '11.3', '11.1']],
    firm: null,
    person: null,
    pence: null,
    answer: null,
  },
  {
    kind: 'outside-work',
    what: 'Evening tutor, two hours a week',
    said: ['outside-work', 'work', 'ask-first', ['10.1']],
    firm: 'Westmarch College',
    person: null,
    pence: 120_000,
    answer: null,
  },
  {
    kind: 'gift',
    what: 'A diary and a pen',
    said: ['gift-offer', 'gift-nominal', 'declare', ['14.3']],
    firm: 'Cirrus Local Government Systems',
    person: 'Sam Tarn',
    pence: 800,
    answer: 'accepted',
  },
  {
    kind: 'hospitality',
    what: 'Lunch at a supplier day',
    said: ['hospitality-offer', 'hospitality-small', 'declare', ['14.1', '14.2']],
    firm: 'Cirrus Local Government Systems',
    person: 'Sam Tarn',
    pence: 3500,
    answer: 'accepted',
  },
  {
    kind: 'nil-return',
    what: 'Nothing to declare',
    said: null,
    firm: null,
    person: null,
    pence: null,
    answer: null,
  },
  {
    kind: 'bequest',
    what: 'A clock left by a former client',
    said: ['bequest', 'bequest-silent', 'take-care', ['14.4', '11.1', '2.2']],
    firm: null,
    person: 'The late Ada Kerr’s solicitor',
    pence: 30_000,
    answer: 'declined',
  },
  {
    kind: 'gift',
    what: 'A hamper at Christmas',
    said: ['gift-offer', 'gift-large-declined', 'declare', ['14.4']],
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

/**
 * Fills Westmarch's register with so many declarations, spread over the ten months before a moment. `version` is that
 * of the code under which they were declared.
 */
export async function fillRegister(
  database: Database,
  count: number,
  until: Date,
  version = sampleContent().code.version,
): Promise<void> {
  await asService(database, westmarch.id, async (work) => {
    for (let index = 0; index < count; index++) {
      const sent = new Date(until.getTime() - (2 + ((index * 37) % 300)) * dayMs);
      const [submitted, ...later] = eventsOf(index, sent, until, version);
      const first = fold(uuidv7({ msecs: sent.getTime() }), [submitted]);
      await begin(work, westmarch.id, first, submitted);
      let now = first;
      for (const event of later) {
        now = after(now, event);
        await proceed(work, westmarch.id, now, event);
      }
    }
  });
}

function eventsOf(
  index: number,
  sent: Date,
  until: Date,
  version: string,
): [DeclarationEvent, ...DeclarationEvent[]] {
  const offer = pick(offers, index * 5 + (index >> 2));
  const [officer, approver] = pick(pairs, index * 3 + (index >> 3));
  const day = (days: number) => new Date(sent.getTime() + days * dayMs).toISOString().slice(0, 10);
  const submitted: DeclarationEvent = {
    id: uuidv7(),
    type: 'submitted',
    at: sent.toISOString(),
    by: officer,
    onBehalfOf: null,
    content: contentOf(offer, day(-1), version),
    to: { person: approver, role: null },
    deadline: day(28),
  };
  const decidedAt = new Date(sent.getTime() + ((index * 7) % 19) * dayMs + 5_400_000);
  if (index % 24 === 17) return [submitted, ...talkedOver(officer, approver, sent)];
  if (index % 6 === 5 || decidedAt > until) return [submitted];
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

/** A question and its answer: it waits again. */
function talkedOver(officer: string, approver: string, sent: Date): DeclarationEvent[] {
  const at = (hours: number) => new Date(sent.getTime() + hours * 3_600_000).toISOString();
  const happened = (by: string, hours: number) => ({ id: uuidv7(), at: at(hours), by, onBehalfOf: null });
  return [
    { ...happened(approver, 20), type: 'asked', question: 'Did anybody else of the team get one?' },
    { ...happened(officer, 26), type: 'answered', answer: 'No, it came to my desk alone.' },
  ];
}

function contentOf(offer: Offer, day: string, version: string): Content {
  const [signal = null, rule = null, stance = null, clauses = []] = offer.said ?? [];
  const code = { id: sampleContent().code.id, version, rule, stance, clauses };
  return { kind: offer.kind, signal, code, facts: factsOf(offer, day) };
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
