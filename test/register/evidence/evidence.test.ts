import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCode } from '#core/policy/read.ts';
import { linkEntries } from '#register/audit/chain.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { type TestApp, testApp } from '#test/register/app.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { declare } from '#test/register/figures/declared.ts';

const w = westmarch.people;
const code = { ...readCode(readPack('derbyshire'), 'policies/derbyshire'), version: '2006' };

let fresh: FreshDatabase;
let app: TestApp;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  app = testApp(fresh.database, { codes: [code] });
});
afterAll(async () => {
  expect(app.reported).toEqual([]);
  await fresh.close();
});

async function decidedCase(what = 'A box of plums') {
  return declare(app, w.officer, {
    at: '2026-03-01T09:00:00.000Z',
    facts: { what },
    decided: { outcome: 'approved', by: w.manager, at: '2026-03-05T09:00:00.000Z' },
  });
}

const evidenceOf = (id: string, person: string = w.auditor) =>
  app.ask(person, 'GET', `/api/declarations/${id}/evidence`);

test('tells the trail, the code’s version and clause, and every record with its link', async () => {
  const id = await decidedCase();
  await linkEntries(fresh.database, westmarch.id);
  const { status, headers, body } = await evidenceOf(id);
  expect(status).toBe(200);
  expect(headers.get('Content-Disposition')).toBe(`attachment; filename="evidence-${id}.html"`);
  expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  for (const told of [
    'Alice Penrose',
    'Martin Yeo approved it',
    'version 2006',
    '14.4',
    'probity register verify',
  ])
    expect(body).toContain(told);
  const links = await fresh.database
    .selectFrom('audit_link')
    .innerJoin('audit_entry', (join) => join.onRef('audit_entry.id', '=', 'audit_link.entry'))
    .select('audit_link.hash')
    .where('audit_entry.subject', '=', id)
    .execute();
  expect(links).toHaveLength(2);
  for (const { hash } of links) expect(body).toContain(hash.toString('hex'));
  expect(body).toContain('All 2 records were worked out anew');
});

test('is recorded, and shows in the next pack that it was taken', async () => {
  const id = await decidedCase();
  await evidenceOf(id, w.monitoringOfficer);
  const { body } = await evidenceOf(id);
  expect(body).toContain('Evidence taken');
  expect(body).toContain('not linked yet');
});

test('says so where a record was changed after it was written', async () => {
  const id = await decidedCase('A clock');
  await linkEntries(fresh.database, westmarch.id);
  await sql`alter table audit_entry disable trigger all`.execute(fresh.database);
  await sql`update audit_entry set content = replace(content, 'A clock', 'A watch') where subject = ${id}`.execute(
    fresh.database,
  );
  const { body } = await evidenceOf(id);
  expect(body).toContain('1 of these records do not hold');
});

test('holds what people wrote as text, never as markup', async () => {
  const id = await decidedCase('<script>alert(1)</script>');
  const { body } = await evidenceOf(id);
  expect(body).not.toContain('<script>');
  expect(body).toContain('&lt;script&gt;');
});

test('is refused to the officer and to whoever decided', async () => {
  const id = await decidedCase();
  for (const person of [w.officer, w.manager]) expect((await evidenceOf(id, person)).status).toBe(403);
});
