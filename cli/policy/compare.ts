import { stdout } from 'node:process';
import { type CodeAnswer, compareCodes } from '#core/policy/compare.ts';
import { subjectOf } from '#core/policy/sentences.ts';
import { knownSignal, type SituationOptions, situationOf } from '../advise.ts';
import { row, terminalWidth } from '../columns.ts';
import { adviceJson } from '../json.ts';
import { openCodes } from '../packs.ts';
import { stanceWords } from '../show.ts';

export interface CompareOptions extends SituationOptions {
  signal: string;
  /** ISO date. */
  on: string;
  json?: boolean;
}

const labelWidth = 12;
const narrowestColumn = 24;

/**
 * Prints what every known code says on one situation, side by side.
 *
 * @throws ProbityError `ERR_SIGNAL_UNKNOWN` listing the signals, `ERR_CODE_UNKNOWN` where nothing has been built
 */
export async function compareCommand(options: CompareOptions): Promise<void> {
  const signal = knownSignal(options.signal);
  const answers = compareCodes(signal, await openCodes(options.on), situationOf(options));
  const shown = options.json
    ? JSON.stringify(answers.map(({ advice }) => adviceJson(advice)))
    : `What each code says on ${subjectOf(signal)}\n\n${sideBySide(answers, terminalWidth())}`;
  stdout.write(`${shown}\n`);
}

/** As many codes beside each other as there is room for; the others follow below. */
export function sideBySide(answers: readonly CodeAnswer[], width: number): string {
  const room = Math.max(1, Math.floor((width - labelWidth) / (narrowestColumn + 2)));
  const bands = Math.ceil(answers.length / room);
  const each = Math.ceil(answers.length / bands);
  const column = Math.floor((width - labelWidth) / each) - 2;
  return Array.from({ length: bands }, (_, band) =>
    bandOf(answers.slice(band * each, (band + 1) * each), column),
  ).join('\n\n\n');
}

function bandOf(answers: readonly CodeAnswer[], column: number): string {
  const widths = [labelWidth, ...answers.map(() => column)];
  const line = (label: string, cell: (answer: CodeAnswer) => string | string[]): string =>
    row([label, ...answers.map(cell)], widths);
  return [
    line('', ({ code }) => code.council ?? code.title),
    row(
      widths.map((width) => '─'.repeat(width)),
      widths,
    ),
    line('Stance', ({ advice }) => stanceWords[advice.stance]),
    line('Clause', ({ advice }) => clauseLines(advice)),
    line('What to do', ({ advice }) => numbered(advice.duties.map(({ sentence }) => sentence))),
    line('To whom', ({ advice }) => listOf(advice.duties.map(({ toTitle }) => toTitle))),
    line('By when', ({ advice }) => listOf(advice.duties.map(deadline))),
    line('Declaration', ({ advice }) => advice.declaration ?? 'none'),
  ].join('\n\n');
}

function clauseLines({ silent, because, clauses }: CodeAnswer['advice']): string[] {
  const [first, ...others] = clauses;
  if (!first) return [];
  const also = others.map(({ id }) => id).join(', ');
  return [
    ...(silent && because ? [because] : []),
    [first.number, first.heading].filter(Boolean).join(' '),
    first.summary,
    ...(also ? [`Also ${also}.`] : []),
  ];
}

function numbered(sentences: readonly string[]): string[] {
  return sentences.length === 0 ? ['–'] : sentences.map((sentence, at) => `${at + 1}. ${sentence}`);
}

function deadline({ withinDays }: CodeAnswer['advice']['duties'][number]): string | null {
  return withinDays === null ? null : `within ${withinDays} days`;
}

function listOf(parts: readonly (string | null)[]): string {
  return [...new Set(parts.filter((part) => part !== null))].join('; ') || '–';
}
