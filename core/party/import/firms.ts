import { domainIn, type Entry, type Tie } from '#core/party/import/entries.ts';
import { grouped } from '#core/party/import/grouped.ts';
import { bestSpelling, nameKey } from '#core/party/import/spellings.ts';
import { tellingWords } from '#core/party/name-words.ts';
import type { Supplier } from '#core/party/party.ts';

/** Where a domain was learnt, the surest first. A guess is made from the name alone. */
const domainSources = ['directory', 'list', 'mail', 'guess'] as const;
export type DomainSource = (typeof domainSources)[number];

export interface DomainProposal {
  domain: string;
  source: DomainSource;
}

/** One supplier of a list, however often and however spelt it stands there. */
export interface Firm {
  /** The name without case, stops and legal form; the same for all its spellings. */
  key: string;
  name: string;
  /** Every spelling with how often it stands in the list, the most frequent first. */
  spellings: { text: string; count: number }[];
  /** The first rows of the file that name it. */
  lines: number[];
  /** Surest first; empty where not even the name gives one. */
  domains: DomainProposal[];
  ties: Tie[];
}

/** An address from which somebody of a firm has written. */
export interface KnownSender {
  organisation: string;
  domain: string;
}

export interface Knowledge {
  directory: readonly Supplier[];
  senders: readonly KnownSender[];
  /** The council's own domains, which no supplier has. */
  ownDomains: readonly string[];
}

const linesKept = 20;

/** Puts the rows of each supplier together, and proposes a domain for it. */
export function firmsOf(entries: readonly Entry[], known: Knowledge): Firm[] {
  const groups = grouped(entries, ({ name }) => nameKey(name));
  const inDirectory = grouped(known.directory, ({ name }) => nameKey(name));
  const wroteFrom = grouped(known.senders, ({ organisation }) => nameKey(organisation));
  const own = new Set(known.ownDomains.flatMap((domain) => domainIn(domain) ?? []));
  return [...groups].map(([key, rows]): Firm => {
    const counts = new Map<string, number>();
    for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
    const stands = inDirectory.get(key) ?? [];
    const proposals: [DomainSource, string[]][] = [
      ['directory', stands.map(({ domain }) => domain)],
      ['list', rows.flatMap(({ domains }) => domains)],
      ['mail', (wroteFrom.get(key) ?? []).map(({ domain }) => domain)],
      ['guess', [guessed(key)]],
    ];
    return {
      key,
      name: stands[0]?.name ?? bestSpelling(counts),
      spellings: [...counts]
        .map(([text, count]) => ({ text, count }))
        .sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1)),
      lines: rows.slice(0, linesKept).map(({ line }) => line),
      domains: firstOfEach(proposals).filter(({ domain }) => domain !== '' && !own.has(domain)),
      ties: tiesOnce(rows.flatMap(({ ties }) => ties)),
    };
  });
}

function firstOfEach(proposals: readonly [DomainSource, string[]][]): DomainProposal[] {
  const seen = new Map<string, DomainSource>();
  for (const [source, domains] of proposals) {
    for (const domain of domains) if (!seen.has(domain)) seen.set(domain, source);
  }
  return [...seen].map(([domain, source]) => ({ domain, source }));
}

const shortestGuess = 4;
const longestGuess = 30;

/** What a British firm of that name would most likely have registered; empty where nobody could say. */
function guessed(key: string): string {
  const label = key.replace(/[^a-z0-9]/g, '');
  return label.length < shortestGuess || label.length > longestGuess ? '' : `${label}.co.uk`;
}

/** One tie for each status and reference: a list of payments says the same a hundred times. */
export function tiesOnce(ties: readonly Tie[]): Tie[] {
  const once = new Map<string, Tie>();
  for (const tie of ties) {
    const key = `${tie.status} ${tie.reference}`;
    const known = once.get(key);
    once.set(key, known === undefined ? tie : widest(known, tie));
  }
  return [...once.values()];
}

/** Both together: from the earlier beginning to the later end, and open where either is. */
function widest(one: Tie, other: Tie): Tie {
  const from = one.from && other.from && (one.from < other.from ? one.from : other.from);
  const until = one.until && other.until && (one.until > other.until ? one.until : other.until);
  const { status, reference } = one;
  return { status, reference, ...(from && { from }), ...(until && { until }) };
}

/** A firm known by one plain word alone would be found in every other sentence. */
export function isTellingName(name: string): boolean {
  return tellingWords(name).length > 1;
}
