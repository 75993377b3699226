import type { ClauseCoverage, CodeCoverage, SignalCoverage } from '#core/policy/coverage.ts';
import { signalIds } from '#core/signals/ids.ts';
import { row, terminalWidth } from '../columns.ts';

/** A signal's clauses, or that the code is silent: "14.3, 14.4". */
export function clausesOrSilent({ clauses, silent }: SignalCoverage): string {
  if (silent === 'always') return 'silent';
  return `${clauses.join(', ')}${silent === 'sometimes' ? '; else silent' : ''}`;
}

/** Which rules name a clause, or why none does. */
export function useOf({ rules, conduct, reason }: ClauseCoverage): string {
  if (rules.length > 0) return rules.join(', ');
  return conduct ? `none: ${reason}` : `none, for it speaks of the organisation, not of conduct: ${reason}`;
}

/** How a clause is printed, where that is not its id. */
export function printedAs({ id, number }: ClauseCoverage): string {
  if (number === null) return 'no number';
  return number === id ? '' : `printed as ${number}`;
}

/** The signals × codes table, then every code's clauses, for a terminal. */
export function coverageTable(codes: readonly CodeCoverage[]): string {
  return [signalTable(codes), ...codes.map(clauseTable)].join('\n\n');
}

function signalTable(codes: readonly CodeCoverage[]): string {
  const first = Math.max(...signalIds.map(({ length }) => length));
  const left = terminalWidth() - first - 2 * codes.length;
  const widths = [first, ...codes.map(() => Math.max(8, Math.floor(left / codes.length)))];
  return [
    row(['Signal', ...codes.map(({ id }) => id)], widths),
    ...signalIds.map((signal) =>
      row([signal, ...codes.map(({ signals }) => clausesOrSilent(signals[signal]))], widths),
    ),
  ].join('\n');
}

function clauseTable({ id, title, clauses }: CodeCoverage): string {
  const named = clauses.map((clause) => [clause.id, printedAs(clause)].filter(Boolean).join(', '));
  const [first, second] = [Math.min(24, Math.max(...named.map(({ length }) => length))), 28];
  const widths = [first, second, Math.max(16, terminalWidth() - first - second - 4)];
  return [
    `${id}: ${title}`,
    row(['Clause', 'Heading', 'Used by the rules'], widths),
    ...clauses.map((clause, at) => row([named[at] ?? '', clause.heading, useOf(clause)], widths)),
  ].join('\n');
}
