import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { type ErrorCode, ProbityError } from '#core/errors.ts';
import { type ItemKind, itemKinds } from '#core/item/item.ts';
import { emptyDirectory } from '#core/party/directory.ts';
import { readOrganisation } from '#core/party/organisation.ts';
import type { Setting } from '#core/party/setting.ts';
import { readSuppliers } from '#core/party/supplier-csv.ts';

/** One file to read, and how. */
export interface ItemFile {
  /** As the caller named it. */
  name: string;
  path: string;
  kind: ItemKind | undefined;
}

const itemLine = z.object({ file: z.string(), kind: z.optional(z.enum(itemKinds)) });

/** Reads a text file, or says which file is missing and that the rest cannot go on without it. */
export async function readText(path: string, code: ErrorCode): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new ProbityError(
      code,
      `${path} cannot be read: ${reasonOf(cause)}. Check the path and try again.`,
      { cause },
    );
  }
}

/** What a failure says of itself, in a few words. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof ProbityError) return cause.message;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'you may not open it';
  return cause instanceof Error ? cause.message : String(cause);
}

/**
 * The employer and its suppliers, from their files; without them nobody is a colleague and nobody a supplier.
 *
 * @throws ProbityError `ERR_ORGANISATION_INVALID` or `ERR_DIRECTORY_INVALID`
 */
export async function readSetting(organisation?: string, suppliers?: string): Promise<Setting> {
  return {
    organisation: organisation
      ? readOrganisation(parsed(await readText(organisation, 'ERR_ORGANISATION_INVALID'), organisation))
      : { name: '', domains: [], memberDomains: [] },
    suppliers: suppliers ? readSuppliers(await readText(suppliers, 'ERR_DIRECTORY_INVALID')) : emptyDirectory,
  };
}

function parsed(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new ProbityError(
      'ERR_ORGANISATION_INVALID',
      `${path} is not JSON: ${reasonOf(cause)}. Write {"name": …, "domains": […], "memberDomains": […]}.`,
      { cause },
    );
  }
}

/** The files named on the command line. */
export function namedFiles(files: readonly string[], kind: ItemKind | undefined): ItemFile[] {
  return files.map((name) => ({ name, path: resolve(name), kind }));
}

/**
 * The files listed in a `--items` file, one JSON object a line, read as they are needed.
 *
 * @throws ProbityError `ERR_USAGE` naming the line that is not as it should be
 */
export async function* listedFiles(list: string, kind: ItemKind | undefined): AsyncGenerator<ItemFile> {
  if (!existsSync(list))
    throw new ProbityError(
      'ERR_USAGE',
      `There is no file ${list}. Give --items a file of {"file","kind"} lines.`,
    );
  const lines = createInterface({ input: createReadStream(list), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const entry = itemLine.safeParse(safeJson(line));
    if (!entry.success)
      throw new ProbityError(
        'ERR_USAGE',
        `${list}:${number} is not a line such as {"file": "items/a.eml", "kind": "email-read"}. Mend it and run again.`,
      );
    const { file } = entry.data;
    yield { name: file, path: resolve(dirname(list), file), kind: entry.data.kind ?? kind };
  }
}

function safeJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
