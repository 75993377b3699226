import { sql } from 'kysely';
import { ProbityError } from '#core/errors.ts';
import type { Work } from '#register/database/session.ts';
import { type Header, headerIn } from './columns.ts';
import { csvRows } from './csv.ts';
import type { Faults } from './faults.ts';
import { type ListedPerson, personIn } from './row.ts';
import { type Source, textOf } from './text.ts';

/** What was read of a list. */
export interface Staged {
  header: Header;
  rows: number;
}

const batchSize = 5000;

/**
 * Reads a list into the table `staged` of this transaction, batch by batch. Rows with faults are staged too as
 * far as they go, so that nobody is told that a manager is unknown whose own row has a fault.
 */
export async function stage(
  work: Work,
  source: Source,
  faults: Faults,
  newId: () => string,
): Promise<Staged> {
  await sql`create temporary table staged (
    row integer, new_id uuid, id text, user_name text, name text, address text, manager text, department text,
    head boolean, grade integer, politically_restricted boolean, spokesperson boolean,
    union_representative boolean, offices text[], roles text[]) on commit drop`.execute(work);
  let header: Header | undefined;
  let rows = 0;
  let batch: (ListedPerson & { new_id: string })[] = [];
  for await (const some of csvRows(textOf(source))) {
    for (const row of some) {
      if (header === undefined) {
        header = headerIn(row.cells);
        continue;
      }
      rows += 1;
      const person = personIn(row, header, (fault) => faults.add(fault));
      if (person) batch.push({ ...person, new_id: newId() });
    }
    if (batch.length >= batchSize) {
      await insert(work, batch);
      batch = [];
    }
  }
  if (header === undefined || rows === 0) throw empty();
  await insert(work, batch);
  await sql`analyze staged`.execute(work);
  return { header, rows };
}

function insert(work: Work, people: readonly ListedPerson[]) {
  return sql`insert into staged select * from json_populate_recordset(null::staged, ${JSON.stringify(people)})`.execute(
    work,
  );
}

function empty(): ProbityError {
  return new ProbityError(
    'ERR_BODY_INVALID',
    'The list has nobody in it, so nothing was changed. It needs a first row with headings and a row for each person.',
  );
}
