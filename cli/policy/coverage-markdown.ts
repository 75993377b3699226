import type { CodeCoverage } from '#core/policy/coverage.ts';
import { signalIds } from '#core/signals/ids.ts';
import { clausesOrSilent, printedAs, useOf } from './coverage-table.ts';

const opening = `# What each code covers

Which clauses of each code of conduct speak of each of the ${signalIds.length} signals, and what becomes of every clause. Where a code is silent, its advice says so and names the nearest general clause of the same code.

This page is made by \`npx probity policy coverage --markdown > docs/coverage.md\`; a test fails when it is out of date.
`;

/** The page \`docs/coverage.md\`. */
export function coverageMarkdown(codes: readonly CodeCoverage[]): string {
  return [opening, signalTable(codes), ...codes.map(clauseTable)].join('\n');
}

function signalTable(codes: readonly CodeCoverage[]): string {
  const rows = signalIds.map((signal) => [
    `\`${signal}\``,
    ...codes.map(({ signals }) => clausesOrSilent(signals[signal])),
  ]);
  return `## Signals\n\n${table(['Signal', ...codes.map(({ id }) => id)], rows)}`;
}

function clauseTable(code: CodeCoverage): string {
  const used = code.clauses.filter(({ rules }) => rules.length > 0).length;
  const rows = code.clauses.map((clause) => [
    [clause.id, printedAs(clause)].filter(Boolean).join(', '),
    clause.heading,
    useOf(clause),
  ]);
  const heading = `## ${code.id}\n\n${[code.council, code.title].filter(Boolean).join(', ')}, version ${code.version}.`;
  const count = `${code.clauses.length} clauses: ${used} are used by rules, ${code.clauses.length - used} by none.`;
  return `${heading} ${count}\n\n${table(['Clause', 'Heading', 'Used by the rules'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
