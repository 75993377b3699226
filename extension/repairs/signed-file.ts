import type { JWK } from 'jose';
import type * as z from 'zod/mini';
import { ProbityError } from '#core/errors.ts';
import { fill } from '#core/fill.ts';
import { signedText } from './signed.ts';
import { repairsWords } from './words.ts';

/** A kind of file that the organisation signs. */
export interface SignedKind<T> {
  schema: z.ZodMiniType<T>;
  /** Why a text is no such file. */
  strange: string;
  /** That it is not taken, with `{why}`. */
  refused: string;
}

/**
 * What a signed file holds, once its signature, its shape and its version are found good.
 *
 * @param served a compact JWS (RFC 7515) by Ed25519 or ECDSA P-256
 * @param lastVersion of the file that was taken last; 0 where there was none
 * @throws ProbityError `ERR_SETTINGS_INVALID` where it is not to be taken
 */
export async function readSigned<T extends { version: number }>(
  kind: SignedKind<T>,
  served: string,
  key: JWK,
  lastVersion: number,
): Promise<T> {
  const text = await signedText(served, key).catch((cause: unknown) => {
    throw refusal(kind, repairsWords.notSigned, cause);
  });
  const { success, data } = kind.schema.safeParse(jsonOf(text));
  if (!success) throw refusal(kind, kind.strange);
  // An older one may have been played back.
  if (data.version < lastVersion) {
    throw refusal(kind, fill(repairsWords.older, { version: `${data.version}`, last: `${lastVersion}` }));
  }
  return data;
}

/** That a file is not taken, and why. */
export function refusal(
  { refused }: Pick<SignedKind<unknown>, 'refused'>,
  why: string,
  cause?: unknown,
): ProbityError {
  return new ProbityError('ERR_SETTINGS_INVALID', fill(refused, { why }), { cause });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
