import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asPerson, asService, type SignedIn } from '#register/database/session.ts';
import type { Tables } from '#register/database/tables.ts';
import { eastvale, type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { attachmentRow, auditRow, declarationRow, eventRow, letterRow, signedIn } from './rows.ts';

const w = westmarch.people;
const e = eastvale.people;

/** One declaration for each of them, told apart by its last digits. */
const declarations = {
  officer: 'd0000000-0000-4000-8000-000000000001',
  otherOfficer: 'd0000000-0000-4000-8000-000000000002',
  manager: 'd0000000-0000-4000-8000-000000000003',
  /** Went to the head of department, who passed it on to the monitoring officer. */
  loner: 'd0000000-0000-4000-8000-000000000004',
};
const neighbours = 'd0000000-0000-4000-8000-000000000005';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  const { database } = fresh;
  await seed(database);
  await database
    .insertInto('declaration')
    .values([
      declarationRow(declarations.officer, w.officer, w.manager),
      declarationRow(declarations.otherOfficer, w.otherOfficer, w.otherManager),
      declarationRow(declarations.manager, w.manager, w.headOfDepartment),
      declarationRow(declarations.loner, w.loner, w.headOfDepartment),
      declarationRow(neighbours, e.officer, e.manager, { organisation: eastvale.id }),
    ])
    .execute();
  await database
    .updateTable('declaration')
    .set({ approver: w.monitoringOfficer })
    .where('id', '=', declarations.loner)
    .execute();
  for (const id of Object.values(declarations)) {
    await database.insertInto('event').values(eventRow(id, w.officer)).execute();
    await database.insertInto('attachment').values(attachmentRow(id, w.officer)).execute();
  }
  await database
    .insertInto('event')
    .values(eventRow(neighbours, e.officer, { organisation: eastvale.id }))
    .execute();
  await database
    .insertInto('attachment')
    .values(attachmentRow(neighbours, e.officer, eastvale.id))
    .execute();
  for (const { id, people } of [westmarch, eastvale]) {
    const entry = auditRow(id);
    await database.insertInto('audit_entry').values(entry).execute();
    await database
      .insertInto('audit_link')
      .values({
        organisation: id,
        number: 1,
        entry: entry.id,
        commitment: entry.commitment,
        hash: Buffer.from('hash'),
      })
      .execute();
    await database.insertInto('letter').values(letterRow(people.officer, id)).execute();
    const proposal = { organisation: id, digest: 'digest', rows: 1, at: '2026-03-02T09:00:00Z' };
    await database
      .insertInto('proposal')
      .values({ ...proposal, made_by: people.monitoringOfficer })
      .execute();
    await database
      .insertInto('not_relevant')
      .values({ organisation: id, signal: 'gift-offer', month: '2026-03-01', count: 2 })
      .execute();
    const own = { organisation: id, person: people.officer };
    await database
      .insertInto('set_aside')
      .values({ ...own, print: '0123456789abcdef', at: '2026-03-02T09:00:00Z' })
      .execute();
    await database
      .insertInto('set_aside_key')
      .values({ ...own, key: '0123456789abcdef'.repeat(2) })
      .execute();
    await database
      .insertInto('directory_group')
      .values({ organisation: id, id, name: 'Everybody', updated_at: '2026-01-01T00:00:00Z' })
      .execute();
    await database
      .insertInto('publication')
      .values({
        organisation: id,
        id,
        at: '2026-01-01T00:00:00Z',
        made_by: people.monitoringOfficer,
        content: '{}',
      })
      .execute();
    await database
      .insertInto('pack')
      .values({
        organisation: id,
        code: 'sample',
        version: '1',
        digest: 'sample',
        code_data: '{}',
        updated_at: '2026-01-01T00:00:00Z',
      })
      .execute();
  }
});
afterAll(() => fresh.close());

async function seenBy(who: SignedIn): Promise<string[]> {
  const rows = await asPerson(fresh.database, who, (work) =>
    work.selectFrom('declaration').select('id').orderBy('id').execute(),
  );
  return rows.map(({ id }) => id);
}

const everything = Object.values(declarations);

const visible: [string, SignedIn, string[]][] = [
  ['an officer sees their own', signedIn(w.officer), [declarations.officer]],
  ['a colleague sees nothing of it', signedIn(w.colleague), []],
  [
    'a manager sees their own and those of their reports',
    signedIn(w.manager),
    [declarations.officer, declarations.manager],
  ],
  ['another manager sees those of other reports', signedIn(w.otherManager), [declarations.otherOfficer]],
  [
    'a head of department sees all below, and what was passed on',
    signedIn(w.headOfDepartment),
    [declarations.officer, declarations.manager, declarations.loner],
  ],
  ['a delegate sees nothing by themselves', signedIn(w.delegate), []],
  [
    'a delegate who stands in sees what the manager decides on, and not the manager’s own',
    signedIn(w.delegate, { standsInFor: [w.manager] }),
    [declarations.officer],
  ],
  [
    'a monitoring officer sees all of the council',
    signedIn(w.monitoringOfficer, { roles: ['monitoring-officer'] }),
    everything,
  ],
  ['an auditor sees all of the council', signedIn(w.auditor, { roles: ['auditor'] }), everything],
  ['an administrator sees none', signedIn(w.administrator, { roles: ['administrator'] }), []],
  ['nobody signed in sees none', signedIn(''), []],
  [
    'a monitoring officer of the other council sees that one’s alone',
    signedIn(e.monitoringOfficer, { roles: ['monitoring-officer'], organisation: eastvale.id }),
    [neighbours],
  ],
  [
    'the same person named in another council sees none',
    signedIn(w.officer, { organisation: eastvale.id }),
    [],
  ],
];

