import * as z from 'zod/mini';
import { event, madeId } from '#core/declaration/event.ts';

/*
 * A declaration by mail, as it stands in the attachment `declaration.json`. What is not known here is refused:
 * whoever adds to it raises the version.
 */

export const letterName = 'declaration.json';
export const letterType = 'application/json';
export const letterSchema = 'probity/declaration-letter';
export const letterVersion = 1;

/** Longest attachment that is written or read, in UTF-16 units. */
export const longestLetter = 256 * 1024;
/** On one declaration. */
export const mostLetters = 40;
const mostEvents = 5;

const hex = (digits: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
const digest = hex(64);

/** Without controls, marks that nobody sees, and halves of a character. */
const line = (longest: number) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/^[^\p{C}]*$/u));

/** Whoever writes or is written to. Addresses are lower-case. */
export const correspondent = z.strictObject({
  name: line(200),
  address: line(254).check(z.lowercase(), z.regex(/^[^\s@]+@[^\s@]+$/)),
});

/** What one person says of a declaration: what they did, and which letters they had read when they did it. */
export const statement = z.strictObject({
  schema: z.literal(letterSchema),
  version: z.literal(letterVersion),
  declaration: madeId,
  /** Whose declaration it is. */
  officer: correspondent,
  from: correspondent,
  to: correspondent,
  /** The code of conduct by which it was made. */
  code: z.strictObject({ id: line(300), version: line(300) }),
  events: z.array(event).check(z.minLength(1), z.maxLength(mostEvents)),
  /** Digests of all letters on this declaration that the writer had. */
  follows: z.array(digest).check(z.maxLength(mostLetters)),
});

/** Made with the writer's device key over the canonical JSON (RFC 8785) of the statement; all in hexadecimal. */
export const signature = z.discriminatedUnion('algorithm', [
  z.strictObject({ algorithm: z.literal('Ed25519'), key: hex(64), value: hex(128) }),
  z.strictObject({ algorithm: z.literal('ECDSA-P256'), key: hex(130), value: hex(128) }),
]);

export const letter = z.strictObject({ statement, signature });

/** The attachment: a letter, and those that it follows as their writers signed them. */
export const letterFile = z.strictObject({
  ...letter.shape,
  enclosed: z.array(letter).check(z.maxLength(mostLetters)),
});

export type Correspondent = z.output<typeof correspondent>;
export type Statement = z.output<typeof statement>;
export type Signature = z.output<typeof signature>;
export type Letter = z.output<typeof letter>;
export type LetterFile = z.output<typeof letterFile>;

/** A letter that is kept, with the digest by which others refer to it. */
export interface HeldLetter {
  letter: Letter;
  digest: string;
}
