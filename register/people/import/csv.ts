import { ProbityError } from '#core/errors.ts';

/** One row, and its number as a spreadsheet shows it: the header is row 1. */
export interface CsvRow {
  number: number;
  cells: string[];
}

/** A row that is longer than this is one whose quote is never closed. */
const longestRow = 256 * 1024;
const delimiters = [',', ';', '\t'];

/**
 * The rows of a CSV text, as many at a time as each piece of it completes, so that memory does not grow with
 * the file. The header tells which delimiter is used. Empty rows are passed over, and counted.
 *
 * @throws ProbityError ERR_BODY_INVALID where a quote is never closed
 */
export async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow[]> {
  let rest = '';
  let number = 0;
  let delimiter: string | null = null;
  const complete = (isLast: boolean): CsvRow[] => {
    delimiter ??= delimiterIn(rest, isLast);
    if (delimiter === null) return [];
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < rest.length) {
      const row = readRow(rest, at, delimiter, isLast);
      if (row === null) break;
      at = row.next;
      number += 1;
      if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ number, cells: row.cells });
    }
    rest = rest.slice(at);
    if (rest.length > longestRow || (isLast && rest !== '')) throw unclosed(number + 1);
    return rows;
  };
  for await (const piece of pieces) {
    rest += piece;
    const rows = complete(false);
    if (rows.length > 0) yield rows;
  }
  const rows = complete(true);
  if (rows.length > 0) yield rows;
}

/** The delimiter that stands most often in the first line; null while that line is not all there. */
function delimiterIn(text: string, isLast: boolean): string | null {
  const end = /[\r\n]/.exec(text)?.index ?? (isLast || text.length > longestRow ? text.length : -1);
  if (end < 0) return null;
  const line = text.slice(0, end).replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string) => line.split(delimiter).length;
  return delimiters.toSorted((one, other) => count(other) - count(one))[0] ?? ',';
}

/** The row that begins there, and where the next one does; null where the text ends before the row. */
function readRow(
  text: string,
  start: number,
  delimiter: string,
  isLast: boolean,
): { cells: string[]; next: number } | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1);
      if (quoted === null) return null;
      cell = quoted.value;
      at = quoted.next;
    }
    const end = endOfCell(text, at, delimiter);
    cells.push(cell + text.slice(at, end));
    const mark = text[end];
    if (mark === undefined) return isLast ? { cells, next: end } : null;
    if (mark === delimiter) {
      at = end + 1;
      continue;
    }
    if (mark === '\n') return { cells, next: end + 1 };
    // A carriage return may be half of a line's end, the other half of which is still to come.
    if (end + 1 === text.length && !isLast) return null;
    return { cells, next: text[end + 1] === '\n' ? end + 2 : end + 1 };
  }
}

function readQuoted(text: string, start: number): { value: string; next: number } | null {
  let value = '';
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

function endOfCell(text: string, start: number, delimiter: string): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === delimiter || mark === '\n' || mark === '\r') break;
  }
  return at;
}

function unclosed(row: number): ProbityError {
  return new ProbityError(
    'ERR_BODY_INVALID',
    `In row ${row} a quotation mark is opened and never closed, so nothing can be told of what follows. Nothing was saved. Close it, or export the file again.`,
  );
}
