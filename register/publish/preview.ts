import type { Draft, Previewed, Publication } from './publication.ts';
import type { Field, PublishedRow, Reason } from './redact.ts';
import type { Rules } from './rules.ts';
import { rulesInWords } from './rules-in-words.ts';

/** One declaration beside what the public would see of it. */
export interface PreviewRow {
  id: string;
  kind: Previewed['entry']['kind'];
  on: string;
  officer: string | null;
  department: string | null;
  giver: string | null;
  valuePence: number | null;
  what: string;
  public: PublishedRow | null;
  masks: { field: Field; reason: Reason }[];
  withheld: Reason | null;
}

/** What the monitoring officer looks at before publishing. */
export interface Preview {
  /** To be handed in with the publication, so that nothing goes public that nobody has looked at. */
  digest: string;
  since: string;
  rules: string[];
  /** The same rules, to be changed. */
  ruled: Rules;
  /** Who publishes: one person or two, and what waits for the second; null on trial. */
  publishing: Publishing | null;
  counts: { public: number; withheld: number };
  /** How often each reason kept a whole declaration back. */
  withheld: Partial<Record<Reason, number>>;
  /** The publication in force, and whether publishing now would change anything. */
  newest: { at: string; rows: number; same: boolean } | null;
  rows: PreviewRow[];
  count: number;
  page: number;
  pages: number;
}

/** How a publication comes about here. */
export interface Publishing {
  twoPeople: boolean;
  /** Whether the asker has ended the rule of two, and may not publish alone after it. */
  mayPublish: boolean;
  proposal: { by: string; own: boolean; at: string; rows: number; same: boolean } | null;
}

const rowsOnPage = 50;

/** One page of a preview. */
export function previewed(
  { content, previewed, digest }: Draft,
  newest: (Publication & { digest: string }) | null,
  { show, page }: { show: 'all' | 'public' | 'withheld'; page: number },
  publishing: Publishing | null = null,
): Preview {
  const wanted = previewed.filter(
    ({ redaction }) => show === 'all' || (show === 'public') === (redaction.withheld === null),
  );
  const pages = Math.max(1, Math.ceil(wanted.length / rowsOnPage));
  const shown = Math.min(page, pages);
  const published = content.rows.length;
  return {
    digest,
    since: content.since,
    rules: rulesInWords(content.rules),
    ruled: content.rules,
    publishing,
    counts: { public: published, withheld: previewed.length - published },
    withheld: tally(previewed.flatMap(({ redaction }) => redaction.withheld ?? [])),
    newest: newest && { at: newest.at, rows: newest.rows.length, same: newest.digest === digest },
    rows: wanted.slice((shown - 1) * rowsOnPage, shown * rowsOnPage).map(rowOf),
    count: wanted.length,
    page: shown,
    pages,
  };
}

function rowOf({ id, entry, redaction }: Previewed): PreviewRow {
  const { kind, on, officer, department, giver, valuePence, what } = entry;
  return {
    id,
    kind,
    on,
    officer: officer?.name ?? null,
    department: department?.name ?? null,
    giver: [giver?.name, giver?.organisation].filter(Boolean).join(', ') || null,
    valuePence,
    what,
    public: redaction.row,
    masks: redaction.masks,
    withheld: redaction.withheld,
  };
}

function tally<T extends string>(all: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}
