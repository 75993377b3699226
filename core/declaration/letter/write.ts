import canonicalize from 'canonicalize';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import {
  type Correspondent,
  type HeldLetter,
  letterSchema,
  letterVersion,
  longestLetter,
  type Signature,
  type Statement,
  signature as signatureShape,
  statement as statementShape,
} from '#core/declaration/letter/letter.ts';
import { tidyAddress } from '#core/declaration/letter/person.ts';
import { digestOf, readDeclarationLetter } from '#core/declaration/letter/read.ts';
import type { CryptoSuite, DeviceKey } from '#core/declaration/letter/suite.ts';
import { mailWords } from '#core/declaration/letter/words.ts';
import { ProbityError } from '#core/errors.ts';

/** What one person has to say of a declaration. */
export interface ToWrite {
  declaration: string;
  officer: Correspondent;
  from: Correspondent;
  to: Correspondent;
  code: Statement['code'];
  /** What they did since their last letter, oldest first. */
  events: readonly DeclarationEvent[];
  /** Every letter on this declaration that is on this device. */
  held: readonly HeldLetter[];
}

/** A letter to be kept, and the text of the attachment that carries it. */
export interface Written extends HeldLetter {
  text: string;
}

/**
 * Writes and signs a letter. Throws `ERR_TOO_LARGE`, and `ERR_DECLARATION_INVALID` for what its reader would
 * refuse: such a letter never leaves the device.
 */
export async function writeLetter(parts: ToWrite, key: DeviceKey, suite: CryptoSuite): Promise<Written> {
  const { held } = parts;
  const statement = statementFrom(parts);
  const signature = await signed(statement, key);
  const letter = { statement, signature };
  const text = canonicalize({ ...letter, enclosed: held.map((one) => one.letter) }) ?? '';
  if (text.length > longestLetter) throw new ProbityError('ERR_TOO_LARGE', mailWords.writing.tooLarge);
  const now = new Date(Math.max(...statement.events.map(({ at }) => Date.parse(at))));
  const reading = await readDeclarationLetter(text, {
    sender: statement.from.address,
    known: [],
    suite,
    now,
  });
  if (!('ok' in reading)) throw refused(reading.sentence);
  return { letter, digest: await digestOf(letter, suite), text };
}

/** The text of the attachment that carried a letter: the letter as it was sent, with those that it followed. */
export function attachmentOf({ letter }: HeldLetter, held: readonly HeldLetter[]): string {
  const enclosed = letter.statement.follows.flatMap(
    (digest) => held.find((one) => one.digest === digest)?.letter ?? [],
  );
  return canonicalize({ ...letter, enclosed }) ?? '';
}

function statementFrom({ officer, from, to, declaration, code, events, held }: ToWrite): Statement {
  const tidy = ({ name, address }: Correspondent) => ({ name, address: tidyAddress(address) });
  const { data, error } = statementShape.safeParse({
    schema: letterSchema,
    version: letterVersion,
    declaration,
    officer: tidy(officer),
    from: tidy(from),
    to: tidy(to),
    code,
    events,
    follows: held.map(({ digest }) => digest),
  });
  if (data) return data;
  const many = error.issues.some(({ code: kind, path }) => kind === 'too_big' && path.at(0) === 'follows');
  throw many ? new ProbityError('ERR_TOO_LARGE', mailWords.writing.tooLarge) : refused(error);
}

async function signed(statement: Statement, { algorithm, key, sign }: DeviceKey): Promise<Signature> {
  const value = await sign(canonicalize(statement) ?? '');
  return signatureShape.parse({ algorithm, key, value });
}

function refused(cause: unknown): ProbityError {
  return new ProbityError('ERR_DECLARATION_INVALID', mailWords.writing.refused, { cause });
}

/**
 * The time to give to what is done now: after everything that was read, even where another device's clock runs
 * ahead of this one, so that an answer never seems older than its question. Both are ISO times.
 */
export function timeAfter(events: readonly DeclarationEvent[], now: string): string {
  const latest = Math.max(...events.map(({ at }) => Date.parse(at) + 1), Date.parse(now));
  return new Date(latest).toISOString();
}
