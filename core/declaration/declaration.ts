import type { Addressee, Content, DeclarationEvent, Outcome } from '#core/declaration/event.ts';

/** Where a declaration stands. */
export const states = ['draft', 'submitted', 'returned', 'decided', 'withdrawn', 'expired'] as const;
export type State = (typeof states)[number];

/** What a person may be, beside being an officer and somebody's manager. */
export const roles = ['monitoring-officer', 'auditor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What was decided, and in whose right. */
export interface Decision {
  outcome: Outcome;
  conditions: string[];
  reason: string | null;
  at: string;
  by: string | null;
  onBehalfOf: string | null;
}

/** A declaration as its events make it. */
export interface Declaration extends Content {
  id: string;
  officer: string;
  state: State;
  /** How many events it has: whoever adds one says which version they saw. */
  version: number;
  to: Addressee;
  /** The day by which the code wants it declared; null where it names none. */
  deadline: string | null;
  submittedAt: string | null;
  decision: Decision | null;
  /** The question that waits for the officer. */
  question: string | null;
  /** What the officer answered to the last one, as long as a decision waits; null where nothing was asked since. */
  reply: string | null;
  /** The last day on which it holds; null where it does not run out. */
  until: string | null;
  events: DeclarationEvent[];
}

/** Who acts: a person with their roles, and those for whom they stand in today. */
export interface Actor {
  person: string;
  roles: readonly Role[];
  standsInFor: readonly string[];
}
