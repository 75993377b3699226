import * as z from 'zod/mini';
import { itemKinds } from '#core/item/item.ts';
import { declarationKinds, stances } from '#core/policy/advice.ts';
import { answers } from '#core/policy/situation.ts';
import { signalIds } from '#core/signals/ids.ts';

/*
 * What can happen to a declaration. Clients and the register share these shapes: both check with them
 * whatever comes in. Every text has a bound, so that nothing here can grow without end.
 */

/** NUL and halves of a character: no database can keep them. */
const storable = z.regex(/^[^\u0000\uD800-\uDFFF]*$/u, {
  error: 'This holds a character that cannot be kept. Type it again instead of pasting it.',
});
const words = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest), storable);
const line = words(300);
const prose = words(4000);
const day = z.iso.date();

/** An id that the client makes: UUIDv7, so that ids sort by time and sending twice does no harm. */
export const madeId = z.uuidv7();
/** A person's id in the register. Directories use GUIDs that are not always RFC 9562. */
export const personId = z.guid();

export const giver = z.strictObject({
  name: z.nullable(line),
  organisation: z.nullable(line),
  address: z.nullable(line),
  /** A resident or client, say: published without a name. */
  privatePerson: z.boolean(),
});

/** What the officer tells. Everything that may be unknown may be null; money is whole pence. */
export const facts = z.strictObject({
  what: prose,
  giver: z.nullable(giver),
  valuePence: z.nullable(z.int().check(z.minimum(0), z.maximum(100_000_000_000))),
  answer: z.nullable(z.enum(answers)),
  offeredOn: z.nullable(day),
  receivedOn: z.nullable(day),
  eventOn: z.nullable(day),
  /** The contract or tender that it touches. */
  reference: z.nullable(line),
  /** The message or invite it began with: never its text. */
  item: z.nullable(
    z.strictObject({ kind: z.enum(itemKinds), subject: z.nullable(line), on: z.nullable(day) }),
  ),
  /** Answers to the questions of this kind and code, by the question's id. */
  answers: z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)), prose),
});

/** What is declared, and what the code said of it on that day. */
export const content = z.strictObject({
  kind: z.enum(declarationKinds),
  signal: z.nullable(z.enum(signalIds)),
  code: z.strictObject({
    id: line,
    version: line,
    /** The code's rule that spoke; null for a declaration made without a prompt. */
    rule: z.nullable(line),
    /** How strongly it spoke; null where no rule did. */
    stance: z.nullable(z.enum(stances)),
    clauses: z.array(line).check(z.maxLength(20)),
  }),
  facts,
});

/** Whom it goes to: a person, and the code's role in which they decide. */
export const addressee = z.strictObject({ person: z.nullable(personId), role: z.nullable(line) });

export const outcomes = ['approved', 'refused', 'noted'] as const;

/** What a person asks for. The register adds who, when and to whom, and so makes an event of it. */
export const command = z.discriminatedUnion('type', [
  z.strictObject({
    id: madeId,
    type: z.literal('submit'),
    content,
    role: z.nullable(line),
    deadline: z.nullable(day),
  }),
  z.strictObject({ id: madeId, type: z.literal('amend'), content, reason: prose }),
  z.strictObject({ id: madeId, type: z.literal('ask'), question: prose }),
  z.strictObject({ id: madeId, type: z.literal('answer'), answer: prose }),
  z.strictObject({
    id: madeId,
    type: z.literal('decide'),
    outcome: z.enum(outcomes),
    conditions: z.array(prose).check(z.maxLength(10)),
    reason: z.nullable(prose),
    /** The last day on which it holds; null where it does not run out. */
    until: z.nullable(day),
  }),
  z.strictObject({ id: madeId, type: z.literal('pass-on'), to: addressee, reason: prose }),
  z.strictObject({ id: madeId, type: z.literal('withdraw'), reason: z.nullable(prose) }),
  z.strictObject({ id: madeId, type: z.literal('renew'), until: z.nullable(day) }),
  /** What is wrong in it, beside what was declared: the officer's own words stay. */
  z.strictObject({ id: madeId, type: z.literal('correct'), correction: prose }),
]);

const happened = {
  id: madeId,
  at: z.iso.datetime({ offset: true }),
  /** Who did it; null where the register did it by itself. */
  by: z.nullable(personId),
  /** Whose right was used, where somebody stood in. */
  onBehalfOf: z.nullable(personId),
};

/** What happened, in the past tense. A declaration is the list of its events. */
export const event = z.discriminatedUnion('type', [
  z.strictObject({ ...happened, type: z.literal('drafted'), content }),
  z.strictObject({
    ...happened,
    type: z.literal('submitted'),
    content,
    to: addressee,
    deadline: z.nullable(day),
  }),
  z.strictObject({ ...happened, type: z.literal('amended'), content, reason: prose, to: addressee }),
  z.strictObject({ ...happened, type: z.literal('asked'), question: prose }),
  z.strictObject({ ...happened, type: z.literal('answered'), answer: prose }),
  z.strictObject({
    ...happened,
    type: z.literal('decided'),
    outcome: z.enum(outcomes),
    conditions: z.array(prose),
    reason: z.nullable(prose),
    until: z.nullable(day),
  }),
  z.strictObject({ ...happened, type: z.literal('passed-on'), to: addressee, reason: prose }),
  z.strictObject({ ...happened, type: z.literal('withdrawn'), reason: z.nullable(prose) }),
  z.strictObject({ ...happened, type: z.literal('renewed'), until: z.nullable(day), to: addressee }),
  z.strictObject({ ...happened, type: z.literal('expired') }),
  z.strictObject({ ...happened, type: z.literal('corrected'), correction: prose }),
]);

export type Giver = z.output<typeof giver>;
export type Facts = z.output<typeof facts>;
export type Content = z.output<typeof content>;
export type Addressee = z.output<typeof addressee>;
export type Outcome = (typeof outcomes)[number];
export type Command = z.output<typeof command>;
export type CommandType = Command['type'];
export type DeclarationEvent = z.output<typeof event>;
