import { connect } from '#register/database/connect.ts';
import { startEmbedded } from '#register/database/embedded.ts';
import { migrate } from '#register/database/migrate.ts';
import { asPerson, type SignedIn } from '#register/database/session.ts';

/*
 * Declares without end, from a number on, and writes the number of each declaration once the database has
 * taken it. It is killed at some moment; whoever started it then looks whether the database kept its word.
 */
const [, , folder = '', from = '1'] = process.argv;
const organisation = 'a0000000-0000-4000-8000-000000000000';
const who: SignedIn = { organisation, person: organisation, roles: [], standsInFor: [] };
const moment = '2026-03-02T09:00:00Z';

const server = await startEmbedded(folder);
const { database } = await connect(server.url);
await migrate(database);
await database
  .insertInto('organisation')
  .values({
    id: organisation,
    slug: 'sample',
    name: 'Sample',
    issuer: 'issuer',
    tenant: 'tenant',
    settings: '{}',
  })
  .onConflict((conflict) => conflict.doNothing())
  .execute();

let next = Number(from);
await Promise.all([declareOn(), declareOn(), declareOn(), declareOn()]);

async function declareOn(): Promise<void> {
  for (;;) {
    const number = next++;
    await declare(`d0000000-0000-7000-8000-${String(number).padStart(12, '0')}`);
    process.stdout.write(`${number} kept\n`);
  }
}

/** Sends a declaration as a client does that may have sent it before. */
function declare(id: string): Promise<void> {
  return asPerson(database, who, async (work) => {
    const { numInsertedOrUpdatedRows } = await work
      .insertInto('declaration')
      .values({
        organisation,
        id,
        officer: who.person,
        kind: 'gift',
        state: 'submitted',
        version: 1,
        submitted_at: moment,
        updated_at: moment,
        current: '{}',
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) return;
    await work
      .insertInto('event')
      .values({
        organisation,
        declaration: id,
        number: await nextEvent(work, id),
        id: crypto.randomUUID(),
        type: 'submitted',
        at: moment,
        made_by: who.person,
        body: '{}',
      })
      .execute();
  });
}

/** Not always 1, so that a declaration that was taken twice would show. */
async function nextEvent(work: Parameters<Parameters<typeof asPerson>[2]>[0], id: string): Promise<number> {
  const { count } = await work
    .selectFrom('event')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('declaration', '=', id)
    .executeTakeFirstOrThrow();
  return count + 1;
}
