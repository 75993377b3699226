import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { text } from 'node:stream/consumers';
import { ProbityError } from '#core/errors.ts';
import type { Code } from '#core/policy/code.ts';
import { codeInForce, codesInForce, type ListedCode, loadCode } from '#core/policy/compile.ts';
import { type PackFiles, packFiles } from '#core/policy/pack.ts';
import { longestFile } from '#core/policy/source.ts';
import { type PackVersion, readVersions } from '#core/policy/versions.ts';
import { reasonOf } from './inputs.ts';
import { withLocalWording } from './wording.ts';

/** Compiled packs stand beside the built command. */
const compiledFolder = join(import.meta.dirname, '..', 'policies');

/** Every compiled code of this build, in all its versions. Empty where nothing has been built. */
async function listedCodes(): Promise<ListedCode[]> {
  const list = join(compiledFolder, 'codes.json');
  return existsSync(list) ? JSON.parse(await readFile(list, 'utf8')) : [];
}

/** Ids of the codes that this build knows. */
async function knownCodes(): Promise<string[]> {
  return [...new Set((await listedCodes()).map(({ id }) => id))].sort();
}

/**
 * The code of conduct that a person named, as in force on a day: the id of a built one, or a folder with a pack
 * of their own. The council's official text stands under its clauses where it has been imported.
 *
 * @param on ISO date
 * @param wording folder of the wording files; `wording` of the project where not given
 * @throws ProbityError `ERR_CODE_UNKNOWN` listing the known codes, or where no version was in force that day;
 *   `ERR_CODE_INVALID` where a pack has faults
 */
export async function openCode(named: string, on: string, wording?: string): Promise<Code> {
  return withLocalWording(await openPack(named, on), wording);
}

async function openPack(named: string, on: string): Promise<Code> {
  if (isPack(named)) {
    const versions = readVersions(await readPackVersions(named));
    return codeInForce(versions, on) ?? notInForce(named, versions, on);
  }
  const versions = (await listedCodes()).filter(({ id }) => id === named);
  if (versions.length === 0) await unknownCode(named);
  return openListed(codeInForce(versions, on) ?? notInForce(named, versions, on));
}

/**
 * Every built code as in force on a day; one that had not begun by then is left out.
 *
 * @param on ISO date
 * @throws ProbityError `ERR_CODE_UNKNOWN` where there is none
 */
export async function openCodes(on: string): Promise<Code[]> {
  const list = await listedCodes();
  const chosen = codesInForce(list, on);
  if (chosen.length === 0)
    throw new ProbityError(
      'ERR_CODE_UNKNOWN',
      list.length === 0
        ? 'No code of conduct has been built. Run npm run build first.'
        : `No code was in force on ${on}. Name a later day.`,
    );
  return Promise.all(chosen.map(openListed));
}

/** Every built code in all its versions. Empty where nothing has been built. */
export async function builtCodes(): Promise<Code[]> {
  return Promise.all((await listedCodes()).map(openListed));
}

async function openListed({ file }: ListedCode): Promise<Code> {
  return loadCode(await readFile(join(compiledFolder, file), 'utf8'));
}

async function unknownCode(named: string): Promise<never> {
  const known = (await knownCodes()).join(', ') || 'none; run npm run build first';
  throw new ProbityError('ERR_CODE_UNKNOWN', `No code of conduct is called “${named}”. Known: ${known}.`);
}

function notInForce(named: string, versions: readonly Pick<Code, 'inForceFrom'>[], on: string): never {
  const first = versions.map(({ inForceFrom }) => inForceFrom ?? '').sort()[0];
  throw new ProbityError(
    'ERR_CODE_UNKNOWN',
    `No version of “${named}” was in force on ${on}. The first came into force on ${first}; name that day or a later one.`,
  );
}

/** Whether a folder holds a pack. */
export function isPack(folder: string): boolean {
  return existsSync(join(folder, 'code.yaml'));
}

/**
 * The folders of the packs to look at: the one named by its id or its folder, or all of the project's.
 *
 * @throws ProbityError `ERR_CODE_UNKNOWN` where there is no such pack
 */
export async function packFolders(named?: string): Promise<string[]> {
  if (named && isPack(named)) return [named];
  const places = [join(cwd(), 'policies'), compiledFolder, join(compiledFolder, '..', '..', 'policies')];
  for (const place of places) {
    const folders = (await foldersIn(place)).filter(isPack).map((folder) => relative(cwd(), folder));
    if (folders.length === 0) continue;
    const wanted = named ? folders.filter((folder) => relative(place, folder) === named) : folders;
    if (wanted.length > 0) return wanted;
  }
  throw new ProbityError(
    'ERR_CODE_UNKNOWN',
    named
      ? `There is no pack “${named}”. Name a folder that holds code.yaml, or the id of one under policies/.`
      : 'There are no packs here. Run this where the folder policies/ is, or name a folder that holds code.yaml.',
  );
}

async function foldersIn(place: string): Promise<string[]> {
  if (!existsSync(place)) return [];
  const entries = await readdir(place, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(place, name))
    .sort();
}

/** A pack's files in all versions: its own first, then those under its folder `versions`. */
export async function readPackVersions(folder: string): Promise<PackVersion[]> {
  const earlier = (await foldersIn(join(folder, 'versions'))).filter(isPack);
  return Promise.all(
    [folder, ...earlier].map(async (path) => ({ folder: path, files: await readPackFiles(path) })),
  );
}

/**
 * The texts of a pack's files; those that are missing are left out.
 *
 * @throws ProbityError `ERR_CODE_INVALID` where one cannot be read
 */
export async function readPackFiles(folder: string): Promise<PackFiles> {
  const present = packFiles.filter((name) => existsSync(join(folder, name)));
  const texts = await Promise.all(present.map((name) => readPackFile(join(folder, name))));
  return Object.fromEntries(present.map((name, index) => [name, texts[index] ?? '']));
}

/** Reads no further than shows that a file is too long: no character takes more than three bytes a UTF-16 unit. */
async function readPackFile(path: string): Promise<string> {
  try {
    return await text(createReadStream(path, { end: 3 * longestFile }));
  } catch (cause) {
    throw new ProbityError(
      'ERR_CODE_INVALID',
      `${path} cannot be read: ${reasonOf(cause)}. Put the file right and run again.`,
      { cause },
    );
  }
}
