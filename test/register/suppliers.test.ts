import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from './app.ts';
import { eastvale, type FreshDatabase, freshDatabase, sampleSuppliers, seed, westmarch } from './database.ts';

const w = westmarch.people;
const path = '/api/suppliers';

let fresh: FreshDatabase;
let app: TestApp;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  app = testApp(fresh.database);
});
afterAll(() => fresh.close());

const put = (person: string, csv: string, headers: Record<string, string> = {}) =>
  app.ask(person, 'PUT', path, { body: csv, headers: { 'Content-Type': 'text/csv', ...headers } });

describe('The supplier directory', () => {
  test('is there for every officer, as CSV and as JSON', async () => {
    const csv = await app.ask(w.officer, 'GET', path);
    expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(csv.body).toBe(sampleSuppliers);
    const json = await app.ask(w.officer, 'GET', path, { headers: { Accept: 'application/json' } });
    expect(json.body[0]).toEqual({
      name: 'Calloway Highways Ltd',
      domain: 'callowayhighways.co.uk',
      status: 'contract',
      reference: 'WM-4410',
    });
    expect(json.headers.get('ETag')).not.toBe(csv.headers.get('ETag'));
  });

  test('is empty, and still a directory, where a council has brought none', async () => {
    const { status, body } = await app.ask(eastvale.people.officer, 'GET', path);
    expect([status, body]).toEqual([200, 'name,domain,status,reference\n']);
  });

  test('is not sent again to who has it', async () => {
    const tag = (await app.ask(w.officer, 'GET', path)).headers.get('ETag') ?? '';
    const again = await app.ask(w.officer, 'GET', path, { headers: { 'If-None-Match': tag } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('with faults is refused whole, and every fault is listed', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `Firm ${at},no domain,contract,`);
    const { status, body } = await put(w.administrator, `name,domain,status,reference\n${rows.join('\n')}\n`);
    expect(status).toBe(422);
    expect(body.errors).toHaveLength(50);
    expect(body.errors[49].path).toBe('line 51');
    expect((await app.ask(w.officer, 'GET', path)).body).toBe(sampleSuppliers);
  });

  test('is replaced by monitoring officer or administrator alone, on what they saw', async () => {
    const next = `${sampleSuppliers}Larkrise Paving,larkrise.co.uk,applicant,\n`;
    for (const person of [w.officer, w.manager, w.auditor]) {
      expect((await put(person, next)).status).toBe(403);
    }
    const seen = (await app.ask(w.administrator, 'GET', path)).headers.get('ETag') ?? '';
    const done = await put(w.administrator, next, { 'If-Match': seen });
    expect([done.status, done.body]).toEqual([204, '']);
    expect((await put(w.monitoringOfficer, sampleSuppliers, { 'If-Match': seen })).status).toBe(412);
    const { body, headers } = await app.ask(w.officer, 'GET', path);
    expect(body).toBe(next);
    expect(headers.get('ETag')).toBe(done.headers.get('ETag'));
    const deeds = await fresh.database.selectFrom('audit_entry').select('content').execute();
    expect(deeds.filter(({ content }) => content?.includes('suppliers.replaced'))).toHaveLength(1);
    expect((await app.ask(eastvale.people.officer, 'GET', path)).body).not.toContain('Larkrise');
  });

  test('brought in again unchanged changes nothing', async () => {
    const { body } = await app.ask(w.officer, 'GET', path);
    expect((await put(w.administrator, body)).status).toBe(204);
    const deeds = await fresh.database.selectFrom('audit_entry').select('content').execute();
    expect(deeds).toHaveLength(1);
  });
});
