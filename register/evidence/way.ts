import type { SignedCheckpoint } from '#register/audit/checkpoint.ts';
import type { Work } from '#register/database/session.ts';
import type { Link } from './proof.ts';

/**
 * What leads from a case's first record to a checkpoint: every link between them, without what others did in it.
 * With it, whoever has the checkpoint's public key needs neither the register nor its database.
 */
export interface Way {
  /** The hash that the first of these links follows, in hex. */
  previous: string;
  /** Number, entry and commitment (hex) of each link, without gaps. */
  links: [number: number, entry: string, commitment: string][];
}

/** A longer way makes a file that nobody can send; then the whole chain is verified instead. */
const longestWay = 5_000;

/** The way from the first of these links to the checkpoint; null where there is none, or it is too long. */
export async function wayTo(
  work: Work,
  organisation: string,
  links: readonly Link[],
  checkpoint: SignedCheckpoint | null,
): Promise<Way | null> {
  const first = links.find(({ number }) => number !== null);
  const last = checkpoint?.checkpoint.number ?? 0;
  if (first?.number == null || first.previous === null) return null;
  if (last < first.number || last - first.number >= longestWay) return null;
  const rows = await work
    .selectFrom('audit_link')
    .select(['number', 'entry', 'commitment'])
    .where('organisation', '=', organisation)
    .where('number', '>=', first.number)
    .where('number', '<=', last)
    .orderBy('number')
    .execute();
  return {
    previous: first.previous,
    links: rows.map(({ number, entry, commitment }) => [number, entry, commitment.toString('hex')]),
  };
}