describe('declarations', () => {
  test.each(visible)('%s', async (_, who, expected) => {
    expect(await seenBy(who)).toEqual(expected);
  });

  test.each(visible)('events and attachments follow their declaration: %s', async (_, who, expected) => {
    for (const table of ['event', 'attachment'] as const) {
      const rows = await asPerson(fresh.database, who, (work) =>
        work.selectFrom(table).select('declaration').orderBy('declaration').execute(),
      );
      expect(rows.map(({ declaration }) => declaration)).toEqual(expected);
    }
  });
});

/** Who sees rows of Westmarch in the other tables: `all`, or the roles that do. */
const readers: Record<
  Exclude<keyof Tables, 'declaration' | 'event' | 'attachment'>,
  'all' | ('auditor' | 'monitoring-officer' | 'administrator')[]
> = {
  organisation: 'all',
  department: 'all',
  person: 'all',
  line: 'all',
  cover: 'all',
  supplier_directory: 'all',
  pack: 'all',
  publication: 'all',
  directory_group: ['administrator'],
  audit_entry: ['auditor', 'monitoring-officer'],
  audit_link: ['auditor', 'monitoring-officer'],
  // Whether it went out; what stands in it is for nobody.
  letter: ['administrator'],
  proposal: ['monitoring-officer'],
  // Sums, and nobody's doing; still not for everybody.
  not_relevant: ['auditor', 'monitoring-officer'],
  // Whose rows they are; see below for everybody else.
  set_aside: 'all',
  set_aside_key: 'all',
};

async function organisationsIn(table: keyof typeof readers, who: SignedIn | string): Promise<string[]> {
  const column = table === 'organisation' ? 'id' : 'organisation';
  const query = sql<{ organisation: string }>`
    select distinct ${sql.ref(column)} as organisation from ${sql.table(table)}`;
  const { rows } =
    typeof who === 'string'
      ? await asService(fresh.database, who, (work) => query.execute(work))
      : await asPerson(fresh.database, who, (work) => query.execute(work));
  return rows.map(({ organisation }) => organisation);
}

describe.each(Object.entries(readers) as [keyof typeof readers, (typeof readers)[keyof typeof readers]][])(
  '%s',
  (table, allowed) => {
    test.each(['auditor', 'monitoring-officer', 'administrator', 'officer'] as const)(
      'shows a person who is %s only what that role may read, of their own council',
      async (role) => {
        const who = signedIn(w.officer, { roles: role === 'officer' ? [] : [role] });
        const may = allowed === 'all' || (role !== 'officer' && allowed.includes(role));
        expect(await organisationsIn(table, who)).toEqual(may ? [westmarch.id] : []);
      },
    );

    test('shows the service one council at a time', async () => {
      const expected = table === 'cover' || table === 'supplier_directory' ? [] : [eastvale.id];
      expect(await organisationsIn(table, westmarch.id)).toEqual([westmarch.id]);
      expect(await organisationsIn(table, eastvale.id)).toEqual(expected);
    });

    test('shows nothing without an organisation', async () => {
      expect(await organisationsIn(table, '')).toEqual([]);
      expect(await organisationsIn(table, signedIn(w.officer, { organisation: '' }))).toEqual([]);
    });
  },
);

test.each(['set_aside', 'set_aside_key'] as const)('%s shows each person their own alone', async (table) => {
  const roles = ['auditor', 'monitoring-officer', 'administrator'] as const;
  const others = [w.manager, w.colleague, w.monitoringOfficer].map((person) =>
    organisationsIn(table, signedIn(person, { roles: [...roles], standsInFor: [w.officer] })),
  );
  expect(await Promise.all(others)).toEqual([[], [], []]);
});

test('what stands in a letter may not even be asked for', async () => {
  const administrator = signedIn(w.administrator, { roles: ['administrator'] });
  const asked = asPerson(fresh.database, administrator, (work) =>
    work.selectFrom('letter').select('body').execute(),
  );
  await expect(asked).rejects.toMatchObject({ code: '42501' });
});

test('every table is guarded by row-level security', async () => {
  const { rows } = await sql<{ relname: string }>`
    select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      and not relrowsecurity and relname not like 'kysely%'`.execute(fresh.database);
  expect(rows).toEqual([]);
});

test('the settings of one transaction do not reach the next on the same connection', async () => {
  await asPerson(fresh.database, signedIn(w.auditor, { roles: ['auditor'] }), (work) =>
    work.selectFrom('declaration').select('id').execute(),
  );
  const { rows } = await sql<{ person: string | null; role: string }>`
    select nullif(current_setting('probity.person', true), '') as person, current_setting('role') as role`.execute(
    fresh.database,
  );
  expect(rows).toEqual([{ person: null, role: 'none' }]);
});
