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
  /** Stable through reprints; the printed number where there is one and it is right. */
  id: string;
  /** As printed; null for a passage that the document leaves without a number. */
  number: string | null;
  heading: string;
  /** What the clause asks, in our own words. */
  summary: string;
  /** The council's own text, only where it has been imported. */
  wording?: string;
  /** A misprint, or law that has been replaced since; absent where there is nothing to say. */
  note?: string;
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
  /** The council's own title for who keeps that register; absent where the code does not say. */
  keeper?: string;
  /** The duty in one plain sentence: "Tell your Executive Director, even though you declined." */
  sentence: string;
}

/** What one code of conduct says on one finding. */
export interface Advice {
  signal: SignalId;
  code: string;
  /** Which of the code's rules spoke, for example `gift-nominal`. */
  rule: string;
  /** Version of the code in force on the day asked about. */
  version: string;
  stance: Stance;
  /** True where the code has no clause on this signal: `clauses` then holds the nearest general one. */
  silent: boolean;
  /** Why this advice and not another, or that the code is silent, in one plain sentence. */
  because: string | null;
  clauses: ClauseView[];
  duties: Duty[];
  declaration: DeclarationKind | null;
}
