import { byteOrderMark, csvLines, decimalPounds } from '#register/export/csv.ts';
import type { Publication } from './publication.ts';
import type { PublishedRow } from './redact.ts';
import { giverShown } from './shown.ts';
import { vocabulary } from './vocabulary.ts';
import { standIns } from './words.ts';

const columns: [string, (row: PublishedRow) => string | null][] = [
  ['Date', ({ on }) => on],
  ['Kind', ({ kind }) => vocabulary.kinds[kind]],
  ['Officer', ({ officer }) => officer ?? standIns.officer],
  ['Department', ({ department }) => department],
  ['From', (row) => (row.giverKind === 'not-stated' ? null : giverShown(row))],
  ['Value in pounds', ({ valuePence }) => decimalPounds(valuePence)],
  ['Value below, in pounds', ({ valueBelowPence }) => decimalPounds(valueBelowPence)],
  ['Answer', ({ answer }) => (answer === null ? null : vocabulary.answers[answer])],
  ['Result', ({ outcome }) => vocabulary.outcomes[outcome]],
  ['Description', ({ description }) => description],
];

/** The whole publication as CSV, ready for a spreadsheet. */
export function asCsv({ rows }: Publication): string {
  const header = columns.map(([name]) => name);
  const lines = rows.map((row) => columns.map(([, cell]) => cell(row)));
  return byteOrderMark + csvLines([header, ...lines]);
}

/** The whole publication as JSON; money in pence. */
export function asJson({ council, at, since, rows }: Publication): string {
  return JSON.stringify({ council, publishedAt: at, since, rows });
}
