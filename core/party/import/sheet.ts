import Papa from 'papaparse';
import { ProbityError } from '#core/errors.ts';
import { decodeBytes } from '#core/item/charset.ts';
import { type Columns, columnsIn } from '#core/party/import/columns.ts';

/** Larger lists are refused unread, in bytes: years of a county’s spending take less. */
export const largestSheet = 20 * 1024 * 1024;
const mostRows = 200_000;
/** Councils put titles, notes and blank lines above the header, seldom more than a dozen. */
const headerSoughtIn = 40;
const mostColumns = 1000;
const delimiters = [',', ';', '\t', '|'] as const;

/** One row below the header. */
export interface SheetRow {
  /** Row of the file, from 1, blank rows counted. */
  line: number;
  fields: string[];
}

/** A table as a council published it, with its columns recognised. */
export interface Sheet {
  /** As they stand in the header. */
  titles: string[];
  columns: Columns;
  rows: SheetRow[];
  /** Rows above the header that were passed over. */
  preamble: number;
  /** The character set was nowhere said and had to be guessed. */
  guessed: boolean;
}

/**
 * Reads a list of suppliers, contracts or payments from the bytes of a CSV file, whatever its character set,
 * its delimiter and the lines above its header.
 *
 * @throws ProbityError `ERR_DIRECTORY_INVALID` where it is no such list, or longer than 20 MB or 200,000 rows
 */
export function readSheet(bytes: Uint8Array): Sheet {
  if (bytes.length > largestSheet)
    throw invalid('This file is larger than 20 MB. Bring it in by year or by month.');
  const { text, guessed } = decoded(bytes);
  const header = headerIn(text);
  if (header === null) {
    throw invalid(
      'No column was found that names suppliers. Call it “Supplier name”, “Vendor” or “Beneficiary name” in the first line of the table, and bring the file in again.',
    );
  }
  const all = parsed(text, header.delimiter);
  const rows = all.slice(header.at + 1).flatMap((fields, index) => {
    const line = header.at + index + 2;
    return fields.some((field) => field.trim() !== '') ? [{ line, fields }] : [];
  });
  if (rows.length > mostRows) {
    throw invalid('This file has more than 200,000 rows. Bring it in by year or by month.');
  }
  return { titles: header.titles, columns: header.columns, rows, preamble: header.at, guessed };
}

function decoded(bytes: Uint8Array): { text: string; guessed: boolean } {
  const begins = (...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) {
    throw invalid(
      'This is a spreadsheet’s own file. Open it, save the sheet as CSV and bring that in; nothing was read.',
    );
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) {
    throw invalid('This is a PDF, not a table. Ask for the list as CSV and bring that in.');
  }
  const { text, guessed } = decodeBytes(withMark(bytes));
  if (text.includes('\u0000')) {
    throw invalid('This is neither a table nor a text. Save the list as CSV and bring that in.');
  }
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), guessed };
}

/** UTF-16 from a database may lack its mark; the noughts of its Latin letters tell it all the same. */
function withMark(bytes: Uint8Array): Uint8Array {
  const head = bytes.subarray(0, 64);
  if (head.length < 4 || (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return bytes;
  const noughts = (parity: 0 | 1) => head.filter((byte, at) => at % 2 === parity && byte === 0).length;
  const half = head.length / 2;
  const mark = noughts(1) > half * 0.8 ? [0xff, 0xfe] : noughts(0) > half * 0.8 ? [0xfe, 0xff] : null;
  if (mark === null) return bytes;
  const marked = new Uint8Array(bytes.length + 2);
  marked.set(mark);
  marked.set(bytes, 2);
  return marked;
}

interface Header {
  /** Rows above it. */
  at: number;
  delimiter: string;
  titles: string[];
  columns: Columns;
}

/** The row of which most is recognised, then the one with most titles; the first of equals. Null where none names suppliers. */
function headerIn(text: string): Header | null {
  const found = delimiters.flatMap((delimiter) =>
    parsed(text, delimiter, headerSoughtIn).flatMap((titles, at): Header[] => {
      const columns = columnsIn(titles);
      return columns === null ? [] : [{ at, delimiter, titles, columns }];
    }),
  );
  const said = ({ columns, titles }: Header) => Object.keys(columns).length * mostColumns + titles.length;
  return found.reduce<Header | null>(
    (best, one) => (best === null || said(one) > said(best) ? one : best),
    null,
  );
}

function parsed(text: string, delimiter: string, preview = 0): string[][] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview }).data;
}

function invalid(sentence: string): ProbityError {
  return new ProbityError('ERR_DIRECTORY_INVALID', sentence);
}
