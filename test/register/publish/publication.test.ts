import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '#test/register/app.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { declare } from '#test/register/figures/declared.ts';
import { buildRegisterPages } from '../../../scripts/build-register-pages.ts';

const { people } = westmarch;
const monitoringOfficer = people.monitoringOfficer;
let fresh: FreshDatabase;
let app: TestApp;

beforeAll(async () => {
  await buildRegisterPages();
  fresh = await freshDatabase();
  await seed(fresh.database);
  app = testApp(fresh.database);
  const decided = { outcome: 'approved', by: people.manager, at: '2026-03-03T10:00:00Z' };
  await declare(app, people.officer, { at: '2026-03-02T09:00:00Z', decided, facts: { valuePence: 1234 } });
  await declare(app, people.director, {
    at: '2026-03-02T10:00:00Z',
    kind: 'hospitality',
    facts: {
      receivedOn: null,
      offeredOn: '2026-02-27',
      valuePence: 9000,
      answer: 'declined',
      giver: { name: null, organisation: '=Calloway <i>& Sons</i>', address: null, privatePerson: false },
    },
    decided: { outcome: 'noted', by: people.chief, at: '2026-03-04T10:00:00Z' },
  });
  await declare(app, people.colleague, { at: '2026-03-02T11:00:00Z' });
  await declare(app, people.officer, { at: '2026-03-02T12:00:00Z', kind: 'relationship', decided });
  app.setClock('2026-03-20T09:00:00Z');
});
afterAll(() => fresh.close());

const preview = (query = '') => app.ask(monitoringOfficer, 'GET', `/api/publication/preview${query}`);
const publish = (digest: string, person: string = monitoringOfficer) =>
  app.ask(person, 'POST', '/api/publication', { body: { digest } });
const visit = (path: string, headers = {}) => app.ask(null, 'GET', path, { headers });

describe('before anything is published', () => {
  test('the public page says so', async () => {
    const { status, body } = await visit('/published/westmarch/');
    expect(status).toBe(200);
    expect(body).toContain('has not published its register here yet');
    expect((await visit('/published/westmarch/register.csv')).status).toBe(404);
  });

  test('the preview shows every declaration beside what would go public, and why', async () => {
    const { status, body } = await preview();
    expect(status).toBe(200);
    expect(body.counts).toEqual({ public: 2, withheld: 2 });
    expect(body.withheld).toEqual({ undecided: 1, 'kind-not-published': 1 });
    expect(body.newest).toBeNull();
    const gift = body.rows.find(
      (row: { officer: string; kind: string }) => row.officer === 'Alice Penrose' && row.kind === 'gift',
    );
    expect(gift).toMatchObject({
      giver: 'Mo Lark, Larkrise Paving Ltd',
      valuePence: 1234,
      public: { officer: null, department: 'Highways', valueBelowPence: 5000 },
    });
    expect(gift.masks).toContainEqual({ field: 'value', reason: 'below-threshold' });
    expect((await preview('?show=withheld')).body.rows).toHaveLength(2);
  });

  test('nothing is published that was not previewed as it is', async () => {
    const { status, body } = await publish('something else');
    expect([status, body.code]).toEqual([412, 'ERR_CHANGED_MEANWHILE']);
  });

  test('only the monitoring officer previews and publishes', async () => {
    const { digest } = (await preview()).body;
    for (const person of [people.officer, people.manager, people.auditor, people.administrator]) {
      expect((await app.ask(person, 'GET', '/api/publication/preview')).status).toBe(403);
      expect((await publish(digest, person)).status).toBe(403);
    }
    expect((await visit('/api/publication/preview')).status).toBe(401);
  });
});

