import { z } from 'zod';
import { declarationKinds } from '#core/policy/advice.ts';
import type { PublishedRow } from './redact.ts';

export const sortKeys = ['on', 'officer', 'kind', 'giver', 'value', 'outcome'] as const;
export type SortKey = (typeof sortKeys)[number];

/** What a form sends for a field that is left blank. */
const blank = z.literal('').transform(() => undefined);

/** What a reader asks of the published register. Whatever cannot be read is as if it were not asked. */
export const searchShape = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  kind: blank.or(z.enum(declarationKinds).optional()).catch(undefined),
  from: blank.or(z.iso.date().optional()).catch(undefined),
  to: blank.or(z.iso.date().optional()).catch(undefined),
  sort: z.enum(sortKeys).catch('on').default('on'),
  order: z.enum(['asc', 'desc']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type Search = z.output<typeof searchShape>;

export interface Found {
  rows: PublishedRow[];
  count: number;
  page: number;
  pages: number;
}

const rowsOnPage = 50;

/** The days and the amounts that readers look for come first: newest, largest. All else goes by the alphabet. */
export function orderOf({ sort, order }: Search): 'asc' | 'desc' {
  return order ?? (sort === 'on' || sort === 'value' ? 'desc' : 'asc');
}

/** One page of what fits. */
export function search(rows: readonly PublishedRow[], wanted: Search): Found {
  const fitting = rows.filter(fits(wanted));
  const direction = orderOf(wanted) === 'asc' ? 1 : -1;
  const key = keys[wanted.sort];
  fitting.sort((one, other) => direction * byKey(key(one), key(other)));
  const pages = Math.max(1, Math.ceil(fitting.length / rowsOnPage));
  const page = Math.min(wanted.page, pages);
  return {
    rows: fitting.slice((page - 1) * rowsOnPage, page * rowsOnPage),
    count: fitting.length,
    page,
    pages,
  };
}

function fits({ q, kind, from, to }: Search): (row: PublishedRow) => boolean {
  const wanted = searchable(q).split(' ').filter(Boolean);
  return (row) => {
    if (kind && row.kind !== kind) return false;
    if ((from && row.on < from) || (to && row.on > to)) return false;
    if (wanted.length === 0) return true;
    const text = searchable([row.officer, row.department, row.giver, row.description].join(' '));
    return wanted.every((word) => text.includes(word));
  };
}

function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

const keys: Record<SortKey, (row: PublishedRow) => string | number | null> = {
  on: ({ on }) => on,
  officer: ({ officer, department }) => officer ?? department,
  kind: ({ kind }) => kind,
  giver: ({ giver }) => giver,
  value: ({ valuePence, valueBelowPence }) => valuePence ?? (valueBelowPence === null ? null : 0),
  outcome: ({ outcome }) => outcome,
};

const alphabet = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** What is not told sorts as the least. */
function byKey(one: string | number | null, other: string | number | null): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return alphabet.compare(String(one), String(other));
}
