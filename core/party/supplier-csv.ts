import Papa from 'papaparse';
import { ProbityError } from '#core/errors.ts';
import { tidyHost } from '#core/party/address.ts';
import { directoryOf, type SupplierDirectory } from '#core/party/directory.ts';
import { isFreeMail } from '#core/party/free-mail.ts';
import { dayIn } from '#core/party/import/days.ts';
import { type Supplier, type SupplierStatus, supplierStatuses } from '#core/party/party.ts';
import { registrableDomain } from '#core/party/registrable-domain.ts';

const columns = ['name', 'domain', 'status', 'reference'] as const;
/** Between which days a row counts; they may be left out. */
const dated = ['from', 'until'] as const;
type Column = (typeof columns)[number] | (typeof dated)[number];

/** What stands in place of a domain where none is known, so that one is not left out by mistake. */
export const noDomain = 'none';

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
 * its name. The first line names the columns `name`, `domain`, `status`, `reference` in any order, and `from` and
 * `until` (ISO dates) where a row counts for a time only.
 *
 * @param today ISO date; where it is given, only what counts on that day
 *
 * @throws ProbityError `ERR_DIRECTORY_INVALID`, listing up to 20 faulty rows with their lines
 */
export function readSuppliers(csv: string, today?: string): SupplierDirectory {
  const { suppliers, faults } = checkSuppliers(csv);
  if (faults.length > 0) throw directoryInvalid(faults);
  return directoryOf(today === undefined ? suppliers : suppliersOn(suppliers, today));
}

/** The suppliers as they stand on a day (ISO): a tender that has closed is gone, the contract that followed is there. */
export function suppliersOn(suppliers: readonly Supplier[], day: string): Supplier[] {
  return suppliers.filter(
    ({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until),
  );
}

/** Writes suppliers as `checkSuppliers` reads them; the columns of days only where a row has one. */
export function suppliersCsv(suppliers: readonly Supplier[]): string {
  const named = suppliers.some(({ from, until }) => from ?? until) ? [...columns, ...dated] : columns;
  const rows = suppliers.map((supplier) =>
    named.map((column) => (column === 'domain' ? supplier.domain || noDomain : (supplier[column] ?? ''))),
  );
  return `${Papa.unparse([[...named], ...rows], { newline: '\n' })}\n`;
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
    from: place('from'),
    until: place('until'),
  };
}

/** A supplier, or what is wrong with the row and how to mend it. */
function readSupplier(fields: string[], places: Record<Column, number>): Supplier | string {
  const field = (column: Column) => (fields[places[column]] ?? '').trim();
  const name = field('name');
  const domain = tidyHost(field('domain'));
  const status = field('status').toLowerCase().replaceAll(' ', '-');
  if (fields.slice(1 + Math.max(...Object.values(places))).some((extra) => extra.trim())) {
    return `has ${fields.length} fields; put a name that holds a comma in quotation marks`;
  }
  if (name === '') return 'has no name; give the name by which the firm trades';
  if (domain === '')
    return `${name} has no domain; give the part of its addresses after the @, or write ${noDomain}`;
  if (domain !== noDomain && registrableDomain(domain) === null && !isFreeMail(domain)) {
    return `"${domain}" is not a domain that a firm can own; write it like example.co.uk`;
  }
  if (!isStatus(status)) return `unknown status "${field('status')}"; use ${supplierStatuses.join(', ')}`;
  const [from, until] = [field('from'), field('until')];
  const wrong = [from, until].find((day) => day !== '' && dayIn(day) !== day);
  if (wrong !== undefined) return `"${wrong}" is not a day; write it like 2026-03-31`;
  if (from !== '' && until !== '' && until < from) return `${name} counts until ${until}, before it begins`;
  return {
    name,
    domain: domain === noDomain ? '' : domain,
    status,
    reference: field('reference'),
    ...(from !== '' && { from }),
    ...(until !== '' && { until }),
  };
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
