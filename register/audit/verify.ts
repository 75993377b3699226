import type { KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import { asInspector, type Database, type Work } from '#register/database/session.ts';
import { checkCheckpoints, type Signed } from './verify-checkpoints.ts';
import { checkDeclarations } from './verify-declarations.ts';
import { walk } from './walk.ts';

/** Something that is not as it was written. */
export interface Fault {
  /** The link that it shows in; null for what is in no link. */
  link: number | null;
  sentence: string;
}

/** What came of recomputing everything. */
export interface Verification {
  links: number;
  /** Entries whose words were erased lawfully: of these the commitment alone was checked. */
  erased: number;
  /** Entries that are younger than a minute and not linked yet. */
  waiting: number;
  events: number;
  declarations: number;
  checkpoints: number;
  /** The first bad link comes first; at most a thousand. Empty where all is well. */
  faults: Fault[];
}

export interface VerifyOptions {
  /** Where checkpoints lie; null to do without, which leaves a chain that was made anew unnoticed. */
  checkpoints: string | null;
  /** The keys that are trusted to have signed them. */
  keys: readonly KeyObject[];
  now: Date;
}

const mostFaults = 1000;

/**
 * Recomputes an organisation's audit chain from its first link, and holds against it what it vouches for:
 * the entries, the events of the declarations and how these stand, and the checkpoints outside the database.
 * It reads one unchanging state of the database, in pages, so the register may go on meanwhile.
 */
export async function verify(
  database: Database,
  organisation: string,
  { checkpoints, keys, now }: VerifyOptions,
): Promise<Verification> {
  const faults: Fault[] = [];
  const found = (fault: Fault) => {
    if (faults.length < mostFaults) faults.push(fault);
  };
  // Read first: what is signed from now on may lie beyond the state of the database that is read.
  const signed: Signed =
    checkpoints === null
      ? { count: 0, hashes: new Map() }
      : await checkCheckpoints(checkpoints, organisation, keys, found);
  const counts = await asInspector(database, organisation, async (work) => {
    await sql`set local statement_timeout = 0`.execute(work);
    const walked = await walk(work, organisation, signed, found);
    const waiting = await checkUnlinked(work, organisation, now, found);
    const declared = await checkDeclarations(work, organisation, found);
    return { ...walked, waiting, ...declared };
  });
  // Sorting is stable: faults in no link keep their order, after those in one.
  faults.sort((one, other) => (one.link ?? Infinity) - (other.link ?? Infinity) || 0);
  return { ...counts, checkpoints: signed.count, faults };
}

const patienceMs = 60_000;

/** Looks for entries that no link holds; gives the number of those that may still wait for theirs. */
async function checkUnlinked(
  work: Work,
  organisation: string,
  now: Date,
  found: (fault: Fault) => void,
): Promise<number> {
  const unlinked = await work
    .selectFrom('audit_entry as entry')
    .select(['entry.id', 'entry.at', 'entry.linked'])
    .where('entry.organisation', '=', organisation)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('audit_link as link')
            .select('link.number')
            .whereRef('link.organisation', '=', 'entry.organisation')
            .whereRef('link.entry', '=', 'entry.id'),
        ),
      ),
    )
    .orderBy('entry.id')
    .execute();
  const late = unlinked.filter(({ at, linked }) => linked || now.getTime() - at.getTime() > patienceMs);
  const [first] = late;
  if (first) {
    found({
      link: null,
      sentence: `${late.length} ${late.length === 1 ? 'entry has' : 'entries have'} no link, the first being ${first.id} of ${first.at.toISOString()}: ${first.linked ? 'its link was removed' : 'the linker does not run, or was kept from it'}.`,
    });
  }
  return unlinked.length - late.length;
}
