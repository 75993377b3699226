import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProbityError } from '#core/errors.ts';
import type { Code } from '#core/policy/code.ts';
import { loadCode } from '#core/policy/compile.ts';
import { type PackFiles, packFiles } from '#core/policy/pack.ts';
import { readCode } from '#core/policy/read.ts';

/** Compiled packs stand beside the built command. */
const compiledFolder = join(import.meta.dirname, '..', 'policies');

/** Ids of the codes that this build knows. */
export async function knownCodes(): Promise<string[]> {
  if (!existsSync(compiledFolder)) return [];
  const names = await readdir(compiledFolder);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/**
 * The code of conduct that a person named: the id of a built one, or a folder with a pack of their own.
 *
 * @throws ProbityError `ERR_CODE_UNKNOWN` listing the known codes, `ERR_CODE_INVALID` where a pack has faults
 */
export async function openCode(named: string): Promise<Code> {
  if (existsSync(join(named, 'code.yaml'))) return readCode(await readPackFiles(named), named);
  const known = await knownCodes();
  if (!known.includes(named))
    throw new ProbityError(
      'ERR_CODE_UNKNOWN',
      `No code of conduct is called “${named}”. Known: ${known.join(', ') || 'none; run npm run build first'}.`,
    );
  return loadCode(await readFile(join(compiledFolder, `${named}.json`), 'utf8'));
}

/** The texts of a pack's files; those that are missing are left out. */
export async function readPackFiles(folder: string): Promise<PackFiles> {
  const present = packFiles.filter((name) => existsSync(join(folder, name)));
  const texts = await Promise.all(present.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(present.map((name, index) => [name, texts[index] ?? '']));
}
