import { stdout } from 'node:process';
import { styleText } from 'node:util';
import type { Code } from '#core/policy/code.ts';
import {
  type Changes,
  changesBetween,
  type Edition,
  type WordChange,
} from '#core/policy/document/changes.ts';
import { openCode } from '../packs.ts';
import { readWording } from '../wording.ts';
import { packNamed } from './import.ts';

export interface DiffOptions {
  json?: boolean;
  on: string;
}

/**
 * Prints what changed between two wording files, or two packs or versions of one.
 *
 * @throws ProbityError `ERR_WORDING_INVALID`, `ERR_CODE_UNKNOWN`, `ERR_CODE_INVALID`
 */
export async function diffCommand(old: string, fresh: string, { json, on }: DiffOptions): Promise<void> {
  const changes = changesBetween(await editionOf(old, on), await editionOf(fresh, on));
  stdout.write(`${json ? JSON.stringify(changes) : changeLines(changes).join('\n')}\n`);
}

/** A wording file's texts, with its code where that is known; or a pack's summaries. */
async function editionOf(named: string, on: string): Promise<Edition> {
  if (named.endsWith('.json')) {
    const { code, clauses } = await readWording(named);
    return { texts: clauses, code: await codeOrNull(code, on) };
  }
  const code = await openCode(packNamed(named), on);
  return { texts: Object.fromEntries(code.clauses.map(({ id, summary }) => [id, summary])), code };
}

/** Wording files can be compared without their pack; then no rules can be named. */
async function codeOrNull(id: string, on: string): Promise<Code | null> {
  return openCode(packNamed(id), on).catch(() => null);
}

function changeLines(changes: Changes): string[] {
  const { added, removed, renumbered, reworded, thresholds, rules, declarations } = changes;
  const lines = [
    ...group('Added', added),
    ...group('Removed', removed),
    ...group(
      'Renumbered',
      renumbered.map(({ from, to }) => `${from} is now ${to}`),
    ),
    ...group(
      'Reworded',
      reworded.map(({ from, to, words }) => `${from === to ? to : `${from}, now ${to}`}: ${wordLine(words)}`),
    ),
    ...group(
      'Thresholds changed',
      thresholds.map(
        ({ rule, measure, before, after }) =>
          `${rule}: ${measure} ${before ?? 'not asked'} → ${after ?? 'not asked'}`,
      ),
    ),
    ...group('Rules touched', rules),
    ...group('Open declarations touched', declarations),
  ];
  return lines.length === 0 ? ['Nothing changed.'] : lines;
}

function group(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];
}

/** So many characters of unchanged text stand on either side of a change. */
const context = 40;

/** What went stands in [-brackets-], what came in {+braces+}, as well as in colour. */
function wordLine(words: readonly WordChange[]): string {
  return words
    .map(({ text, change }, at) => {
      const shown = text.replaceAll('\n', ' ');
      if (change === 'added') return styleText('green', `{+${shown}+}`);
      if (change === 'removed') return styleText('red', `[-${shown}-]`);
      return shortened(shown, at === 0, at === words.length - 1);
    })
    .join('');
}

function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * context) return text;
  const head = first ? '' : text.slice(0, context);
  const tail = last ? '' : text.slice(-context);
  return `${head}…${tail}`;
}
