import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ProbityError } from '#core/errors.ts';
import type { Code } from '#core/policy/code.ts';
import { type Wording, withWording } from '#core/policy/compile.ts';
import { reasonOf } from './inputs.ts';

/** Where the importer puts the official text, beside the project; never committed. */
export const wordingFolder = 'wording';

const shape = z.object({
  code: z.string(),
  sha256: z.string(),
  date: z.string(),
  clauses: z.record(z.string(), z.string()),
});

/**
 * Reads a file that `probity policy import` wrote.
 * @throws ProbityError `ERR_WORDING_INVALID`
 */
export async function readWording(path: string): Promise<Wording> {
  try {
    return z.parse(shape, JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const reason =
      cause instanceof z.core.$ZodError ? 'it lacks code, sha256, date or clauses' : reasonOf(cause);
    throw new ProbityError(
      'ERR_WORDING_INVALID',
      `${path} is not a wording file: ${reason}. Write it anew with probity policy import.`,
      { cause },
    );
  }
}

/**
 * A code with its official text, where the folder holds a wording file for it; else the code as it is.
 * @throws ProbityError `ERR_WORDING_INVALID`, or `ERR_CODE_INVALID` where the file is another code's
 */
export async function withLocalWording(code: Code, folder = wordingFolder): Promise<Code> {
  const path = join(folder, `${code.id}.json`);
  return existsSync(path) ? withWording(code, await readWording(path)) : code;
}
