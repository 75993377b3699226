import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCode } from '#core/policy/read.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { sampleCommand, sampleContent, type TestApp, testApp } from '#test/register/app.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';

const w = westmarch.people;

let fresh: FreshDatabase;
let app: TestApp;
const code = readCode(readPack('derbyshire'), 'policies/derbyshire');
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  app = testApp(fresh.database, { codes: [code] });
});
afterAll(() => fresh.close());

interface Declared {
  by?: string;
  giver?: string;
  pence?: number | null;
  code?: object;
}

async function declared({ by = w.officer, giver = uuidv7(), pence = 1200, code: spoke = {} }: Declared = {}) {
  const id = uuidv7();
  const sample = sampleContent();
  const content = {
    ...sample,
    code: { ...sample.code, ...spoke },
    facts: { ...sample.facts, valuePence: pence, giver: { ...sample.facts.giver, organisation: giver } },
  };
  const { status, body } = await app.send(by, id, sampleCommand('submit', { content }));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return id;
}

const backgroundFor = async (person: string, id: string) =>
  (await app.ask(person, 'GET', `/api/declarations/${id}/background`)).body;

test('a live tender of the giver stands out', async () => {
  const id = await declared({ giver: 'Brackenfield Surfacing' });
  const { giver } = await backgroundFor(w.manager, id);
  expect(giver.ties).toEqual([{ status: 'live-tender', reference: 'WM-T-88' }]);
});

test('everybody is told of no more than they may see', async () => {
  const giver = 'Far and Wide Ltd';
  await declared({ by: w.otherOfficer, giver });
  const id = await declared({ giver });
  expect(await backgroundFor(w.manager, id)).toMatchObject({
    reach: 'below',
    giver: { count: 1, people: 1 },
  });
  const keeper = await backgroundFor(w.monitoringOfficer, id);
  expect(keeper).toMatchObject({ reach: 'council', giver: { count: 2, people: 2 } });
});

test('like cases are counted by outcome once three officers had one, and never the asker’s own', async () => {
  const giver = 'Alike & Co';
  const officers = [w.colleague, w.otherOfficer, w.loner];
  for (const [at, by] of officers.entries()) {
    const id = await declared({ by, giver });
    const outcome = at === 0 ? 'noted' : 'approved';
    const { body } = await app.ask(w.monitoringOfficer, 'GET', `/api/declarations/${id}`);
    const decider = body.declaration.to.person ?? w.monitoringOfficer;
    const decide = sampleCommand('decide', { outcome });
    expect((await app.send(decider, id, decide, 1)).status).toBe(201);
  }
  const id = await declared({ giver });
  const { others } = await backgroundFor(w.auditor, id);
  expect(others).toEqual({ approved: 2, refused: 0, noted: 1 });
  expect((await backgroundFor(w.manager, id)).others).toBeNull();
});

test('the code gives the decision to the role that its rule names, and it can be passed on there', async () => {
  const rule = code.rules['gift-offer'].find(({ duties }) =>
    duties.some(({ to }) => to === 'executive-director'),
  );
  expect(rule).toBeDefined();
  const id = await declared({ pence: 9000, code: { version: code.version, rule: rule?.id } });
  const { decider, passOn } = await backgroundFor(w.manager, id);
  expect(decider).toEqual({
    role: 'executive-director',
    title: 'Executive Director',
    person: { id: w.director, name: 'Owen Tarrant' },
    isYou: false,
  });
  expect(passOn[0]).toEqual({
    person: { id: w.director, name: 'Owen Tarrant' },
    role: 'executive-director',
    title: 'Executive Director',
  });
  expect(passOn.map((next: { person: { id: string } }) => next.person.id)).not.toContain(w.officer);
  const { decider: directors } = await backgroundFor(w.monitoringOfficer, id);
  expect(directors.isYou).toBe(false);
});

test('what the code gives to a role is refused to whoever does not hold it, until it is passed on', async () => {
  const rule = code.rules['gift-offer'].find(({ duties }) =>
    duties.some(({ to }) => to === 'executive-director'),
  );
  const id = await declared({ pence: 9000, code: { version: code.version, rule: rule?.id } });
  const decide = () => sampleCommand('decide', { outcome: 'noted' });
  const refused = await app.send(w.manager, id, decide(), 1);
  expect(refused).toMatchObject({ status: 403, body: { code: 'ERR_NOT_ALLOWED' } });
  expect(refused.body.detail).toContain('Executive Director');
  const passOn = (person: string, role: string | null) =>
    sampleCommand('pass-on', { to: { person, role }, reason: 'As the code says.' });
  expect((await app.send(w.manager, id, passOn(w.director, 'executive-director'), 1)).status).toBe(201);
  // Whoever gets it from the one whose it was may decide.
  expect((await app.send(w.director, id, passOn(w.chief, null), 2)).status).toBe(201);
  expect((await backgroundFor(w.chief, id)).decider.isYou).toBe(true);
  expect((await app.send(w.chief, id, decide(), 3)).status).toBe(201);
});

test('whoever reads the background is written down', async () => {
  const id = await declared();
  await backgroundFor(w.manager, id);
  const rows = await fresh.database
    .selectFrom('audit_entry')
    .select('content')
    .where('subject', '=', id)
    .execute();
  const actions = rows.map(({ content }) => JSON.parse(content ?? '').action);
  expect(actions).toEqual(['declaration.submitted', 'declaration.background-read']);
});

test('a deputy sees what waits for the one they stand in for', async () => {
  await declared();
  const { body } = await app.ask(w.delegate, 'GET', '/api/waiting');
  expect(body.toDecide).toBeGreaterThan(0);
  const { body: strangers } = await app.ask(w.loner, 'GET', '/api/waiting');
  expect(strangers).toEqual({ toDecide: 0, asked: 0, overdue: 0, byKind: [] });
});
