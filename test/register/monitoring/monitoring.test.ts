import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleContent, type TestApp, testApp } from '#test/register/app.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { declare } from '#test/register/figures/declared.ts';

const w = westmarch.people;
const sample = sampleContent().facts.giver;
const brackenfield = {
  name: null,
  organisation: 'Brackenfield Surfacing',
  address: null,
  privatePerson: false,
};

let fresh: FreshDatabase;
let app: TestApp;
let ids: Record<'dear' | 'cheap' | 'tender' | 'other', string>;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  app = testApp(fresh.database);
  ids = {
    dear: await declare(app, w.officer, {
      at: '2026-03-01T09:00:00.000Z',
      facts: { valuePence: 9000, offeredOn: '2026-03-01', giver: sample },
      decided: { outcome: 'refused', by: w.manager, at: '2026-03-05T09:00:00.000Z' },
    }),
    cheap: await declare(app, w.colleague, {
      at: '2026-03-02T09:00:00.000Z',
      facts: { valuePence: 500, offeredOn: '2026-03-02', giver: sample },
    }),
    tender: await declare(app, w.otherOfficer, {
      at: '2026-03-03T09:00:00.000Z',
      kind: 'hospitality',
      signal: 'hospitality-offer',
      facts: { valuePence: null, offeredOn: '2026-03-03', giver: brackenfield, answer: 'declined' },
    }),
    other: await declare(app, w.officer, {
      at: '2026-03-04T09:00:00.000Z',
      facts: { valuePence: 700, offeredOn: '2026-03-04', giver: brackenfield },
    }),
  };
  app.setClock('2026-03-20T10:00:00.000Z');
});
afterAll(async () => {
  expect(app.reported).toEqual([]);
  await fresh.close();
});

const read = async (path: string, person: string = w.monitoringOfficer) => {
  const { status, body } = await app.ask(person, 'GET', `/api/monitoring/${path}`);
  expect(status).toBe(200);
  return body;
};
const listed = async (query: string): Promise<string[]> =>
  (await read(`declarations?${query}`)).rows.map(
    (row: { declaration: { id: string } }) => row.declaration.id,
  );

describe('the whole register', () => {
  test('is narrowed down by value, signal and how the giver stands by the supplier directory', async () => {
    expect(await listed('leastPence=700&mostPence=9000')).toEqual([ids.other, ids.dear]);
    expect(await listed('signal=hospitality-offer')).toEqual([ids.tender]);
    expect(await listed('status=live-tender')).toEqual([ids.other, ids.tender]);
    expect(await listed('status=dispute')).toEqual([]);
    expect(await listed('stance=declare&state=decided')).toEqual([ids.dear]);
  });

  test('is sorted, with what has no value last both ways', async () => {
    expect(await listed('sort=value')).toEqual([ids.dear, ids.other, ids.cheap, ids.tender]);
    expect(await listed('sort=value&order=asc')).toEqual([ids.cheap, ids.other, ids.dear, ids.tender]);
  });

  test('counts what fits, by how it stands', async () => {
    const { total, more, pages, states } = await read('declarations');
    expect({ total, more, pages, states }).toEqual({
      total: 4,
      more: false,
      pages: 1,
      states: { submitted: 3, decided: 1 },
    });
  });

  test('goes out narrowed down the same way', async () => {
    const { body } = await app.ask(w.auditor, 'GET', '/api/export.json?status=live-tender');
    expect(body.map((row: { declaration: { id: string } }) => row.declaration.id)).toEqual([
      ids.other,
      ids.tender,
    ]);
  });

  test('refuses a page beyond what is leafed through', async () => {
    const { status } = await app.ask(w.auditor, 'GET', '/api/monitoring/declarations?page=201');
    expect(status).toBe(422);
  });
});

test('who read which declarations is recorded', async () => {
  await read('declarations?leastPence=9000', w.auditor);
  const rows = await fresh.database
    .selectFrom('audit_entry')
    .select('content')
    .where('made_by', '=', w.auditor)
    .orderBy('id', 'desc')
    .limit(1)
    .execute();
  expect(JSON.parse(rows[0]?.content ?? '')).toMatchObject({
    action: 'declarations.listed',
    detail: { view: 'register', declarations: [ids.dear] },
  });
});

