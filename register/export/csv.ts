import Papa from 'papaparse';

/** Excel takes a file for Windows' old alphabet unless it begins with this. */
export const byteOrderMark = '\uFEFF';

/** What a spreadsheet would run as a formula: a cell's first sign counts, even after blanks and in wide form. */
const formula = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Rows as CSV (RFC 4180) that no spreadsheet runs: what looks like a formula gets an apostrophe in front. */
export function csvLines(rows: readonly (readonly (string | null)[])[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => row.map((cell) => cell ?? ''));
  return `${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}

/** Pence as pounds with two decimals, as spreadsheets read them: 6250 is "62.50". */
export function decimalPounds(pence: number | null): string | null {
  return pence === null ? null : (pence / 100).toFixed(2);
}
