import { describe, expect, test } from 'vitest';
import { eastvale, westmarch } from './database.ts';
import { useApp } from './use-app.ts';

const w = westmarch.people;
const path = '/api/settings';

const app = useApp();

/** In the place of whatever stands there. */
const whatever = { 'If-Match': '*' };
const settled = {
  domains: ['westmarch.gov.uk'],
  levels: { 'supplier-meeting': 'hint' },
  refusals: { gift: 'Thank you, but I must turn this down.' },
  publication: { months: 12 },
  yearlyReturn: { month: 4, day: 30 },
};

describe('A council’s own settings', () => {
  test('are empty at first, beside its name and code', async () => {
    const { status, body } = await app.ask(w.officer, 'GET', path);
    expect(status).toBe(200);
    expect(body).toEqual({
      name: westmarch.name,
      slug: westmarch.slug,
      code: westmarch.code,
      settings: {},
    });
  });

  test('are settled by the monitoring officer, and officers see what their clients need', async () => {
    const put = await app.ask(w.monitoringOfficer, 'PUT', path, { body: settled, headers: whatever });
    expect([put.status, put.body]).toEqual([204, '']);
    expect((await app.ask(w.auditor, 'GET', path)).body.settings).toEqual(settled);
    const { publication: _hidden, ...open } = settled;
    const { body, headers } = await app.ask(w.officer, 'GET', path);
    expect(body.settings).toEqual(open);
    const tag = headers.get('ETag') ?? '';
    expect((await app.ask(w.officer, 'GET', path, { headers: { 'If-None-Match': tag } })).status).toBe(304);
    expect((await app.ask(eastvale.people.officer, 'GET', path)).body.settings).toEqual({});
  });

  test('are nobody else’s to settle', async () => {
    for (const person of [w.officer, w.manager, w.auditor, w.administrator]) {
      expect((await app.ask(person, 'PUT', path, { body: settled, headers: whatever })).status).toBe(403);
    }
  });

  test('that somebody changed meanwhile are not overwritten unseen', async () => {
    const tag = (await app.ask(w.monitoringOfficer, 'GET', path)).headers.get('ETag') ?? '';
    const seen = { 'If-Match': tag };
    const other = { ...settled, domains: ['westmarch.gov.uk', 'wm.gov.uk'] };
    expect((await app.ask(w.monitoringOfficer, 'PUT', path, { body: other, headers: seen })).status).toBe(
      204,
    );
    const late = await app.ask(w.monitoringOfficer, 'PUT', path, { body: settled, headers: seen });
    expect(late.status).toBe(412);
  });

  test('are not replaced by whoever does not say what they saw', async () => {
    const { status, body } = await app.ask(w.monitoringOfficer, 'PUT', path, { body: settled });
    expect([status, body.code]).toEqual([428, 'ERR_VERSION_MISSING']);
  });

  test('that two people change at once are kept from one of them, and the other is told', async () => {
    const tag = (await app.ask(w.monitoringOfficer, 'GET', path)).headers.get('ETag') ?? '';
    const racing = Array.from({ length: 8 }, (_, at) =>
      app.ask(w.monitoringOfficer, 'PUT', path, {
        body: { ...settled, promptsADay: at + 1 },
        headers: { 'If-Match': tag },
      }),
    );
    const statuses = (await Promise.all(racing)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([204, ...Array(7).fill(412)]);
  });

  test.each([
    ['an unknown one', { surprise: 1 }],
    ['a signal that is none', { levels: { 'cake-offer': 'hint' } }],
    ['a level that is none', { levels: { 'gift-offer': 'loud' } }],
    ['a domain that nobody can own', { domains: ['gov.uk'] }],
    ['rules of publication that make no sense', { publication: { months: 'many' } }],
    ['a budget of no prompts at all', { promptsADay: 0 }],
    ['a day that no year has', { yearlyReturn: { month: 13, day: 1 } }],
  ])('refuse %s, and say what to mend', async (_what, body) => {
    const answer = await app.ask(w.monitoringOfficer, 'PUT', path, { body, headers: whatever });
    expect([answer.status, answer.body.code]).toEqual([422, 'ERR_BODY_INVALID']);
    expect(answer.body.errors).toHaveLength(1);
    expect(app.reported).toEqual([]);
  });
});
