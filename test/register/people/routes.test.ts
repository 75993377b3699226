import { describe, expect, test } from 'vitest';
import { eastvale, westmarch } from '#test/register/database.ts';
import { useApp } from '#test/register/use-app.ts';

const { people } = westmarch;
const { administrator, colleague, delegate, loner, manager, monitoringOfficer, officer } = people;

const app = useApp();

async function lastDeed() {
  const { content } = await app.database
    .selectFrom('audit_entry')
    .select('content')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return JSON.parse(content ?? '');
}

describe('who is signed in', () => {
  test('a manager is told of their people, their council’s code and their cover', async () => {
    const { body } = await app.ask(manager, 'GET', '/api/me');
    expect(body).toMatchObject({
      person: { id: manager, name: 'Martin Yeo', department: 'Highways', grade: 12 },
      roles: [],
      isManager: true,
      council: { name: 'Westmarch County Council', slug: 'westmarch', code: 'derbyshire' },
      standsInFor: [],
    });
    expect(body.person.manager).toEqual({ id: people.headOfDepartment, name: 'Priya Nandra' });
    expect(body.cover).toMatchObject([{ person: { id: manager }, deputy: { id: delegate } }]);
  });

  test('a deputy is told for whom they stand in', async () => {
    const { body } = await app.ask(delegate, 'GET', '/api/me');
    expect(body).toMatchObject({ isManager: false, standsInFor: [manager] });
  });
});

describe('looking for people', () => {
  test('finds colleagues by parts of their names, with name and department alone', async () => {
    const { body } = await app.ask(officer, 'GET', '/api/people?q=yeo mart');
    expect(body.rows).toEqual([{ id: manager, name: 'Martin Yeo', department: 'Highways' }]);
  });

  test.each(['%25%25', '__', "'; drop table person; --"])('takes %s as text', async (q) => {
    const { status, body } = await app.ask(officer, 'GET', `/api/people?q=${q}`);
    expect(status).toBe(200);
    expect(body.rows).toEqual([]);
  });

  test('finds nobody of another council, nor who has left', async () => {
    const { body } = await app.ask(eastvale.people.officer, 'GET', '/api/people?q=ma');
    expect(body.rows.map(({ name }: { name: string }) => name)).not.toContain('Martin Yeo');
  });

  test.each<[string, string, string, boolean]>([
    ['oneself', officer, officer, true],
    ['an administrator anybody', administrator, officer, true],
    ['a manager a report', manager, officer, false],
    ['a colleague a colleague', colleague, officer, false],
  ])('%s: whole or name and department', async (_, who, whom, whole) => {
    const { body } = await app.ask(who, 'GET', `/api/people/${whom}`);
    expect('grade' in body).toBe(whole);
    expect(body).toMatchObject({ id: whom, name: 'Alice Penrose', department: 'Highways' });
  });

  test('one of another council is not there', async () => {
    const { status } = await app.ask(administrator, 'GET', `/api/people/${eastvale.people.officer}`);
    expect(status).toBe(404);
  });
});

describe('amending somebody', () => {
  const amend = (who: string, whom: string, body: unknown, headers = {}) =>
    app.ask(who, 'PATCH', `/api/people/${whom}`, { body, headers });

  test('is for administrators', async () => {
    for (const who of [officer, manager, monitoringOfficer, people.auditor]) {
      expect((await amend(who, officer, { grade: 1 })).status).toBe(403);
    }
  });

  test('sets what was named, leaves the rest, and is written down', async () => {
    const { status, body, headers } = await amend(administrator, loner, {
      grade: 10,
      spokesperson: true,
      manager,
      department: 'Press office',
      roles: ['auditor'],
      offices: ['spokesperson'],
    });
    expect(status).toBe(200);
    expect(headers.get('ETag')).toBe('"2"');
    expect(body).toMatchObject({
      name: 'Noor Haldane',
      grade: 10,
      spokesperson: true,
      politicallyRestricted: false,
      manager: { id: manager },
      department: 'Press office',
      roles: ['auditor'],
    });
    expect(await lastDeed()).toMatchObject({ action: 'person.amended', by: administrator, subject: loner });
    const line = await app.database
      .selectFrom('line')
      .select('manager')
      .where('report', '=', loner)
      .execute();
    expect(line).toHaveLength(4);
  });

  test('refuses a version that is no longer', async () => {
    const { status } = await amend(administrator, colleague, { grade: 9 }, { 'If-Match': '"7"' });
    expect(status).toBe(412);
  });

  test('refuses roles for oneself, and oneself as a manager', async () => {
    expect((await amend(administrator, administrator, { roles: ['monitoring-officer'] })).status).toBe(403);
    expect((await amend(administrator, officer, { manager: administrator })).status).toBe(403);
    expect((await app.ask(administrator, 'GET', `/api/people/${officer}`)).body.manager.id).toBe(manager);
  });

  test('refuses a manager who reports to them, or is them', async () => {
    expect((await amend(administrator, manager, { manager: officer })).status).toBe(409);
    expect((await amend(administrator, manager, { manager })).status).toBe(409);
    expect((await amend(administrator, manager, { manager: eastvale.people.manager })).status).toBe(404);
  });

  test('refuses what the directory gives', async () => {
    await app.database
      .updateTable('person')
      .set({ directory: JSON.stringify({ displayName: 'Ben', department: 'Highways' }) })
      .where('id', '=', colleague)
      .execute();
    const { status, body } = await amend(administrator, colleague, { name: 'Benjamin' });
    expect(status).toBe(409);
    expect(body.detail).toContain('directory gives name');
    expect((await amend(administrator, colleague, { grade: 9 })).status).toBe(200);
  });

  test.each([
    { grade: 'high' },
    { roles: ['king'] },
    { unknown: 1 },
    { manager: 'me' },
    { offices: ['A b'] },
  ])('refuses %j', async (body) => {
    expect((await amend(administrator, officer, body)).status).toBe(422);
  });
});

