import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { expireDue } from '#register/declarations/expire.ts';
import { sampleCommand, sampleContent } from '../app.ts';
import { westmarch } from '../database.ts';
import { useApp } from '../use-app.ts';

const w = westmarch.people;

const app = useApp();

async function decided(until: string | null): Promise<string> {
  const id = uuidv7();
  app.setClock('2026-03-02T10:00:00Z');
  await app.send(w.officer, id, sampleCommand('submit', { content: sampleContent({ kind: 'interest' }) }));
  expect((await app.send(w.manager, id, sampleCommand('decide', { until }), 1)).status).toBe(201);
  return id;
}

async function stateOf(id: string): Promise<string> {
  const { body } = await app.ask(w.officer, 'GET', `/api/declarations/${id}`);
  return body.declaration.state;
}

test('a decision runs out the day after its last, in Britain, with event, record and letter by the register', async () => {
  const ending = await decided('2026-06-30');
  const lasting = await decided('2026-07-01');
  const open = await decided(null);
  app.setClock('2026-06-30T22:30:00Z');
  expect(await expireDue(app.services, westmarch.id)).toBe(0);
  // Half past midnight in British summer time.
  app.setClock('2026-06-30T23:30:00Z');
  expect(await expireDue(app.services, westmarch.id)).toBe(1);
  expect(await expireDue(app.services, westmarch.id)).toBe(0);
  expect(await Promise.all([ending, lasting, open].map(stateOf))).toEqual(['expired', 'decided', 'decided']);

  const { body } = await app.ask(w.officer, 'GET', `/api/declarations/${ending}`);
  expect(body.events.at(-1)).toMatchObject({ type: 'expired', by: null, at: '2026-06-30T23:30:00.000Z' });
  const entries = await app.database.selectFrom('audit_entry').select('content').execute();
  expect(entries.map(({ content }) => JSON.parse(content ?? ''))).toContainEqual(
    expect.objectContaining({ action: 'declaration.expired', subject: ending, by: null }),
  );
  const letters = await app.database
    .selectFrom('letter')
    .select('person')
    .where('kind', '=', 'expired')
    .execute();
  expect(letters).toEqual([{ person: w.officer }]);
});

test('two instances let a hundred run out once each', async () => {
  const ids = [];
  for (let number = 0; number < 100; number += 1) ids.push(await decided('2026-08-31'));
  app.setClock('2026-09-01T06:00:00Z');
  const counts = await Promise.all([1, 2].map(() => expireDue(app.services, westmarch.id)));
  // The one that was decided until the first of July runs out as well.
  expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(101);
  const events = await app.database
    .selectFrom('event')
    .select('declaration')
    .where('type', '=', 'expired')
    .where('declaration', 'in', ids)
    .execute();
  expect(new Set(events.map(({ declaration }) => declaration)).size).toBe(100);
  expect(events).toHaveLength(100);
});
