import { beforeAll, describe, expect, test } from 'vitest';
import type { Figures } from '#register/figures/figures.ts';
import { sampleCommand } from '#test/register/app.ts';
import { westmarch } from '#test/register/database.ts';
import { useApp } from '#test/register/use-app.ts';
import { declare } from './declared.ts';

const { people, departments } = westmarch;
const period = 'from=2026-01-01&to=2026-03-31';
const app = useApp();
beforeAll(async () => {
  const { officer, colleague, otherOfficer, manager } = people;
  await declare(app, officer, {
    at: '2026-01-31T23:30:00Z',
    facts: { valuePence: 1000, answer: 'accepted' },
    decided: { outcome: 'approved', by: manager, at: '2026-02-02T23:30:00Z' },
  });
  await declare(app, officer, {
    at: '2026-03-02T09:00:00Z',
    kind: 'hospitality',
    facts: { valuePence: 9000, answer: 'declined' },
    decided: { outcome: 'noted', by: manager, at: '2026-03-12T09:00:00Z' },
  });
  await declare(app, colleague, {
    at: '2026-03-03T09:00:00Z',
    deadline: '2026-03-08',
    facts: { valuePence: null, answer: 'accepted' },
  });
  await declare(app, otherOfficer, {
    at: '2026-03-04T09:00:00Z',
    kind: 'nil-return',
    facts: { valuePence: null, answer: null, giver: null },
  });
  const withdrawn = await declare(app, otherOfficer, { at: '2026-03-05T09:00:00Z' });
  expect(await app.send(otherOfficer, withdrawn, sampleCommand('withdraw'), 1)).toMatchObject({
    status: 201,
  });
  await declare(app, officer, { at: '2025-12-31T23:59:00Z', facts: { valuePence: 70_000 } });
  app.setClock('2026-03-20T09:00:00Z');
});

async function figures(person: string, query = period): Promise<Figures> {
  const { status, body } = await app.ask(person, 'GET', `/api/figures?${query}`);
  expect(body).not.toHaveProperty('detail');
  expect(status).toBe(200);
  return body;
}

