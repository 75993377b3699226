import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { type Column, columns, type ExportRow } from './columns.ts';
import { byteOrderMark, csvLines, decimalPounds } from './csv.ts';

type Batches = AsyncIterable<ExportRow[]>;

/** A CSV file, line by line: pounds with two decimals, days and moments by ISO 8601. */
export async function* csvFile(batches: Batches): AsyncGenerator<string> {
  yield byteOrderMark + csvLines([columns.map(({ name }) => name)]);
  for await (const rows of batches) {
    yield csvLines(rows.map((row) => columns.map((column) => asText(column, row))));
  }
}

function asText({ type, of }: Column, row: ExportRow): string | null {
  const value = of(row);
  return typeof value === 'number' ? (type === 'pence' ? decimalPounds(value) : String(value)) : value;
}

/** A JSON array, one declaration a line, as the list gives them: money in pence. */
export async function* jsonFile(batches: Batches): AsyncGenerator<string> {
  let before = '[\n';
  for await (const rows of batches) {
    for (const row of rows) {
      yield before + JSON.stringify(row);
      before = ',\n';
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** An Excel workbook with one sheet: real dates and numbers, so that it sorts and adds up. */
export async function excelFile(batches: Batches): Promise<Uint8Array<ArrayBuffer>> {
  const lines: Cell[][] = [columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' }))];
  for await (const rows of batches) {
    for (const row of rows) lines.push(columns.map((column) => cellOf(column, row)));
  }
  const file = writeExcelFile(lines, {
    sheet: 'Declarations',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  });
  return new Uint8Array(await file.toBuffer());
}

function cellOf({ type, of }: Column, row: ExportRow): Cell {
  const value = of(row);
  if (value === null || value === '') return null;
  switch (type) {
    case 'pence':
      return { value: Number(value) / 100, type: Number, format: '#,##0.00' };
    case 'day':
      return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
    case 'moment':
      return { value: new Date(value), type: Date, format: 'dd/mm/yyyy hh:mm' };
    case 'text':
      return { value: printable(String(value)), type: String };
  }
}

/** XML has no place for most control characters and half characters, and Excel refuses a whole file for one. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '');
}
