import type { DeclarationKind, Stance } from '#core/policy/advice.ts';
import type { Condition } from '#core/policy/condition.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** Somebody the code sends the officer to. */
export interface Role {
  /** The council's own title. */
  title: string;
  /** How a sentence calls them: "your Executive Director", "the Communications Team". */
  called: string;
}

export interface Register {
  title: string;
  /** Role id; null where the code does not say who keeps it. */
  keeper: string | null;
}

/** Law that the document names. */
export interface Law {
  title: string;
  /** What stands in its place today; null where it is still in force. */
  replacedBy: string | null;
}

/** A heading of the document that holds clauses. */
export interface Section {
  id: string;
  number: string | null;
  heading: string;
  parent: string | null;
}

export interface Clause {
  /** The printed number where there is one and it is right, else a stable name of our own. */
  id: string;
  /** As printed; null where the document prints none. */
  number: string | null;
  heading: string;
  /** Id of the section or clause above; null at the top. */
  parent: string | null;
  /** In our own words, never the council's. */
  summary: string;
  /** Role ids. */
  roles: string[];
  /** As the document counts: "under £50", "28 days from receipt". */
  figures: string[];
  /** Ids of policies that the clause points to. */
  policies: string[];
  /** Ids of laws that the clause names. */
  laws: string[];
  /** Misprint or replaced law; null where there is nothing to say. */
  note: string | null;
  /** False where the clause speaks of the organisation and not of what an officer does. */
  conduct: boolean;
  /** Why no rule uses the clause; null where one does. */
  reason: string | null;
  /** The council's own text, only where it has been imported. */
  wording?: string;
}

/** What an officer is asked to do. Each has a ready sentence in `sentences.ts`. */
export const dutyActions = [
  'decline',
  'return',
  'find-out',
  'refrain',
  'withdraw',
  'keep-confidential',
  'report',
  'declare',
  'ask-consent',
  'ask-advice',
  'refer',
  'register',
  'record',
  'read',
] as const;
export type DutyAction = (typeof dutyActions)[number];

export interface DutyRule {
  action: DutyAction;
  /** Role id. */
  to: string | null;
  withinDays: number | null;
  /** Register id. */
  register: string | null;
  /** Policy id. */
  policy: string | null;
  /** A sentence in place of the ready one; may hold {to}, {register}, {keeper}, {days}, {policy}. */
  say: string | null;
}

export interface Rule {
  /** Unique in the code. */
  id: string;
  /** Null where the rule always holds. */
  when: Condition | null;
  /** True where the code has no clause on this: `clauses` then names the nearest general one. */
  silent: boolean;
  stance: Stance;
  /** Clause ids in order of weight. */
  clauses: string[];
  duties: DutyRule[];
  declaration: DeclarationKind | null;
  because: string | null;
}

/** How far back a code counts gifts and the like. */
export interface CountWindow {
  months: number;
  /** Whatever carries one of these signals counts. */
  signals: SignalId[];
  /** Whether an offer counts too, or only what was taken. */
  counts: 'received' | 'offered';
}

/**
 * A code of conduct, checked and ready to advise from: plain data that survives JSON.
 * Money is in pence. `rules` holds every signal; the last rule of each has no condition.
 */
export interface Code {
  format: 1;
  id: string;
  title: string;
  /** Null where the document names no council. */
  council: string | null;
  source: string;
  version: string;
  /** ISO date; null where the document does not say. */
  inForceFrom: string | null;
  window: CountWindow | null;
  roles: Record<string, Role>;
  registers: Record<string, Register>;
  /** Titles by id. */
  policies: Record<string, string>;
  laws: Record<string, Law>;
  sections: Section[];
  clauses: Clause[];
  rules: Record<SignalId, Rule[]>;
}
