import type { SignalId } from '#core/signals/ids.ts';

/** What the code wants of the officer, strongest first. */
export const stances = ['stop', 'decline', 'ask-first', 'refer', 'declare', 'take-care'] as const;
export type Stance = (typeof stances)[number];

/** Kinds of declaration that the codes ask for. */
export const declarationKinds = [
  'gift',
  'hospitality',
  'interest',
  'relationship',
  'outside-work',
  'membership',
  'sponsorship',
  'media-contact',
  'supplier-contact',
  'bequest',
  'publication',
  'flag',
  'nil-return',
] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

/** One clause as shown to a person. */
export interface ClauseView {
  /** As printed; null for a passage that the document leaves without a number. */
  number: string | null;
  heading: string;
  /** What the clause asks, in our own words. */
  summary: string;
  /** The council's own text, only where it has been imported. */
  wording?: string;
}

/** One thing to do, in the order in which to do it. */
export interface Duty {
  /** A verb: `report`, `declare`, `ask-consent`, `decline`, `register`, `refer`, `withdraw`, `keep-confidential` … */
  action: string;
  /** Role id in the code, for example `executive-director`; null where the duty has no recipient. */
  to: string | null;
  /** The council's own title for that role. */
  toTitle: string | null;
  withinDays: number | null;
  /** The council's name for the register; null where none is asked for. */
  register: string | null;
  /** The duty in one plain sentence: "Tell your Executive Director, even though you declined." */
  sentence: string;
}

/** What one code of conduct says on one finding. */
export interface Advice {
  signal: SignalId;
  code: string;
  /** Version of the code in force on the day asked about. */
  version: string;
  stance: Stance;
  /** True where the code has no clause on this signal: `clauses` then holds the nearest general one. */
  silent: boolean;
  clauses: ClauseView[];
  duties: Duty[];
  declaration: DeclarationKind | null;
}