describe('the monitoring officer’s figures', () => {
  test('count what was declared in the period, without what was withdrawn', async () => {
    const { total, byKind } = await figures(people.monitoringOfficer);
    expect(total).toEqual({ count: 4, accepted: 2, declined: 1, pence: 10_000 });
    expect(byKind).toEqual([
      { kind: 'gift', count: 2, accepted: 2, declined: 0, pence: 1000 },
      { kind: 'hospitality', count: 1, accepted: 0, declined: 1, pence: 9000 },
      { kind: 'nil-return', count: 1, accepted: 0, declined: 0, pence: 0 },
    ]);
  });

  test('tell the departments and the givers apart', async () => {
    const { byDepartment, byGiver } = await figures(people.monitoringOfficer);
    expect(byDepartment.map(({ name, count }) => [name, count])).toEqual([
      ['Highways', 3],
      [expect.any(String), 1],
    ]);
    expect(byGiver).toEqual([
      {
        key: expect.any(String),
        name: 'Larkrise Paving Ltd',
        count: 3,
        accepted: 2,
        declined: 1,
        pence: 10_000,
        last: '2026-03-03',
      },
    ]);
  });

  test('show every month of the period, by the council’s own clock', async () => {
    const { byMonth } = await figures(people.monitoringOfficer);
    expect(byMonth.map(({ month, count }) => [month, count])).toEqual([
      ['2026-01', 1],
      ['2026-02', 0],
      ['2026-03', 3],
    ]);
  });

  test('measure the days to a decision', async () => {
    const { decisions } = await figures(people.monitoringOfficer);
    expect(decisions).toEqual({ decided: 2, medianDays: 6, p90Days: 9.2 });
  });

  test('show what waits for whom, and what is overdue', async () => {
    const { waiting } = await figures(people.monitoringOfficer);
    expect(waiting).toContainEqual({
      manager: { id: people.manager, name: 'Martin Yeo' },
      waiting: 2,
      overdue: 1,
      oldest: '2025-12-31',
    });
  });

  test('name who has not made this council year’s return', async () => {
    const { returns } = await figures(people.monitoringOfficer);
    expect(returns).toMatchObject({ from: '2025-04-01', to: '2026-03-31', people: 13, returned: 1 });
    const missing = returns.missing.map(({ name }) => name);
    expect(missing).toHaveLength(12);
    expect(missing).not.toContain('Dev Marlow');
  });

  test('count returns in the year that the council has set, as its letters do', async () => {
    const set = (settings: unknown) =>
      app.database
        .updateTable('organisation')
        .set({ settings: JSON.stringify(settings) })
        .where('id', '=', westmarch.id)
        .execute();
    await set({ yearlyReturn: { month: 2, day: 28 } });
    const { returns } = await figures(people.monitoringOfficer);
    await set({});
    expect(returns).toMatchObject({ from: '2026-03-01', to: '2027-02-28', returned: 1 });
    const before = await figures(people.monitoringOfficer, 'from=2026-01-01&to=2026-02-28');
    expect(before.returns).toMatchObject({ from: '2025-04-01', to: '2026-03-31' });
  });

  test('count what lasts and was renewed in the year', async () => {
    const id = await declare(app, people.loner, {
      kind: 'interest',
      at: '2024-05-01T09:00:00Z',
      decided: { outcome: 'noted', by: people.monitoringOfficer, at: '2024-05-02T09:00:00Z' },
    });
    const returned = async () => (await figures(people.monitoringOfficer)).returns.returned;
    app.setClock('2026-03-20T09:00:00Z');
    expect(await returned()).toBe(1);
    expect((await app.send(people.loner, id, sampleCommand('renew'), 2)).status).toBe(201);
    expect(await returned()).toBe(2);
    expect((await app.send(people.loner, id, sampleCommand('withdraw'), 3)).status).toBe(201);
    app.setClock('2026-03-20T09:00:00Z');
  });

  test('can be narrowed to a kind, a department and a giver', async () => {
    const of = async (query: string) => (await figures(people.auditor, `${period}&${query}`)).total.count;
    expect(await of('kind=hospitality')).toBe(1);
    expect(await of(`department=${departments.highways}`)).toBe(3);
    const [giver] = (await figures(people.auditor)).byGiver;
    expect(await of(`giver=${encodeURIComponent(giver?.key ?? '')}`)).toBe(3);
  });

  test('are of the twelve months up to today where nothing is asked', async () => {
    const { from, to, byMonth, total } = await figures(people.monitoringOfficer, '');
    expect([from, to, byMonth.length, total.count]).toEqual(['2025-04-01', '2026-03-20', 12, 5]);
  });
});

describe('who may see figures', () => {
  test('a manager sees their own line alone', async () => {
    const { reach, total, returns } = await figures(people.manager);
    expect(reach).toBe('line');
    expect(total.count).toBe(3);
    expect(returns.people).toBe(2);
  });

  test('whoever stands in for a manager sees that manager’s line', async () => {
    expect((await figures(people.delegate)).total.count).toBe(3);
  });

  test('an officer without reports, and an administrator, see none', async () => {
    for (const person of [people.officer, people.administrator]) {
      const { status, body } = await app.ask(person, 'GET', '/api/figures');
      expect([status, body.code]).toEqual([403, 'ERR_NOT_ALLOWED']);
    }
  });

  test('a period that runs backwards, or that is not a period, is refused with a sentence', async () => {
    for (const query of ['from=2026-02-01&to=2026-01-01', 'from=1900-01-01', 'from=yesterday', 'sql=1']) {
      const { status, body } = await app.ask(people.auditor, 'GET', `/api/figures?${query}`);
      expect([status, typeof body.detail]).toEqual([422, 'string']);
    }
  });
});
