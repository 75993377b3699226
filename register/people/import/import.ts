import { sql } from 'kysely';
import { ProbityError } from '#core/errors.ts';
import { record } from '#register/audit/record.ts';
import { asService, type Database, type Work } from '#register/database/session.ts';
import { lockPeople, rebuildLine } from '../line.ts';
import { arrive } from './arrive.ts';
import { checkTogether } from './check.ts';
import { type Fault, Faults } from './faults.ts';
import { type Counts, merge } from './merge.ts';
import { type Moves, movesIn } from './moves.ts';
import { stage } from './stage.ts';
import type { Source } from './text.ts';

/** What came, or would come, of a list of people. */
export interface ImportReport {
  /** Whether the register now holds it; never where there are faults. */
  done: boolean;
  rows: number;
  /** Null where faults forbid saying so. */
  counts: Counts | null;
  /** The first faults, by row, and how many there are in all. */
  faults: Fault[];
  faultCount: number;
  /** What is worth knowing, and no fault. */
  notes: string[];
}

export interface ImportOptions {
  /** Shows what would happen, and changes nothing. */
  dryRun?: boolean;
  /** Whoever is not in the list stays, as where it holds one department alone. */
  keep?: boolean;
  /** Who imports; null at the command line. */
  by?: string | null;
}

interface Tools {
  database: Database;
  now: () => Date;
  newId: () => string;
}

/** A million people take minutes, not seconds. */
const patience = '15min';

/**
 * Brings a council's people in from a list (CSV), all or none. Memory does not grow with the list: it is read
 * in batches into a table of the transaction, checked there and merged at once. Every fault is told.
 *
 * @throws ProbityError ERR_BODY_INVALID for what is no list of people at all, ERR_NOT_ALLOWED where whoever
 *   imports would change their own roles by it
 */
export async function importPeople(
  { database, now, newId }: Tools,
  organisation: string,
  source: Source,
  { dryRun = false, keep = false, by = null }: ImportOptions = {},
): Promise<ImportReport> {
  try {
    return await asService(database, organisation, async (work) => {
      await settle(work);
      await lockPeople(work, organisation);
      const faults = new Faults();
      const { header, rows } = await stage(work, source, faults, newId);
      await arrive(work, organisation, header, { keep, newId });
      await checkTogether(work, organisation, header, faults);
      const notes = header.ignored.length > 0 ? [ignoredNote(header.ignored)] : [];
      const report = { rows, faults: faults.listed, faultCount: faults.count };
      if (faults.count > 0) throw new Undone({ ...report, done: false, counts: null, notes });

      const rolesBefore = await rolesOf(work, organisation, by);
      const moves = await movesIn(work, organisation, by);
      const counts = await merge(work, organisation, header, { keep, now: now() });
      if ((await rolesOf(work, organisation, by)) !== rolesBefore) throw ownRoles();
      const told = {
        ...report,
        counts,
        notes: [
          ...notes,
          ...movesNote(moves),
          ...exodusNote(counts),
          ...(await undecidable(work, organisation)),
        ],
      };
      if (dryRun) throw new Undone({ ...told, done: false });
      if (header.at.has('manager')) await rebuildLine(work, organisation);
      await record(
        work,
        organisation,
        { id: newId(), at: now() },
        {
          by,
          action: 'people.imported',
          subject: organisation,
          detail: { rows, ...counts, ...(moves.count > 0 && { moves }) },
        },
      );
      return { ...told, done: true };
    });
  } catch (fault) {
    if (fault instanceof Undone) return fault.report;
    throw fault;
  }
}

/** Roles open other people's declarations, so nobody changes their own by a list either. */
async function rolesOf(work: Work, organisation: string, by: string | null): Promise<string> {
  if (by === null) return '';
  const row = await work
    .selectFrom('person')
    .select('roles')
    .where('organisation', '=', organisation)
    .where('id', '=', by)
    .executeTakeFirst();
  return (row?.roles ?? []).toSorted().join();
}

function ownRoles(): ProbityError {
  return new ProbityError(
    'ERR_NOT_ALLOWED',
    'The list would change your own roles, and nobody does that for themselves. Nothing was saved. Have another administrator import it, or leave your roles as they are.',
  );
}

/** Thrown to undo the transaction, with what there is to say of it. */
class Undone extends Error {
  readonly report: ImportReport;

  constructor(report: ImportReport) {
    super('The import was undone.');
    this.report = report;
  }
}

async function settle(work: Work): Promise<void> {
  await sql`select set_config('statement_timeout', ${patience}, true),
    set_config('idle_in_transaction_session_timeout', ${patience}, true),
    set_config('work_mem', '64MB', true)`.execute(work);
}

function ignoredNote(headings: readonly string[]): string {
  const shown = headings.slice(0, 10).map((heading) => `“${heading}”`);
  const more = headings.length > shown.length ? ` and ${headings.length - shown.length} more` : '';
  return `The register has no use for these columns and left them out: ${shown.join(', ')}${more}.`;
}

/** Whoever imports may come to see others' declarations by it: they are told that the audit log says so. */
function movesNote({ toImporter }: Moves): string[] {
  if (toImporter === 0) return [];
  return [
    `The list makes you the manager of ${toImporter} ${toImporter === 1 ? 'person' : 'people'} who did not report to you before, and so lets you see what they declare. The audit log names them.`,
  ];
}

/** A list of one department alone would make everybody else leave: that is seldom meant. */
function exodusNote({ changed, unchanged, left }: Counts): string[] {
  const before = changed + unchanged + left;
  if (left < 10 || left * 5 < before) return [];
  return [
    `${left} of ${before} people are not in the list and so have left. If it holds a part of the council alone, import it with “keep”.`,
  ];
}

/** People on whose declarations nobody could decide: the register would hold them for any monitoring officer. */
async function undecidable(work: Work, organisation: string): Promise<string[]> {
  const { rows } = await sql<{ name: string; total: number }>`
    select person.name, count(*) over ()::int as total from person
    left join department on department.organisation = person.organisation and department.id = person.department
    where person.organisation = ${organisation} and person.active and person.manager is null
      and (department.head is null or department.head = person.id)
      and not exists (select from person other where other.organisation = person.organisation and other.active
        and other.id <> person.id and other.roles @> '{monitoring-officer}')
    order by person.name limit 5`.execute(work);
  const total = rows[0]?.total ?? 0;
  if (total === 0) return [];
  const names = rows.map(({ name }) => name).join(', ');
  return [
    `Nobody could decide on declarations of ${total} people (${names}${total > rows.length ? ' …' : ''}): they have no manager, their department no other head, and the list names no monitoring officer. Declarations of theirs wait for whoever signs in as one.`,
  ];
}
