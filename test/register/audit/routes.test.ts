import { afterEach, beforeEach, expect, test } from 'vitest';
import { eastvale, westmarch } from '#test/register/database.ts';
import { type AuditedCouncil, auditedCouncil } from './council.ts';

const { people } = westmarch;

let council: AuditedCouncil;
beforeEach(async () => {
  council = await auditedCouncil();
});
afterEach(() => council.close());

const actions = (rows: { deed: { action: string } }[]) => rows.map(({ deed }) => deed.action);

test('auditors and monitoring officers read the log, newest first and page by page', async () => {
  const { ask } = council.app;
  const first = await ask(people.auditor, 'GET', '/api/audit?limit=3');
  expect(actions(first.body.rows)).toEqual([
    'declaration.read',
    'declaration.decided',
    'declaration.submitted',
  ]);
  const second = await ask(people.monitoringOfficer, 'GET', `/api/audit?limit=3&after=${first.body.next}`);
  expect(second.body.rows.map(({ number }: { number: number }) => number)).toEqual([1]);
  expect(second.body.next).toBeNull();
});

test('the log of one declaration is found by its id, in whatever case it is written', async () => {
  const { body } = await council.app.ask(
    people.auditor,
    'GET',
    `/api/audit?subject=${council.decided.toUpperCase()}`,
  );
  expect(actions(body.rows)).toEqual(['declaration.read', 'declaration.decided', 'declaration.submitted']);
});

test('nobody else reads it, and no council reads another’s', async () => {
  const { ask } = council.app;
  for (const person of [people.officer, people.manager, people.administrator])
    expect((await ask(person, 'GET', '/api/audit')).status).toBe(403);
  expect((await ask(eastvale.people.auditor, 'GET', '/api/audit')).body.rows).toEqual([]);
});

test('reading the log is recorded itself', async () => {
  await council.app.ask(people.auditor, 'GET', '/api/audit');
  await council.link();
  const { body } = await council.app.ask(people.auditor, 'GET', '/api/audit?limit=1');
  expect(body.rows[0].deed).toMatchObject({ action: 'audit.read', by: people.auditor });
});

test('a page of a list is recorded with the declarations of others that stood in it, and of one’s own none', async () => {
  const { ask } = council.app;
  await ask(people.officer, 'GET', '/api/declarations?view=mine');
  await ask(people.manager, 'GET', '/api/declarations?view=review');
  await council.link();
  const { body } = await ask(people.auditor, 'GET', '/api/audit?limit=10');
  const listed = body.rows.filter(
    (row: { deed: { action: string } }) => row.deed.action === 'declarations.listed',
  );
  expect(listed).toHaveLength(1);
  expect(listed[0].deed).toMatchObject({
    by: people.manager,
    detail: { view: 'review', declarations: [council.waiting] },
  });
});
