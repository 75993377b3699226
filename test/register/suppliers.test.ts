import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { sampleCommand, sampleContent } from './app.ts';
import { eastvale, sampleSuppliers, westmarch } from './database.ts';
import { useApp } from './use-app.ts';

const w = westmarch.people;
const path = '/api/suppliers';

const app = useApp();

const put = (person: string, csv: string, headers: Record<string, string> = {}) =>
  app.ask(person, 'PUT', path, {
    body: csv,
    headers: { 'Content-Type': 'text/csv', 'If-Match': '*', ...headers },
  });

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
    const deeds = await app.database.selectFrom('audit_entry').select('content').execute();
    expect(deeds.filter(({ content }) => content?.includes('suppliers.replaced'))).toHaveLength(1);
    expect((await app.ask(eastvale.people.officer, 'GET', path)).body).not.toContain('Larkrise');
  });

  test('brought in again unchanged changes nothing', async () => {
    const { body } = await app.ask(w.officer, 'GET', path);
    expect((await put(w.administrator, body)).status).toBe(204);
    const deeds = await app.database.selectFrom('audit_entry').select('content').execute();
    expect(deeds).toHaveLength(1);
  });

  test('is not replaced by whoever does not say what they saw', async () => {
    const { status } = await app.ask(w.administrator, 'PUT', path, {
      body: sampleSuppliers,
      headers: { 'Content-Type': 'text/csv' },
    });
    expect(status).toBe(428);
  });

  test('that two people change at once is kept from one of them, and the other is told', async () => {
    const seen = (await app.ask(w.administrator, 'GET', path)).headers.get('ETag') ?? '';
    const racing = Array.from({ length: 6 }, (_, at) =>
      put(w.administrator, `${sampleSuppliers}Firm ${at},firm${at}.co.uk,contract,\n`, { 'If-Match': seen }),
    );
    const statuses = (await Promise.all(racing)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([204, ...Array(5).fill(412)]);
  });

  test('with days counts as of today, and is put back with all its days', async () => {
    const dated = `name,domain,status,reference,from,until
Calloway Highways Ltd,callowayhighways.co.uk,live-tender,WM-T-91,,2026-03-31
Calloway Highways Ltd,callowayhighways.co.uk,contract,WM-T-91,2026-04-01,
`;
    expect((await put(w.administrator, dated)).status).toBe(204);
    const today = async () => (await app.ask(w.officer, 'GET', path)).body.split('\n')[1];
    app.setClock('2026-03-31T09:00:00Z');
    expect(await today()).toContain('live-tender');
    app.setClock('2026-04-01T09:00:00Z');
    expect(await today()).toBe('Calloway Highways Ltd,callowayhighways.co.uk,contract,WM-T-91');
    const whole = await app.ask(w.officer, 'GET', `${path}?dated=true`);
    expect(whole.body).toBe(dated);
    const seen = whole.headers.get('ETag') ?? '';
    expect((await put(w.administrator, sampleSuppliers, { 'If-Match': seen })).status).toBe(204);
  });
});

describe('The domains from which firms have written', () => {
  test('come from declarations, for the monitoring officer, without who wrote', async () => {
    const giver = (organisation: string | null, address: string, privatePerson = false) =>
      app.ask(w.officer, 'POST', `/api/declarations/${uuidv7()}/events`, {
        body: sampleCommand('submit', {
          content: sampleContent({
            facts: {
              ...sampleContent().facts,
              giver: { name: 'Jo Reed', organisation, address, privatePerson },
            },
          }),
        }),
      });
    await giver('Larkrise Paving', 'jo.reed@mail.larkrise.co.uk');
    await giver('Pell Cakes', 'vera@gmail.com');
    await giver('Somebody', 'some@body.co.uk', true);
    const { status, body } = await app.ask(w.monitoringOfficer, 'GET', '/api/suppliers/senders');
    expect(status).toBe(200);
    expect(body.senders).toEqual([{ organisation: 'Larkrise Paving', domain: 'larkrise.co.uk' }]);
    expect(JSON.stringify(body)).not.toContain('jo.reed');
  });
});
