import type { Excerpt, Imported, ReportedFault } from '#core/policy/document/import.ts';

/**
 * An import as lines for a person.
 * @param title what the document is called
 */
export function importLines(title: string, imported: Imported): string[] {
  const { numbered, unnumbered, dropped, faults, notInPack, notInDocument } = imported;
  return [
    `${title}: ${numbered.found} of ${numbered.of} numbered clauses found` +
      (unnumbered.of > 0 ? `, and ${unnumbered.found} of ${unnumbered.of} without a number.` : '.'),
    ...(dropped > 0 ? [`${counted(dropped, 'line')} of page furniture left out.`] : []),
    ...group('Numbers that are not as they should be', faults.map(faultLine)),
    ...group('In the document, not in the pack', notInPack.map(excerptLine)),
    ...group(
      'In the pack, not in the document',
      notInDocument.map(({ id, number, heading }) => `${number ?? id}  ${heading}`),
    ),
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function group(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];
}

function faultLine({ kind, number, guess, clause, text }: ReportedFault): string {
  if (kind === 'missing') return `${number} is missing; it should stand before “${text}”`;
  const guessed = guess === null ? '' : `; most likely ${guess}`;
  const inPack = clause === null || clause === guess ? '' : `; the pack calls it ${clause}`;
  const what = {
    doubled: `${number} stands twice`,
    'out-of-order': `${number} is out of order`,
    unnumbered: 'No number',
  }[kind];
  return `${what}${guessed}${inPack}: “${text}”`;
}

function excerptLine({ number, text }: Excerpt): string {
  return `${number ?? '(no number)'}  ${text}`;
}
