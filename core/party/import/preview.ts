import { entriesOf, type Skipped, type Tie } from '#core/party/import/entries.ts';
import { type Firm, firmsOf, isTellingName, type Knowledge, tiesOnce } from '#core/party/import/firms.ts';
import { grouped } from '#core/party/import/grouped.ts';
import type { Sheet } from '#core/party/import/sheet.ts';
import { type Likeness, likenesses, nameKey } from '#core/party/import/spellings.ts';
import type { Supplier } from '#core/party/party.ts';

/** What an import would do, before anything is kept. */
export interface ImportPreview {
  firms: Firm[];
  /** Firms that are most likely the same: for a person to confirm. */
  alike: Likeness[];
  skipped: Skipped[];
}

/** What a person settled about an import. By the keys of firms. */
export interface Choices {
  /** Firms that are the same as another: `other` goes into `one`. */
  merged: readonly Pick<Likeness, 'one' | 'other'>[];
  left: ReadonlySet<string>;
  /** Empty where no domain is to be kept. */
  domains: ReadonlyMap<string, string>;
}

export type Outcome = 'added' | 'changed' | 'unchanged' | 'left';

/** One firm as it would come into the directory. */
export interface Planned {
  firm: Firm;
  domain: string;
  outcome: Outcome;
  /** What stands in the directory now, and what would. */
  before: readonly Supplier[];
  after: readonly Supplier[];
}

/** Reads a list as of a day (ISO) beside what is known, and proposes what to make of it. */
export function previewImport(sheet: Sheet, known: Knowledge, today: string): ImportPreview {
  const { entries, skipped } = entriesOf(sheet, today);
  const firms = firmsOf(entries, known);
  return { firms, alike: likenesses(new Map(firms.map(({ key, name }) => [key, name]))), skipped };
}

/** The choices that are made where nobody says otherwise: no merge, no guess, no firm known by one plain word. */
export function usualChoices({ firms }: Pick<ImportPreview, 'firms'>): Choices {
  const domains = new Map(firms.map(({ key, domains: [first] }) => [key, sure(first)]));
  const left = firms.filter(({ key, name }) => domains.get(key) === '' && !isTellingName(name));
  return { merged: [], left: new Set(left.map(({ key }) => key)), domains };
}

function sure(proposal: Firm['domains'][number] | undefined): string {
  return proposal === undefined || proposal.source === 'guess' ? '' : proposal.domain;
}

/** What comes of each firm by these choices. Merged ones stand under the firm that they went into. */
export function planned(
  { firms }: Pick<ImportPreview, 'firms'>,
  directory: readonly Supplier[],
  { merged, left, domains }: Choices,
): Planned[] {
  const byKey = grouped(directory, ({ name }) => nameKey(name));
  const chosen = (key: string) => domains.get(key) ?? '';
  return mergedFirms(firms, merged).map(({ firm, keys }): Planned => {
    const before = keys.flatMap((key) => byKey.get(key) ?? []);
    const domain = chosen(firm.key) || (keys.map(chosen).find((one) => one !== '') ?? '');
    if (left.has(firm.key)) return { firm, domain, outcome: 'left', before, after: before };
    const after = joined(before, firm, domain);
    const same = JSON.stringify(after) === JSON.stringify(before);
    return {
      firm,
      domain,
      outcome: same ? 'unchanged' : before.length > 0 ? 'changed' : 'added',
      before,
      after,
    };
  });
}

/** The directory as it would be: what the list does not name stays as it is and where it is. */
export function directoryAfter(directory: readonly Supplier[], plan: readonly Planned[]): Supplier[] {
  const gone = new Set(plan.flatMap(({ before }) => before));
  const firstOf = new Map(
    plan.flatMap((one) => (one.before[0] ? [[one.before[0], one.after] as const] : [])),
  );
  const stayed = directory.flatMap((row) => firstOf.get(row) ?? (gone.has(row) ? [] : [row]));
  return [...stayed, ...plan.flatMap(({ before, after }) => (before.length === 0 ? after : []))];
}

interface Merged {
  firm: Firm;
  /** Its own key and those of all that went into it. */
  keys: string[];
}

function mergedFirms(firms: readonly Firm[], merged: Choices['merged']): Merged[] {
  const into = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = into.get(key);
    return next === undefined ? key : rootOf(next);
  };
  for (const { one, other } of merged) {
    const [root, goes] = [rootOf(one), rootOf(other)];
    if (root !== goes) into.set(goes, root);
  }
  const groups = grouped(firms, ({ key }) => rootOf(key));
  return [...groups].flatMap(([root, parts]) => {
    const main = parts.find(({ key }) => key === root) ?? parts[0];
    if (main === undefined) return [];
    const others = parts.filter((part) => part !== main);
    const all = [main, ...others];
    const firm = {
      ...main,
      spellings: all.flatMap(({ spellings }) => spellings),
      lines: all.flatMap(({ lines }) => lines),
      domains: all.flatMap(({ domains }) => domains),
      ties: tiesOnce(all.flatMap(({ ties }) => ties)),
    };
    return [{ firm, keys: all.map(({ key }) => key) }];
  });
}

/** The rows of a firm: its old ties, changed where the list names them again, and the new ones behind them. */
function joined(before: readonly Supplier[], firm: Firm, domain: string): Supplier[] {
  const name = before[0]?.name ?? firm.name;
  const host = domain || (before[0]?.domain ?? '');
  // A payment says no more than that there is a contract, and that the directory knows better already.
  const news = firm.ties.filter((tie) => before.length === 0 || tie.reference !== '' || saysMore(tie));
  const rowOf = ({ status, reference, from, until }: Tie): Supplier => {
    return { name, domain: host, status, reference, ...(from && { from }), ...(until && { until }) };
  };
  const used = new Set<Tie>();
  const stayed = before.flatMap((row) => {
    const tie = news.find((one) => replaces(one, row));
    if (tie === undefined) return [{ ...row, name, domain: host }];
    if (used.has(tie)) return [];
    used.add(tie);
    return [rowOf(tie)];
  });
  return [...stayed, ...news.filter((tie) => !used.has(tie)).map(rowOf)];
}

function saysMore({ status, from, until }: Tie): boolean {
  return status !== 'contract' || from !== undefined || until !== undefined;
}

/** The same contract or tender under its reference; a dispute or an application is a matter of its own. */
function replaces(tie: Tie, row: Supplier): boolean {
  return tie.reference === row.reference && (tie.status === row.status || isCourse(tie, row));
}

/** A tender that became a contract: it goes on under the same reference. */
function isCourse(tie: Tie, row: Supplier): boolean {
  return tie.reference !== '' && tie.status === 'contract' && row.status === 'live-tender';
}
