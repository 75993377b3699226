import { sql } from 'kysely';
import type { Work } from '#register/database/session.ts';
import { beginning, hashOf } from './chain.ts';
import { pages } from './pages.ts';
import { commitmentTo, type Recorded, saltBytes } from './record.ts';
import type { Fault } from './verify.ts';
import { attachmentBook, checkAttachments } from './verify-attachments.ts';
import type { Signed } from './verify-checkpoints.ts';

/** One link with what it stands for. */
interface Row {
  number: number;
  entry: string;
  commitment: Buffer;
  hash: Buffer;
  /** Whether its entry commits to the same; null where there is no such entry any more. */
  commits: boolean | null;
  content: string | null;
  salt: Buffer | null;
  linked: boolean | null;
  /** Whether the event it records is as it was recorded; null where it records none. */
  agrees: boolean | null;
}

const pageSize = 5000;

/** Walks the chain from its first link, and says what does not hold. */
export async function walk(
  work: Work,
  organisation: string,
  signed: Signed,
  found: (fault: Fault) => void,
): Promise<{ links: number; erased: number; events: number }> {
  const counts = { links: 0, erased: 0, events: 0 };
  const erasures = erasureBook();
  const attachments = attachmentBook();
  let before = { number: 0, hash: beginning(organisation) };
  for await (const rows of pages(work, 'chain', pageSize, chainOf(organisation))) {
    for (const row of rows) {
      for (const sentence of faultsIn(row, before, signed)) found({ link: row.number, sentence });
      counts.links += 1;
      if (row.agrees !== null) counts.events += 1;
      if (row.content === null && row.commits !== null) counts.erased += 1;
      erasures.note(row);
      if (row.content !== null) attachments.read(row.number, row.content);
      before = row;
    }
  }
  for (const content of await waitingErasures(work, organisation)) erasures.read(content);
  for (const fault of erasures.unaccounted()) found(fault);
  await checkAttachments(work, organisation, attachments.added, found);
  for (const [number, { at }] of signed.hashes) {
    if (number <= before.number) continue;
    const sentence = `Link ${number}, which was signed on ${at}, is not there: the end of the chain was removed.`;
    found({ link: number, sentence });
  }
  return counts;
}

/**
 * The database compares the events, which are many; whatever is hashed is recomputed here. A record is canonical
 * JSON and so is an event, so that the record of an event holds it letter by letter. Quotes within what somebody
 * wrote are escaped, so nothing else in a record reads like this.
 */
function chainOf(organisation: string) {
  return sql<Row>`
    select link.number, link.entry, link.commitment, link.hash,
      entry.commitment = link.commitment as commits, entry.content, entry.salt, entry.linked,
      case when entry.event is not null then
        coalesce(event.declaration::text = entry.subject
          and starts_with(entry.content, '{"action":"declaration.' || event.type || '",')
          and strpos(entry.content, ',"by":' || coalesce('"' || event.made_by || '"', 'null')
            || ',"detail":{"event":' || event.body || ',"number":' || event.number || '},') > 0, false)
        end as agrees
    from audit_link link
    left join audit_entry entry on entry.organisation = link.organisation and entry.id = link.entry
    left join event on event.organisation = link.organisation and event.id = entry.event
    where link.organisation = ${organisation}
    order by link.number`;
}

function* faultsIn(row: Row, before: { number: number; hash: Buffer }, signed: Signed): Generator<string> {
  const { number } = row;
  const gap = number - before.number - 1;
  if (gap > 0) {
    const missing = gap === 1 ? `Link ${number - 1} is` : `Links ${before.number + 1} to ${number - 1} are`;
    yield `${missing} missing: after link ${before.number} comes ${number}.`;
  } else if (!hashOf(before.hash, row).equals(row.hash)) {
    yield `Link ${number} does not follow from the one before it: it, or its place in the chain, was changed.`;
  }
  const checkpoint = signed.hashes.get(number);
  if (checkpoint && row.hash.toString('hex') !== checkpoint.hash) {
    yield `Link ${number} is not the one that was signed on ${checkpoint.at}: the chain was made anew up to there or further.`;
  }
  const wrong = whatIsWrong(row);
  if (wrong !== null) yield `Link ${number}: ${wrong}.`;
}

function whatIsWrong({ entry, commitment, commits, content, salt, linked, agrees }: Row): string | null {
  if (commits === null) return `its entry ${entry} was removed`;
  if (!commits) return `its entry ${entry} commits to something else than the link`;
  if (!linked) return `its entry ${entry} was marked as not linked`;
  if (content === null) return null;
  if (salt?.length !== saltBytes || !commitmentTo(content, salt).equals(commitment))
    return `what its entry ${entry} tells was changed after it was written`;
  if (agrees === false)
    return `an event of declaration ${recordedIn(content).subject} is not as entry ${entry} recorded it: it was changed or removed`;
  return null;
}

/** Every erased entry must be named by a later deed of erasure, so that nobody erases in silence. */
function erasureBook() {
  const erased = new Map<string, number>();
  const named = new Set<string>();
  const read = (content: string) => {
    if (content.includes('"erased":[')) for (const id of erasedBy(content)) named.add(id);
  };
  return {
    read,
    note: ({ entry, number, content }: Row) => {
      if (content === null) erased.set(entry, number);
      else read(content);
    },
    unaccounted: () =>
      [...erased]
        .filter(([entry]) => !named.has(entry))
        .map(([entry, link]): Fault => {
          const sentence = `Link ${link}: what its entry ${entry} told was erased, and no deed of erasure names it.`;
          return { link, sentence };
        }),
  };
}

/** Deeds of erasure that are not linked yet. */
async function waitingErasures(work: Work, organisation: string): Promise<string[]> {
  const { rows } = await sql<{ content: string }>`select content from audit_entry
    where organisation = ${organisation} and not linked and content like '%"erased":[%'`.execute(work);
  return rows.map(({ content }) => content);
}

/** The entries that a deed of erasure names. */
function erasedBy(content: string): string[] {
  const { detail } = recordedIn(content);
  return Array.isArray(detail?.erased) ? detail.erased.map(String) : [];
}

function recordedIn(content: string): Recorded {
  return JSON.parse(content) as Recorded;
}
