import { beginning, hashOf, head } from '#register/audit/chain.ts';
import { commitmentTo, type Recorded } from '#register/audit/record.ts';
import type { Work } from '#register/database/session.ts';

/** One record about the case, and its link in the chain. Hashes are hex. */
export interface Link {
  entry: string;
  /** Its number in the chain; null where it was written a moment ago and is not linked yet. */
  number: number | null;
  at: string;
  action: string | null;
  by: string | null;
  /** What was recorded, letter by letter; null where it was erased. */
  content: string | null;
  salt: string | null;
  commitment: string;
  /** The hash of the link before, and of this one; null where it is not linked yet. */
  previous: string | null;
  hash: string | null;
  /** Whether commitment and hash come out the same when they are worked out anew. */
  holds: boolean;
}

export interface Proof {
  links: Link[];
  /** True where there are more records than are shown. */
  more: boolean;
  /** How far the chain has come; null where it has not begun. */
  head: { number: number; hash: string } | null;
  /** Whom the records name as having done something. */
  people: string[];
}

const mostLinks = 500;

/** All records about a declaration, oldest first, each worked out anew. */
export async function proofOf(work: Work, organisation: string, subject: string): Promise<Proof> {
  const rows = await work
    .selectFrom('audit_entry as entry')
    .leftJoin('audit_link as link', (join) =>
      join.onRef('link.organisation', '=', 'entry.organisation').onRef('link.entry', '=', 'entry.id'),
    )
    .leftJoin('audit_link as before', (join) =>
      join
        .onRef('before.organisation', '=', 'link.organisation')
        .on(({ eb, ref }) => eb('before.number', '=', eb(ref('link.number'), '-', 1))),
    )
    .select([
      'entry.id',
      'entry.at',
      'entry.content',
      'entry.salt',
      'entry.commitment',
      'link.number',
      'link.hash',
      'before.hash as previous',
    ])
    .where('entry.organisation', '=', organisation)
    .where('entry.subject', '=', subject)
    .orderBy('entry.id')
    .limit(mostLinks + 1)
    .execute();
  const last = await head(work, organisation);
  const links = rows
    .slice(0, mostLinks)
    .map((row) => linkFrom({ ...row, previous: row.number === 1 ? beginning(organisation) : row.previous }));
  return {
    links,
    more: rows.length > mostLinks,
    head: last ? { number: last.number, hash: last.hash.toString('hex') } : null,
    people: links.flatMap(({ by }) => by ?? []),
  };
}

interface Row {
  id: string;
  at: Date;
  content: string | null;
  salt: Buffer | null;
  commitment: Buffer;
  number: number | null;
  hash: Buffer | null;
  previous: Buffer | null;
}

function linkFrom(row: Row): Link {
  const { id, at, content, salt, commitment, number, hash, previous } = row;
  const deed = content === null ? null : (JSON.parse(content) as Recorded);
  return {
    entry: id,
    number,
    at: at.toISOString(),
    action: deed?.action ?? null,
    by: deed?.by ?? null,
    content,
    salt: salt?.toString('hex') ?? null,
    commitment: commitment.toString('hex'),
    previous: previous?.toString('hex') ?? null,
    hash: hash?.toString('hex') ?? null,
    holds: commits(row) && follows(row),
  };
}

/** What was erased cannot be worked out anew: of that, the commitment alone is left. */
function commits({ content, salt, commitment }: Row): boolean {
  return content === null || (salt !== null && commitmentTo(content, salt).equals(commitment));
}

function follows({ id, number, commitment, hash, previous }: Row): boolean {
  if (number === null) return true;
  if (hash === null || previous === null) return false;
  return hashOf(previous, { number, entry: id, commitment }).equals(hash);
}
