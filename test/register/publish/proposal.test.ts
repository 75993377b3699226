import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '#test/register/app.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { declare } from '#test/register/figures/declared.ts';

const { people } = westmarch;
const first = people.monitoringOfficer;
const second = people.chief;
let fresh: FreshDatabase;
let app: TestApp;

beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  await fresh.database
    .updateTable('person')
    .set({ roles: ['monitoring-officer'] })
    .where('id', '=', second)
    .execute();
  app = testApp(fresh.database);
  await another();
});
afterAll(() => fresh.close());

let day = 1;
/** One more declaration that goes public. */
async function another(): Promise<void> {
  day += 1;
  const at = `2026-03-${String(day).padStart(2, '0')}T09:00:00Z`;
  await declare(app, people.officer, { at, decided: { outcome: 'noted', by: people.manager, at } });
  app.setClock('2026-03-30T09:00:00Z');
}

const previewed = async (person: string) => (await app.ask(person, 'GET', '/api/publication/preview')).body;
const publish = async (person: string) =>
  app.ask(person, 'POST', '/api/publication', { body: { digest: (await previewed(person)).digest } });
const rule = (person: string, twoPeople: boolean, more = {}) =>
  app.ask(person, 'PUT', '/api/settings', {
    body: { publishing: { twoPeople, ...more } },
    headers: { 'If-Match': '*' },
  });
const deeds = async () =>
  (await fresh.database.selectFrom('audit_entry').select('content').orderBy('id').execute()).map(
    ({ content }) => JSON.parse(content ?? '{}'),
  );

describe('Where two people publish', () => {
  test('the first proposes, and nothing is public yet', async () => {
    expect((await rule(first, true)).status).toBe(204);
    const { status, body } = await publish(first);
    expect([status, body.rows]).toEqual([202, 1]);
    expect((await app.ask(null, 'GET', '/published/westmarch/register.csv')).status).toBe(404);
    const { publishing } = await previewed(second);
    expect(publishing.proposal).toMatchObject({ own: false, rows: 1, same: true });
    expect((await previewed(first)).publishing.proposal.own).toBe(true);
  });

  test('the first cannot confirm, however often', async () => {
    for (let time = 0; time < 3; time += 1) {
      const { status, body } = await publish(first);
      expect([status, body.code]).toEqual([403, 'ERR_NOT_ALLOWED']);
    }
  });

  test('what has changed since is proposed anew, and not confirmed', async () => {
    await another();
    expect((await previewed(second)).publishing.proposal.same).toBe(false);
    expect((await publish(second)).status).toBe(202);
    expect((await publish(second)).status).toBe(403);
  });

  test('the second confirms, and both are recorded', async () => {
    expect((await publish(first)).status).toBe(201);
    const row = await fresh.database.selectFrom('publication').selectAll().executeTakeFirstOrThrow();
    expect([row.proposed_by, row.made_by]).toEqual([second, first]);
    expect((await previewed(first)).publishing.proposal).toBeNull();
    const published = (await deeds()).find(({ action }) => action === 'register.published');
    expect(published).toMatchObject({ by: first, detail: { proposedBy: second } });
    expect((await deeds()).filter(({ action }) => action === 'publication.proposed')).toHaveLength(2);
  });

  test('two who confirm at once publish once', async () => {
    await another();
    expect((await publish(first)).status).toBe(202);
    const { digest } = await previewed(second);
    const both = await Promise.all(
      [1, 2].map(() => app.ask(second, 'POST', '/api/publication', { body: { digest } })),
    );
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
    const rows = await fresh.database.selectFrom('publication').select('id').execute();
    expect(rows).toHaveLength(2);
  });

  test('the database itself takes no publication that one person proposed and confirmed', async () => {
    const row = {
      organisation: westmarch.id,
      id: crypto.randomUUID(),
      at: '2026-03-30T10:00:00Z',
      content: '{}',
    };
    await expect(
      fresh.database
        .insertInto('publication')
        .values({ ...row, made_by: first, proposed_by: first })
        .execute(),
    ).rejects.toThrow('two_people');
  });

  test('a proposal can be taken back', async () => {
    await another();
    expect((await publish(first)).status).toBe(202);
    expect((await app.ask(second, 'DELETE', '/api/publication/proposal')).status).toBe(204);
    expect((await previewed(first)).publishing.proposal).toBeNull();
    expect((await deeds()).at(-2)).toMatchObject({ action: 'publication.proposal-withdrawn', by: second });
  });

  test('whoever ends the rule does not publish alone after it, whatever they send', async () => {
    expect((await rule(first, false)).status).toBe(204);
    expect((await publish(first)).status).toBe(403);
    expect((await rule(first, false, { endedBy: second })).status).toBe(204);
    expect((await publish(first)).status).toBe(403);
    expect(
      (await app.ask(first, 'PUT', '/api/settings', { body: {}, headers: { 'If-Match': '*' } })).status,
    ).toBe(204);
    expect((await previewed(first)).publishing.mayPublish).toBe(false);
    expect((await publish(second)).status).toBe(201);
  });
});

describe('Rules on trial', () => {
  const trial = (person: string, publication: unknown) =>
    app.ask(person, 'POST', '/api/publication/preview', { body: { publication } });

  test('show what would go public by them, and change nothing', async () => {
    const before = await previewed(first);
    const { status, body } = await trial(first, { kinds: { gift: { of: 'nobody' } } });
    expect([status, body.counts.public]).toEqual([200, 0]);
    expect(body.publishing).toBeNull();
    const { digest, ruled } = await previewed(first);
    expect([digest, ruled]).toEqual([before.digest, before.ruled]);
  });

  test('that make no sense are refused with a sentence', async () => {
    const { status, body } = await trial(first, { months: 'many' });
    expect([status, body.errors[0].path]).toEqual([422, 'publication']);
  });

  test('are the monitoring officer’s', async () => {
    for (const person of [people.officer, people.auditor, people.administrator]) {
      expect((await trial(person, {})).status).toBe(403);
    }
  });
});