test('a person’s page adds up by giver, and tells returns and decisions', async () => {
  const officer = await read(`people/${w.officer}`);
  expect(officer.total.all).toEqual({ count: 2, pence: 9700, unvalued: 0 });
  expect(officer.byGiver).toMatchObject([
    { giver: 'brackenfield surfacing', all: { count: 1, pence: 700 } },
    { giver: 'larkrise paving', all: { count: 1, pence: 9000 } },
  ]);
  expect(officer.returns[0]).toEqual({ from: '2025-04-01', to: '2026-03-31', made: false });
  const manager = await read(`people/${w.manager}`);
  expect(manager.decisions).toMatchObject({ refused: 1, approved: 0, medianDays: 4, waiting: 2 });
});

test('people are sorted by what was offered to them', async () => {
  const { rows } = await read('people?sort=pence');
  expect(rows[0]).toMatchObject({ id: w.officer, declared: 2, pence: 9700 });
});

test('a giver’s page tells of all departments, and of the tender', async () => {
  const told = await read('giver?giver=brackenfield+surfacing');
  expect(told.total).toMatchObject({ count: 2, people: 2, departments: 2, declined: 1, unvalued: 1 });
  expect(told.ties).toEqual([{ status: 'live-tender', reference: 'WM-T-88', from: null, until: null }]);
  const { status, body } = await app.ask(w.auditor, 'GET', '/api/monitoring/giver?giver=nobody+known');
  expect([status, body.code]).toEqual([404, 'ERR_NOT_FOUND']);
});

test('two offers near a live tender are worth a look', async () => {
  const { sights, looked } = await read('worth-a-look');
  expect(looked).toBe(4);
  expect(sights).toMatchObject([
    { name: 'Brackenfield Surfacing', reasons: [{ id: 'near-tender', offers: [ids.tender, ids.other] }] },
  ]);
});

test('a tender counts on its days alone: afterwards it is drawn, and what fell near it is still worth a look', async () => {
  const csv = [
    'name,domain,status,reference,from,until',
    'Brackenfield Surfacing,none,live-tender,WM-T-88,2026-02-01,2026-03-10',
    'Brackenfield Surfacing,none,contract,WM-4501,2026-03-15,',
    'Brackenfield Surfacing,none,dispute,WM-D-2,2026-05-01,',
  ].join('\n');
  const headers = { 'Content-Type': 'text/csv', 'If-Match': '*' };
  const { status } = await app.ask(w.monitoringOfficer, 'PUT', '/api/suppliers', { body: csv, headers });
  expect(status).toBe(204);
  const told = await read('giver?giver=brackenfield+surfacing');
  expect(told.ties).toEqual([
    { status: 'dispute', reference: 'WM-D-2', from: '2026-05-01', until: null },
    { status: 'live-tender', reference: 'WM-T-88', from: '2026-02-01', until: '2026-03-10' },
    { status: 'contract', reference: 'WM-4501', from: '2026-03-15', until: null },
  ]);
  expect(await listed('status=live-tender')).toEqual([]);
  expect(await listed('status=dispute')).toEqual([]);
  expect(await listed('status=contract')).toContain(ids.tender);
  const { sights } = await read('worth-a-look');
  expect(sights[0].reasons).toMatchObject([{ id: 'near-tender', offers: [ids.tender, ids.other] }]);
  const { body } = await app.ask(w.manager, 'GET', `/api/declarations/${ids.other}/background`);
  expect(body.giver.ties).toEqual([{ status: 'contract', reference: 'WM-4501' }]);
});

test('who has not made the return is named until they do', async () => {
  const before = await read('returns');
  expect(before.rows.map(({ id }: { id: string }) => id)).toContain(w.officer);
  await declare(app, w.officer, { at: '2026-03-19T09:00:00.000Z', kind: 'nil-return' });
  app.setClock('2026-03-20T10:00:00.000Z');
  const after = await read('returns');
  expect(after.returned).toBe(before.returned + 1);
  expect(after.rows.map(({ id }: { id: string }) => id)).not.toContain(w.officer);
});

test('what waits comes longest first, and each decider with their pace', async () => {
  const { items, deciders } = await read('slow-decisions');
  expect(items[0]).toMatchObject({ id: ids.cheap, declared: '2026-03-02' });
  const manager = deciders.find(({ id }: { id: string }) => id === w.manager);
  expect(manager).toMatchObject({ decided: 1, medianDays: 4 });
});
