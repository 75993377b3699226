import type { Facts } from '#core/declaration/event.ts';

export type QuestionId = string;

export type QuestionType = 'text' | 'long' | 'money' | 'date' | 'choice' | 'yes-no' | 'giver';

export interface Choice {
  /** What is kept. */
  id: string;
  label: string;
}

/** One question on the form, ready to be shown. */
export interface Question {
  id: QuestionId;
  label: string;
  hint: string | null;
  type: QuestionType;
  /** Of a choice alone; empty for every other type. */
  choices: readonly Choice[];
  /** Whether it must be answered before the declaration can be sent. */
  needed: boolean;
  /** What to say beside it while the answer is unknown; null where there is nothing to help with. */
  ask: string | null;
}

/** Questions whose answers are facts of every declaration. All others keep theirs in `facts.answers`. */
export const factOf = {
  what: 'what',
  giver: 'giver',
  value: 'valuePence',
  answer: 'answer',
  'offered-on': 'offeredOn',
  'received-on': 'receivedOn',
  'event-on': 'eventOn',
  reference: 'reference',
} as const satisfies Record<string, keyof Facts>;

export type FactId = keyof typeof factOf;

export function isFact(id: QuestionId): id is FactId {
  return Object.hasOwn(factOf, id);
}

/** Whether the declaration says anything on a question. An offer that is not decided yet is an answer. */
export function isTold(facts: Facts, id: QuestionId): boolean {
  if (id === 'giver') return toldGiver(facts.giver);
  const told = isFact(id) ? facts[factOf[id]] : facts.answers[id];
  return told !== null && told !== undefined && told !== '';
}

function toldGiver(giver: Facts['giver']): boolean {
  return giver !== null && [giver.name, giver.organisation, giver.address].some(Boolean);
}
