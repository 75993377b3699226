import { describe, expect, test } from 'vitest';
import { westmarch } from '#test/register/database.ts';
import { useApp } from '#test/register/use-app.ts';

const w = westmarch.people;
const path = '/api/not-relevant';

const app = useApp();

const say = (person: string, body: unknown = { signal: 'gift-offer' }) =>
  app.ask(person, 'POST', path, { body });
const switchOn = (countNotRelevant: boolean) =>
  app.ask(w.monitoringOfficer, 'PUT', '/api/settings', {
    body: { countNotRelevant },
    headers: { 'If-Match': '*' },
  });

describe('What officers found not relevant', () => {
  test('is not taken where the council has not switched it on', async () => {
    const { status, body } = await say(w.officer);
    expect([status, body.code]).toEqual([403, 'ERR_NOT_ALLOWED']);
    expect((await app.ask(w.monitoringOfficer, 'GET', path)).body.counts).toEqual([]);
  });

  test('is counted by signal and month, and by nothing else', async () => {
    await switchOn(true);
    app.setClock('2026-03-09T10:00:00Z');
    expect((await say(w.officer)).status).toBe(204);
    expect((await say(w.colleague)).status).toBe(204);
    app.setClock('2026-04-01T10:00:00Z');
    expect((await say(w.officer, { signal: 'media-request' })).status).toBe(204);
    expect((await app.ask(w.auditor, 'GET', path)).body.counts).toEqual([
      { signal: 'gift-offer', month: '2026-03-01', count: 2 },
      { signal: 'media-request', month: '2026-04-01', count: 1 },
    ]);
    const kept = await app.database.selectFrom('not_relevant').selectAll().execute();
    expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['count', 'month', 'organisation', 'signal']);
    // Nor does the audit log tell who pressed.
    const entries = await app.database.selectFrom('audit_entry').select(['content', 'made_by']).execute();
    expect(entries.filter(({ made_by }) => made_by === w.officer)).toEqual([]);
    expect(JSON.stringify(entries)).not.toContain('media-request');
  });

  test('takes no word beside the signal', async () => {
    for (const body of [{ signal: 'gift-offer', text: 'x' }, { signal: 'cake' }, {}, []]) {
      expect((await say(w.officer, body)).status).toBe(422);
    }
  });

  test('is shown for a year', async () => {
    app.setClock('2027-03-31T10:00:00Z');
    const { body } = await app.ask(w.monitoringOfficer, 'GET', path);
    expect(body.counts.map(({ month }: { month: string }) => month)).toEqual(['2026-04-01']);
  });

  test('is not for officers to see', async () => {
    expect((await app.ask(w.officer, 'GET', path)).status).toBe(403);
    expect((await app.ask(w.administrator, 'GET', path)).status).toBe(403);
  });
});
