import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stdout } from 'node:process';
import { ProbityError } from '#core/errors.ts';
import { type Draft, draftPack } from '#core/policy/document/draft.ts';
import { readDocument } from './read-document.ts';

export interface DraftOptions {
  id: string;
  out?: string;
}

/**
 * Writes a first draft of a pack from a council's own document.
 *
 * @throws ProbityError `ERR_DOCUMENT_UNREADABLE`, `ERR_DOCUMENT_TOO_LARGE`, `ERR_USAGE` where the pack is already there
 */
export async function draftCommand(document: string, { id, out }: DraftOptions): Promise<void> {
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(id)) {
    throw new ProbityError(
      'ERR_USAGE',
      `“${id}” cannot be an id. Use small letters, digits and hyphens, such as westshire.`,
    );
  }
  const folder = out ?? join('policies', id);
  const outline = await readDocument(document);
  const title = outline.blocks.find(({ role }) => role === 'heading')?.text ?? 'Code of Conduct';
  const draft = draftPack(outline, { id, title, source: basename(document) });
  if (draft.clauses === 0) {
    throw new ProbityError(
      'ERR_DOCUMENT_UNREADABLE',
      `${document} holds no clause that could be recognised. Check that it is the code of conduct, with its text.`,
    );
  }
  await writePack(folder, draft.files);
  stdout.write(`${draftReport(folder, draft).join('\n')}\n`);
}

/** Writes all files of a pack or none: beside the folder first, then in its place. */
export async function writePack(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  if (existsSync(folder)) {
    throw new ProbityError(
      'ERR_USAGE',
      `${folder} is already there. Name another folder with --out, or take it away.`,
    );
  }
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}.part-`);
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(beside, name), text);
    await rename(beside, folder);
  } catch (cause) {
    await rm(beside, { recursive: true, force: true });
    throw cause;
  }
}

function draftReport(folder: string, { clauses, proposed, silent }: Draft): string[] {
  return [
    `${folder}: ${clauses} clauses, rules proposed for ${proposed.length} of ${proposed.length + silent.length} signals.`,
    ...(silent.length > 0 ? [`No clause was recognised for ${silent.join(', ')}.`] : []),
    'Next: write the summaries, confirm or mend every rule, and run probity policy lint.',
  ];
}
