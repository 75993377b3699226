import { beforeEach, describe, expect, test } from 'vitest';
import { eastvale, westmarch } from '../database.ts';
import { useApp } from '../use-app.ts';
import { post } from './outgoing.ts';

const w = westmarch.people;
const failure = 'The mail server refused this letter for good.';

const app = useApp();
let failed: string;
let waiting: string;
beforeEach(async () => {
  const { database } = app;
  await database.deleteFrom('letter').execute();
  failed = await post(database, w.officer, '2026-03-01T10:00:00Z');
  waiting = await post(database, w.manager, '2026-03-09T09:55:00Z');
  const sent = await post(database, w.colleague, '2026-03-01T10:00:00Z');
  await database.updateTable('letter').set({ failure, attempts: 3 }).where('id', '=', failed).execute();
  await database
    .updateTable('letter')
    .set({ sent_at: '2026-03-01T10:05:00Z' })
    .where('id', '=', sent)
    .execute();
});

describe('Letters that did not go out', () => {
  test('are shown to administrators with the reason, and never what stands in them', async () => {
    const { status, body } = await app.ask(w.administrator, 'GET', '/api/letters?state=failed');
    expect(status).toBe(200);
    expect(body).toEqual({
      letters: [
        {
          id: failed,
          kind: 'yearly-return',
          person: { id: w.officer, name: 'Alice Penrose', address: 'alice.penrose@westmarch.gov.uk' },
          attempts: 3,
          dueAt: '2026-03-01T10:05:00.000Z',
          failure,
        },
      ],
      total: 1,
    });
  });

  test('are those that were given up, unless those that wait are asked for', async () => {
    const { body } = await app.ask(w.administrator, 'GET', '/api/letters?state=waiting');
    expect(body.letters.map(({ id }: { id: string }) => id)).toEqual([waiting]);
    expect((await app.ask(w.administrator, 'GET', '/api/letters')).body.letters).toHaveLength(1);
    expect((await app.ask(w.administrator, 'GET', '/api/letters?state=sent')).status).toBe(422);
  });

  test.each([
    ['an officer', w.officer],
    ['a monitoring officer', w.monitoringOfficer],
    ['an auditor', w.auditor],
  ])('are not for %s', async (_, person) => {
    expect((await app.ask(person, 'GET', '/api/letters')).status).toBe(403);
    expect(
      (await app.ask(person, 'POST', '/api/letters/try-again', { body: { letters: 'all' } })).status,
    ).toBe(403);
  });

  test('are not for another council', async () => {
    const { body } = await app.ask(eastvale.people.administrator, 'GET', '/api/letters');
    expect(body).toEqual({ letters: [], total: 0 });
    const again = { body: { letters: 'all' } };
    const answer = await app.ask(eastvale.people.administrator, 'POST', '/api/letters/try-again', again);
    expect(answer.body).toEqual({ letters: 0 });
  });
});

describe('Trying again', () => {
  test.each([
    ['all', () => 'all'],
    ['some', () => [failed, waiting]],
  ])('makes %s due that were given up, and writes down who asked', async (_, letters) => {
    const answer = await app.ask(w.administrator, 'POST', '/api/letters/try-again', {
      body: { letters: letters() },
    });
    expect(answer.body).toEqual({ letters: 1 });
    const { body } = await app.ask(w.administrator, 'GET', '/api/letters?state=waiting');
    expect(body.letters.map(({ id }: { id: string }) => id).sort()).toEqual([failed, waiting].sort());
    const entries = await app.database.selectFrom('audit_entry').select('content').execute();
    expect(entries.map(({ content }) => JSON.parse(content ?? ''))).toContainEqual(
      expect.objectContaining({ action: 'letters.tried-again', by: w.administrator, detail: { letters: 1 } }),
    );
  });

  test('says what is wrong with what was asked', async () => {
    const { status, body } = await app.ask(w.administrator, 'POST', '/api/letters/try-again', {
      body: { letters: [] },
    });
    expect(status).toBe(422);
    expect(body.code).toBe('ERR_BODY_INVALID');
  });
});