describe('cover', () => {
  const days = { startsOn: '2026-03-09', endsOn: '2026-03-20' };
  const arrange = (who: string, body: unknown) => app.ask(who, 'POST', '/api/cover', { body });

  test('is arranged by whoever is away, overlaps another, and ends when they say so', async () => {
    const { status, body } = await arrange(manager, { deputy: colleague, ...days });
    expect(status).toBe(201);
    expect(await lastDeed()).toMatchObject({ action: 'cover.arranged', subject: manager });
    expect((await app.ask(colleague, 'GET', '/api/me')).body.standsInFor).toEqual([manager]);
    expect((await app.ask(manager, 'GET', '/api/cover')).body.rows).toHaveLength(2);
    expect((await app.ask(colleague, 'DELETE', `/api/cover/${body.id}`)).status).toBe(403);
    expect((await app.ask(manager, 'DELETE', `/api/cover/${body.id}`)).status).toBe(204);
    expect(await lastDeed()).toMatchObject({ action: 'cover.cancelled', subject: manager });
    expect((await app.ask(manager, 'DELETE', `/api/cover/${body.id}`)).status).toBe(404);
    expect((await app.ask(colleague, 'GET', '/api/me')).body.standsInFor).toEqual([]);
  });

  test.each<[string, string, object, number]>([
    ['nobody for themselves', manager, { deputy: manager }, 409],
    ['nobody makes themselves a deputy', administrator, { person: officer, deputy: administrator }, 403],
    ['officers not for others', officer, { person: manager, deputy: colleague }, 403],
    ['days that are over', manager, { deputy: colleague, startsOn: '2026-01-01', endsOn: '2026-01-02' }, 409],
    [
      'days the wrong way round',
      manager,
      { deputy: colleague, startsOn: '2026-05-02', endsOn: '2026-05-01' },
      409,
    ],
    ['a day that there is not', manager, { deputy: colleague, endsOn: '2026-02-31' }, 422],
    ['somebody of another council', manager, { deputy: eastvale.people.officer }, 404],
  ])('refuses: %s', async (_, who, body, status) => {
    expect((await arrange(who, { ...days, ...body })).status).toBe(status);
  });

  test.each([monitoringOfficer, administrator])('may be arranged and ended for others', async (who) => {
    const { status, body } = await arrange(who, { person: officer, deputy: colleague, ...days });
    expect(status).toBe(201);
    expect((await app.ask(who, 'DELETE', `/api/cover/${body.id}`)).status).toBe(204);
  });

  test('is seen by those whom it concerns, and by those who arrange it', async () => {
    expect((await app.ask(loner, 'GET', '/api/cover')).body.rows).toEqual([]);
    expect((await app.ask(administrator, 'GET', '/api/cover')).body.rows).toHaveLength(1);
  });
});

describe('importing by the service', () => {
  const bring = (who: string, body: string, query = '?keep') =>
    app.ask(who, 'POST', `/api/people/import${query}`, { body, headers: { 'Content-Type': 'text/csv' } });

  test('is for administrators', async () => {
    expect((await bring(monitoringOfficer, 'name,email\nAda,ada@x.uk\n')).status).toBe(403);
  });

  test('shows first, then does', async () => {
    const list = 'name,email\nAda,ada@x.uk\n';
    const shown = await bring(administrator, list, '?dry-run&keep');
    expect(shown.body).toMatchObject({ done: false, counts: { added: 1 } });
    expect((await bring(administrator, list)).body).toMatchObject({ done: true, counts: { added: 1 } });
    expect((await bring(administrator, list)).body).toMatchObject({ done: true, counts: { unchanged: 1 } });
  });

  test('answers faults with all of them', async () => {
    const { status, body } = await bring(administrator, 'name,email,grade\n,x,high\n');
    expect(status).toBe(422);
    expect(body.faults).toHaveLength(3);
  });

  test('gives nobody a role by their own hand', async () => {
    const list =
      'name,email,roles\nGwen Farrow,gwen.farrow@westmarch.gov.uk,administrator;monitoring-officer\n';
    expect((await bring(administrator, list)).status).toBe(403);
    expect((await app.ask(administrator, 'GET', '/api/me')).body.roles).toEqual(['administrator']);
  });

  test('takes no more than 20 MB', async () => {
    expect((await bring(administrator, 'x'.repeat(21 * 1024 * 1024))).status).toBe(413);
  });
});

test('nothing happened that the register could not explain', () => {
  expect(app.reported).toEqual([]);
});
