import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import {
  type HeldLetter,
  type Letter,
  type LetterFile,
  letterFile,
  letterSchema,
  letterVersion,
  longestLetter,
} from '#core/declaration/letter/letter.ts';
import { personOf, tidyAddress } from '#core/declaration/letter/person.ts';
import type { CryptoSuite } from '#core/declaration/letter/suite.ts';
import { type Device, deviceOf, type KnownKey } from '#core/declaration/letter/trust.ts';
import { type LetterFault, mailWords } from '#core/declaration/letter/words.ts';

/** A letter, and with which of its writer's devices it was signed. */
export interface CheckedLetter extends HeldLetter {
  device: Device;
}

/** A letter whose signature fits and whose writer is the sender, with the letters enclosed in it. */
export interface ReadLetter extends CheckedLetter {
  enclosed: CheckedLetter[];
}

export type Reading = { ok: ReadLetter } | { fault: LetterFault; sentence: string };

export interface ReadingBy {
  /** Address in the message's From. */
  sender: string;
  /** The device keys met so far. */
  known: readonly KnownKey[];
  suite: CryptoSuite;
  now: Date;
}

/** How far another device's clock may run ahead. */
const clockTrust = 24 * 3600_000;

/**
 * Reads the attachment of a declaration by mail. It must be its own canonical form, signed by the device of
 * whoever sent the message, and tell only of what that person can have done. Never throws and changes nothing:
 * `take` takes in what was read.
 */
export async function readDeclarationLetter(text: string, reading: ReadingBy): Promise<Reading> {
  if (text.length > longestLetter) return fault('too-large');
  const file = fileIn(text.trim());
  return typeof file === 'string' ? fault(file) : checked(file, reading);
}

function fault(code: LetterFault): Reading {
  return { fault: code, sentence: mailWords.faults[code] };
}

function fileIn(text: string): LetterFile | LetterFault {
  const told = parsed(text);
  if (isNewer(told)) return 'newer';
  const file = letterFile.safeParse(told).data;
  if (file === undefined) return 'unreadable';
  // Also keeps out a member named twice, of which readers may take either.
  return canonicalize(file) === text ? file : 'altered';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const anyVersion = z.object({
  statement: z.object({ schema: z.literal(letterSchema), version: z.int().check(z.gt(letterVersion)) }),
});

function isNewer(told: unknown): boolean {
  return anyVersion.safeParse(told).success;
}

async function checked(
  { statement, signature, enclosed }: LetterFile,
  { sender, known, suite, now }: ReadingBy,
): Promise<Reading> {
  const letter: Letter = { statement, signature };
  for (const one of [letter, ...enclosed]) {
    const { statement: told, signature: theirs } = one;
    const found = await suite.verify(canonicalize(told) ?? '', theirs);
    if (found !== 'fits') return fault(found === 'unable' ? 'algorithm' : 'signature');
  }
  if (statement.from.address !== tidyAddress(sender)) return fault('sender');
  for (const one of [letter, ...enclosed]) {
    if (!(await isTheirs(one, suite))) return fault('not-theirs');
  }
  const latest = now.getTime() + clockTrust;
  if (![letter, ...enclosed].every((one) => isBefore(one, latest))) return fault('ahead');
  const held = await Promise.all(enclosed.map((one) => checkedLetter(one, known, suite)));
  if (held.map(({ digest }) => digest).join() !== statement.follows.join()) return fault('enclosed');
  if (!enclosed.every((one) => isOfSameDeclaration(one, letter))) return fault('enclosed');
  return { ok: { ...(await checkedLetter(letter, known, suite)), enclosed: held } };
}

async function checkedLetter(
  letter: Letter,
  known: readonly KnownKey[],
  suite: CryptoSuite,
): Promise<CheckedLetter> {
  return { letter, digest: await digestOf(letter, suite), device: deviceOf(letter, known) };
}

/** By what other letters refer to this one: its signature is covered too. */
export async function digestOf(letter: Letter, suite: Pick<CryptoSuite, 'digest'>): Promise<string> {
  return suite.digest(canonicalize(letter) ?? '');
}

function isOfSameDeclaration(one: Letter, other: Letter): boolean {
  const { declaration, officer } = one.statement;
  return declaration === other.statement.declaration && officer.address === other.statement.officer.address;
}

/** An event dated years ahead would come after everything that people do from now on. */
function isBefore({ statement }: Letter, latest: number): boolean {
  return statement.events.every(({ at }) => Date.parse(at) <= latest);
}

const officersSteps: readonly DeclarationEvent['type'][] = [
  'submitted',
  'amended',
  'answered',
  'withdrawn',
  'renewed',
];
const decidersSteps: readonly DeclarationEvent['type'][] = ['asked', 'decided', 'passed-on'];

/**
 * Whether its writer can have done what the letter tells: in their own name and right, and what goes to
 * somebody goes to whom the letter is written to. Nobody stands in for anybody by mail.
 */
async function isTheirs({ statement }: Letter, suite: CryptoSuite): Promise<boolean> {
  const { officer, from, to, events } = statement;
  const [writer, reader] = await Promise.all([personOf(from.address, suite), personOf(to.address, suite)]);
  const steps = from.address === officer.address ? officersSteps : decidersSteps;
  return events.every(
    (event) =>
      event.by === writer &&
      event.onBehalfOf === null &&
      steps.includes(event.type) &&
      (!('to' in event) || event.to.person === reader),
  );
}
