import Papa from 'papaparse';
import { ProbityError } from '#core/errors.ts';
import { tidyHost } from '#core/party/address.ts';
import { directoryOf, type SupplierDirectory } from '#core/party/directory.ts';
import { isFreeMail } from '#core/party/free-mail.ts';
import { type Supplier, type SupplierStatus, supplierStatuses } from '#core/party/party.ts';
import { registrableDomain } from '#core/party/registrable-domain.ts';

const columns = ['name', 'domain', 'status', 'reference'] as const;
type Column = (typeof columns)[number];

const faultsShown = 20;

interface Row {
  /** In the file, from 1; a quoted field may span several lines. */
  line: number;
  fields: string[];
  /** What the CSV itself has wrong, in words. */
  fault: string | null;
}

/** What is wrong in a line of the directory, from 1, and how to mend it. */
export interface SupplierFault {
  line: number;
  sentence: string;
}

/**
 * Reads the organisation's supplier directory from CSV, so that a firm is known by its address and by
 * its name. The first line names the columns `name`, `domain`, `status`, `reference` in any order.
 *
 * @throws ProbityError `ERR_DIRECTORY_INVALID`, listing up to 20 faulty rows with their lines
 */
export function readSuppliers(csv: string): SupplierDirectory {
  const { suppliers, faults } = checkSuppliers(csv);
  if (faults.length > 0) throw directoryInvalid(faults);
  return directoryOf(suppliers);
}

/** Reads a supplier directory as far as it goes: the suppliers of all good rows, and every fault. */
export function checkSuppliers(csv: string): { suppliers: Supplier[]; faults: SupplierFault[] } {
  const [header, ...rows] = readRows(csv);
  const titles = (header?.fields ?? []).map((title) => title.trim().toLowerCase());
  const missing = columns.filter((column) => !titles.includes(column));
  if (missing.length > 0) {
    const sentence = `no column named ${missing.join(', ')}; start with ${columns.join(',')}`;
    return { suppliers: [], faults: [{ line: 1, sentence }] };
  }
  const places = columnPlaces(titles);
  const faults: SupplierFault[] = [];
  const seen = new Map<string, number>();
  const suppliers: Supplier[] = [];
  for (const { line, fields, fault } of rows) {
    const outcome = fault ?? readSupplier(fields, places);
    if (typeof outcome === 'string') {
      faults.push({ line, sentence: outcome });
      continue;
    }
    const key = JSON.stringify(outcome).toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else faults.push({ line, sentence: `repeats line ${first}; delete one of them` });
    suppliers.push(outcome);
  }
  return { suppliers, faults };
}

function readRows(csv: string): Row[] {
  // Spreadsheets differ in line ends, and one file edited twice may hold both.
  const text = csv.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: Row[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const blank = data.every((field) => field.trim() === '');
      if (!blank) rows.push({ line, fields: data, fault: errors.length > 0 ? unclosedQuote : null });
      line += countLines(text, read, meta.cursor);
      read = meta.cursor;
    },
  });
  return rows;
}

const unclosedQuote = 'a quotation mark is out of place; close it, or double it inside a quoted field';

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function columnPlaces(titles: readonly string[]): Record<Column, number> {
  const place = (column: Column) => titles.indexOf(column);
  return {
    name: place('name'),
    domain: place('domain'),
    status: place('status'),
    reference: place('reference'),
  };
}

/** A supplier, or what is wrong with the row and how to mend it. */
function readSupplier(fields: string[], places: Record<Column, number>): Supplier | string {
  const field = (column: Column) => (fields[places[column]] ?? '').trim();
  const name = field('name');
  const domain = tidyHost(field('domain'));
  const status = field('status').toLowerCase().replaceAll(' ', '-');
  if (
    fields.length > 1 + Math.max(...Object.values(places)) &&
    fields.slice(4).some((extra) => extra.trim())
  ) {
    return `has ${fields.length} fields; put a name that holds a comma in quotation marks`;
  }
  if (name === '') return 'has no name; give the name by which the firm trades';
  if (domain === '') return `${name} has no domain; give the part of its addresses after the @`;
  if (registrableDomain(domain) === null && !isFreeMail(domain)) {
    return `"${domain}" is not a domain that a firm can own; write it like example.co.uk`;
  }
  if (!isStatus(status)) return `unknown status "${field('status')}"; use ${supplierStatuses.join(', ')}`;
  return { name, domain, status, reference: field('reference') };
}

function isStatus(text: string): text is SupplierStatus {
  return supplierStatuses.some((status) => status === text);
}

function directoryInvalid(faults: readonly SupplierFault[]): ProbityError {
  const lines = faults.map(({ line, sentence }) => `line ${line}: ${sentence}`);
  const shown = lines.slice(0, faultsShown).join('\n');
  const rest = faults.length > faultsShown ? `\n… and ${faults.length - faultsShown} more` : '';
  return new ProbityError(
    'ERR_DIRECTORY_INVALID',
    `The supplier directory cannot be used until these rows are mended:\n${shown}${rest}`,
  );
}
