import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sites } from '../extension/sites/index.ts';
import type { Row } from '../test/browser/extension-outcomes.ts';
import { dist, root } from './folders.ts';

/** Where the browser test leaves what it saw. */
export const matrixFile = join(dist, 'extension-matrix.json');

const outcomes = ['clean', 'risky', 'goBack', 'postAnyway'] as const;

/** One line for all ways of posting with a composer that ended alike. */
function linesOf(rows: readonly Row[]): string[] {
  const waysByEnding = new Map<string, string[]>();
  for (const row of rows) {
    const ending = [row.composer.replaceAll('-', ' '), '', ...outcomes.map((name) => row[name])].join(' | ');
    waysByEnding.set(ending, [...(waysByEnding.get(ending) ?? []), row.way]);
  }
  return [...waysByEnding].map(([ending, ways]) => `| ${ending.replace('|  |', `| ${ways.join(', ')} |`)} |`);
}

function sectionOf(id: string, name: string, rows: readonly Row[]): string {
  const own = rows.filter(({ site }) => site === id);
  return [
    `## ${name}`,
    '',
    '| composer | posted by | a clean draft | a risky draft | “Go back and edit” | “Post anyway” |',
    '| --- | --- | --- | --- | --- | --- |',
    ...linesOf(own),
    '',
  ].join('\n');
}

/** The page of the documentation, from what the browser test saw. */
function matrixPage(rows: readonly Row[]): string {
  const composers = new Set(rows.map(({ site, composer }) => `${site} ${composer}`)).size;
  const checks = rows.length * outcomes.length;
  return [
    '# What the extension does on each site',
    '',
    'Seen in Chromium with the built extension, on test pages that are built with the sites’ own editors and served',
    'under the sites’ own names (`test/extension/pages`). The live sites were not visited: they change, and then a',
    'site file is corrected or served anew.',
    '',
    `${sites.length} sites, ${composers} composers, ${rows.length} ways of posting, ${checks} outcomes. Written by`,
    '`node scripts/extension-matrix.ts` after `npx vitest run test/browser/extension-sites.test.ts`.',
    '',
    ...sites.map(({ id, name }) => sectionOf(id, name, rows)),
  ].join('\n');
}

if (import.meta.main) {
  const rows: Row[] = JSON.parse(await readFile(matrixFile, 'utf8'));
  await writeFile(join(root, 'docs', 'extension-sites.md'), `${matrixPage(rows).trimEnd()}\n`);
}
