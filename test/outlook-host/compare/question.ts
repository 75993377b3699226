import { type PartyKind, type SupplierStatus, supplierStatuses } from '#core/party/party.ts';
import { type Answer, answers, type Situation } from '#core/policy/situation.ts';
import { type SignalId, signalIds } from '#core/signals/ids.ts';

/** Who offers or asks: a supplier by what ties it to the council, or another kind of party. */
export const partyKinds = [
  'supplier',
  'media',
  'member',
  'political-party',
  'mp-office',
  'public-body',
  'own-organisation',
  'unknown',
] as const satisfies readonly PartyKind[];
export type PartyChoice = SupplierStatus | (typeof partyKinds)[number];

/** What the page asks of every code: the form's fields, as they stand in the address. */
export interface Question {
  signal: SignalId;
  /** Pounds as typed; empty where unknown. */
  value: string;
  party: PartyChoice | null;
  answer: Answer;
  /** A whole number as typed. */
  previous: string;
}

const opening: Question = {
  signal: 'gift-offer',
  value: '30',
  party: null,
  answer: 'undecided',
  previous: '',
};

/** Reads the question from an address; what is not there, or makes no sense, counts as unknown. */
export function questionIn(query: string): Question {
  const fields = new URLSearchParams(query);
  if (fields.size === 0) return opening;
  const oneOf = <T extends string>(name: string, choices: readonly T[]): T | undefined =>
    choices.find((choice) => choice === fields.get(name));
  return {
    signal: oneOf('signal', signalIds) ?? opening.signal,
    value: fields.get('value') ?? '',
    party: oneOf('party', [...supplierStatuses, ...partyKinds]) ?? null,
    answer: oneOf('answer', answers) ?? opening.answer,
    previous: fields.get('previous') ?? '',
  };
}

/** The question as it stands in an address, without what is unknown. */
export function queryOf({ signal, value, party, answer, previous }: Question): string {
  const fields = new URLSearchParams({ signal });
  if (value) fields.set('value', value);
  if (party) fields.set('party', party);
  if (answer !== 'undecided') fields.set('answer', answer);
  if (previous) fields.set('previous', previous);
  return `?${fields}`;
}

/** The situation that a question describes. */
export function situationOf({ value, party, answer, previous }: Question): Partial<Situation> {
  const status = supplierStatuses.find((known) => known === party) ?? null;
  return {
    valuePence: /^\d{1,9}(\.\d{1,2})?$/.test(value) ? Math.round(Number(value) * 100) : null,
    partyStatus: status,
    partyKind: status ? 'supplier' : (partyKinds.find((kind) => kind === party) ?? null),
    answer,
    previous: /^\d{1,6}$/.test(previous) ? Number(previous) : 0,
  };
}
