import { ProbityError } from '#core/errors.ts';
import { record } from '#register/audit/record.ts';
import { asPerson, type Work } from '#register/database/session.ts';
import { listed, numberOf, type Row, type Wanted } from '#register/declarations/list.ts';
import type { Caller, Services } from '#register/services.ts';
import type { ExportRow } from './columns.ts';

const rowsAtOnce = 500;

/**
 * Makes sure that this many may leave the register, and writes down that they do. The count comes first, so
 * that a file is either whole or not begun. Throws `ERR_TOO_LARGE` above `most`.
 */
export async function begin(
  { database, now, newId }: Services,
  caller: Caller,
  wanted: Wanted,
  format: string,
  most: number,
): Promise<void> {
  const { organisation, person } = caller;
  await asPerson(database, caller, async (work) => {
    const rows = await numberOf(work, caller, wanted, most + 1);
    if (rows > most) throw tooMany(most, format);
    const deed = {
      by: person,
      action: 'register.exported',
      subject: organisation,
      detail: { format, rows, filter: told(wanted) },
    };
    await record(work, organisation, { id: newId(), at: now() }, deed);
  });
}

/**
 * Reads what was asked for, some at a time, each in a short transaction of its own: whoever downloads slowly
 * keeps nobody else from the database.
 */
export async function* batches(
  { database }: Services,
  caller: Caller,
  wanted: Wanted,
): AsyncGenerator<ExportRow[]> {
  let after = wanted.after;
  do {
    const page = await asPerson(database, caller, async (work) => {
      const { rows, next } = await listed(work, caller, {
        ...wanted,
        ...(after && { after }),
        limit: rowsAtOnce,
      });
      return { rows: await withDeciders(work, caller.organisation, rows), next };
    });
    yield page.rows;
    after = page.next ?? undefined;
  } while (after !== undefined);
}

async function withDeciders(work: Work, organisation: string, rows: Row[]): Promise<ExportRow[]> {
  const ids = [...new Set(rows.flatMap(({ declaration }) => declaration.decision?.by ?? []))];
  const people =
    ids.length === 0
      ? []
      : await work
          .selectFrom('person')
          .select(['id', 'name'])
          .where('organisation', '=', organisation)
          .where('id', 'in', ids)
          .execute();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ ...row, decidedBy: names.get(row.declaration.decision?.by ?? '') ?? null }));
}

/** The filter as the record keeps it: what was asked, without how many at a time. */
function told({ limit: _limit, after: _after, ofStatus: _found, ...asked }: Wanted): Record<string, unknown> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

function tooMany(most: number, format: string): ProbityError {
  const way = format === 'xlsx' ? 'Take CSV, or narrow it down' : 'Narrow it down';
  return new ProbityError(
    'ERR_TOO_LARGE',
    `There are more than ${most.toLocaleString('en-GB')} declarations, which is too many for one file. ${way} with from and to, and take the file in parts.`,
  );
}
