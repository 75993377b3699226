import { addressIn, hostOf, tidyHost } from '#core/party/address.ts';
import { isFreeMail } from '#core/party/free-mail.ts';
import type { Columns } from '#core/party/import/columns.ts';
import { dayIn } from '#core/party/import/days.ts';
import type { Sheet, SheetRow } from '#core/party/import/sheet.ts';
import { isLegalForm, nameWordsIn } from '#core/party/name-words.ts';
import type { SupplierStatus } from '#core/party/party.ts';
import { registrableDomain } from '#core/party/registrable-domain.ts';

/** What ties a supplier to the council, as one row of a list tells it. */
export interface Tie {
  status: SupplierStatus;
  reference: string;
  /** ISO dates; the last day counts. Absent where the list does not say. */
  from?: string | undefined;
  until?: string | undefined;
}

/** A row that names a supplier. */
export interface Entry {
  line: number;
  /** As written, with single blanks. */
  name: string;
  /** Registrable domains that the row names, by mail address or website. */
  domains: string[];
  ties: Tie[];
}

/** Why a row brings no supplier in. */
const skipReasons = ['no-name', 'total', 'redacted', 'person', 'ended'] as const;
export type SkipReason = (typeof skipReasons)[number];

export interface Skipped {
  line: number;
  /** What stands in the row, as a person would find it. */
  text: string;
  why: SkipReason;
}

/** Reads the rows of a list, as of a day (ISO): suppliers, and what is passed over and why. */
export function entriesOf({ rows, columns }: Sheet, today: string): { entries: Entry[]; skipped: Skipped[] } {
  const entries: Entry[] = [];
  const skipped: Skipped[] = [];
  for (const row of rows) {
    const read = entryOf(row, columns, today);
    if (typeof read === 'string') skipped.push({ line: row.line, text: shown(row), why: read });
    else entries.push(read);
  }
  return { entries, skipped };
}

function entryOf(row: SheetRow, columns: Columns, today: string): Entry | SkipReason {
  const field = (meaning: keyof Columns) => {
    const at = columns[meaning];
    return at === undefined ? '' : (row.fields[at] ?? '').replace(/\s+/g, ' ').trim();
  };
  const name = field('name');
  const why = notASupplier(name, row);
  if (why !== null) return why;
  const ties = tiesIn(field, today);
  if (ties === null) return 'ended';
  const written = [field('domain'), addressIn(field('email'))?.address ?? '', field('website')];
  const domains = [...new Set(written.flatMap((text) => domainIn(text) ?? []))];
  return { line: row.line, name, domains, ties };
}

/** "Grand total for May", but not "Total Hardware". */
const total =
  /^(?:grand |sub ?|page |report |overall |monthly )?totals?(?: (?:for|of|in|amount|spend|spending|paid|payments?|value|net|gross|all|this|expenditure|\d).*)?$/;
const hidden = new Set([
  'withheld',
  'name withheld',
  'withheld name',
  'personal data',
  'personal information',
  'personal details',
  'private individual',
  'individual',
  'individuals',
  'exempt',
  'confidential',
  'name removed',
  'not disclosed',
  'data protection',
]);
const courtesy = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'master']);

function notASupplier(name: string, row: SheetRow): SkipReason | null {
  const words = Array.from(nameWordsIn(name), ({ word }) => word);
  const plain = words.join(' ');
  if (words.length === 0) return row.fields.some((field) => total.test(plainly(field))) ? 'total' : 'no-name';
  if (total.test(plain)) return 'total';
  if (words.includes('redacted') || words.includes('redact') || hidden.has(plain)) return 'redacted';
  const trades = words.some(isLegalForm) || /\bt\/?a\b/i.test(name) || words.includes('and');
  return courtesy.has(words[0] ?? '') && words.length > 1 && !trades ? 'person' : null;
}

function plainly(text: string): string {
  return Array.from(nameWordsIn(text), ({ word }) => word).join(' ');
}

const statuses: readonly [SupplierStatus | 'ended', RegExp][] = [
  ['dispute', /\b(?:dispute|disputed|claim|litigation)\b/],
  ['ended', /\b(?:expired|ended|terminated|completed?|cancelled|withdrawn|closed|archived)\b/],
  ['contract', /\b(?:award|awarded|contract|contracts|active|current|let|framework|in force)\b/],
  [
    'live-tender',
    /\b(?:tender|tendering|open|bidding|bidder|evaluation|shortlisted|itt|rfq|procurement|live)\b/,
  ],
  ['applicant', /\b(?:applicant|application|applied|applying)\b/],
];

/** Ties that still hold or are to come; null where all have ended. A tender that has closed is a contract where it began. */
function tiesIn(field: (meaning: keyof Columns) => string, today: string): Tie[] | null {
  const said = field('status').toLowerCase().replaceAll('-', ' ');
  const [from, until, closes] = [dayIn(field('starts')), dayIn(field('ends')), dayIn(field('closes'))];
  const reference = field('reference');
  const named = statuses.find(([, words]) => words.test(said))?.[0];
  const status = named ?? (closes !== null && closes >= today ? 'live-tender' : 'contract');
  const contract = tie('contract', reference, from, until);
  // Of a tender it is the way of it to close; of anything else, it is over.
  const isTender = status === 'live-tender' || (status === 'ended' && closes !== null);
  const ties = isTender
    ? [tie('live-tender', reference, null, closes), ...(from === null ? [] : [contract])]
    : status === 'ended'
      ? []
      : [status === 'contract' ? contract : tie(status, reference, from, until)];
  const open = ties.filter((one) => one.until === undefined || one.until >= today);
  return open.length === 0 ? null : open;
}

function tie(status: SupplierStatus, reference: string, from: string | null, until: string | null): Tie {
  return { status, reference, ...(from !== null && { from }), ...(until !== null && { until }) };
}

/** The domain that a firm owns, from a domain, a mail address or a website; null where that tells none. */
export function domainIn(written: string): string | null {
  const host = written.includes('@')
    ? hostOf(written)
    : tidyHost(written.replace(/^[a-z]+:\/\//i, '').split(/[/?#:\s]/, 1)[0] ?? '');
  return isFreeMail(host) ? null : registrableDomain(host);
}

const longestShown = 120;

function shown({ fields }: SheetRow): string {
  const text = fields
    .map((field) => field.trim())
    .filter(Boolean)
    .join(' · ');
  return text.length > longestShown ? `${text.slice(0, longestShown)} …` : text;
}
