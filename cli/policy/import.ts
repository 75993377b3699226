import { basename, join } from 'node:path';
import { stdout } from 'node:process';
import type { Wording } from '#core/policy/compile.ts';
import { importDocument } from '#core/policy/document/import.ts';
import { importLines } from '#core/policy/document/report.ts';
import { today } from '../options.ts';
import { isPack, openCode } from '../packs.ts';
import { wordingFolder } from '../wording.ts';
import { readDocument } from './read-document.ts';
import { writeWhole } from './write-file.ts';

export interface ImportOptions {
  code: string;
  out?: string;
  json?: boolean;
  on: string;
}

/**
 * Reads a council's own document, prints how it fits its pack, and writes the official text of each clause.
 *
 * @throws ProbityError `ERR_DOCUMENT_UNREADABLE`, `ERR_DOCUMENT_TOO_LARGE`, `ERR_CODE_UNKNOWN`, `ERR_CODE_INVALID`
 */
export async function importCommand(
  document: string,
  { code: named, out, json, on }: ImportOptions,
): Promise<void> {
  const code = await openCode(packNamed(named), on);
  const read = await readDocument(document);
  const imported = importDocument(read, code);
  const wording: Wording = { code: code.id, sha256: read.sha256, date: today(), clauses: imported.clauses };
  const path = out ?? join(wordingFolder, `${code.id}.json`);
  await writeWhole(path, `${JSON.stringify(wording, null, 2)}\n`);
  const { clauses: _, ...report } = imported;
  const lines = [...importLines(basename(document), imported), '', `The official text is in ${path}.`];
  stdout.write(
    json ? `${JSON.stringify({ document, wording: path, ...report })}\n` : `${lines.join('\n')}\n`,
  );
}

/** A pack of the project goes before a built one: it may just have been changed. */
export function packNamed(named: string): string {
  const folder = join('policies', named);
  return !isPack(named) && isPack(folder) ? folder : named;
}