describe('a publication', () => {
  beforeAll(async () => {
    const { digest } = (await preview()).body;
    expect(await publish(digest)).toMatchObject({ status: 201, body: { rows: 2 } });
    // Sent twice, it is one.
    expect(await publish(digest)).toMatchObject({ status: 200, body: { rows: 2 } });
  });

  test('holds redacted rows and nothing else, and is written down', async () => {
    const kept = await fresh.database.selectFrom('publication').select('content').execute();
    expect(kept).toHaveLength(1);
    const text = JSON.stringify(kept);
    for (const secret of ['Alice', 'Penrose', 'Mo Lark', 'plums', '1234', people.officer])
      expect(text).not.toContain(secret);
    const entries = await fresh.database.selectFrom('audit_entry').select('content').execute();
    expect(entries.map(({ content }) => JSON.parse(content ?? '{}').action)).toContain('register.published');
  });

  test('is a page without script for everybody, in which nothing from outside is markup', async () => {
    const { status, headers, body } = await visit('/published/westmarch/');
    expect(status).toBe(200);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('Cache-Control')).toBe('public, max-age=300');
    expect(body).not.toMatch(/<script|style=| on\w+=/);
    expect(body).toContain('=Calloway &lt;i&gt;&amp; Sons&lt;/i&gt;');
    expect(body).toContain('Owen Tarrant');
    expect(body).toContain('Under £50');
    expect(body).not.toContain('Penrose');
  });

  test('can be searched, narrowed and sorted by its address', async () => {
    const names = async (query: string) =>
      [...(await visit(`/published/westmarch/?${query}`)).body.matchAll(/<time datetime="([^"]+)"/g)].map(
        ([, day]) => day,
      );
    expect(await names('')).toEqual(['2026-03-04', '2026-02-27']);
    expect(await names('sort=on&order=asc')).toEqual(['2026-02-27', '2026-03-04']);
    expect(await names('sort=value')).toEqual(['2026-02-27', '2026-03-04']);
    expect(await names('q=TARRANT')).toEqual(['2026-02-27']);
    expect(await names('kind=gift&from=&to=')).toEqual(['2026-03-04']);
    expect(await names('to=2026-03-01')).toEqual(['2026-02-27']);
    expect(await names('q=nobody')).toEqual([]);
    expect(await names('kind=%27;drop&page=x&sort=__proto__&from=never')).toHaveLength(2);
  });

  test('is not sent again to whoever has it', async () => {
    const { headers } = await visit('/published/westmarch/');
    const again = await visit('/published/westmarch/', { 'If-None-Match': headers.get('ETag') });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('is open data, as CSV and JSON', async () => {
    const csv = await visit('/published/westmarch/register.csv');
    expect(csv.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(csv.body).toContain('Owen Tarrant,Highways,"\'=Calloway <i>& Sons</i>",90.00,,Declined,Noted,');
    const json = await visit('/published/westmarch/register.json');
    expect(json.body).toMatchObject({ council: 'Westmarch County Council', rows: [{ officer: null }, {}] });
  });

  test('stays as it is while the register goes on, until the next one', async () => {
    const before = (await visit('/published/westmarch/register.json')).body;
    await declare(app, people.officer, {
      at: '2026-03-21T09:00:00Z',
      decided: { outcome: 'refused', by: people.manager, at: '2026-03-21T10:00:00Z' },
    });
    expect((await visit('/published/westmarch/register.json')).body).toEqual(before);
    const { digest, newest } = (await preview()).body;
    expect(newest).toMatchObject({ rows: 2, same: false });
    expect((await publish(digest)).status).toBe(201);
    expect((await visit('/published/westmarch/register.json')).body.rows).toHaveLength(3);
  });

  test('is one council’s alone', async () => {
    expect((await visit('/published/eastvale/')).body).not.toContain('Tarrant');
    expect((await visit('/published/nowhere/')).status).toBe(404);
    expect((await visit('/published/westmarch')).headers.get('Location')).toBe('/published/westmarch/');
  });

  test('with rules that make no sense is not made, and says what to mend', async () => {
    const settings = JSON.stringify({ publication: { kinds: { gift: { of: 'friends' } } } });
    await fresh.database
      .updateTable('organisation')
      .set({ settings })
      .where('id', '=', westmarch.id)
      .execute();
    const { status, body } = await preview();
    expect([status, body.code]).toEqual([400, 'ERR_SETTINGS_INVALID']);
    expect(body.detail).toContain('kinds.gift.of');
  });
});
