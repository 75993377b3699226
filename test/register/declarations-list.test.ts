import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import { sampleCommand, sampleContent, type TestApp, testApp } from './app.ts';
import { eastvale, type FreshDatabase, freshDatabase, seed, westmarch } from './database.ts';

const w = westmarch.people;

let fresh: FreshDatabase;
let app: TestApp;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterAll(() => fresh.close());
beforeEach(() => {
  app = testApp(fresh.database);
});
afterEach(() => {
  expect(app.reported).toEqual([]);
});

interface Row {
  declaration: Declaration;
  officer: { id: string; name: string; department: string | null };
}

async function listed(person: string, query: string): Promise<{ rows: Row[]; next: string | null }> {
  const { status, body } = await app.ask(person, 'GET', `/api/declarations?${query}`);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
}

/** All pages of a list, one after another. */
async function allPages(person: string, query: string, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
    const { rows, next } = await listed(person, `${query}&limit=${limit}${from}`);
    ids.push(...rows.map(({ declaration }) => declaration.id));
    expect(rows.length).toBeLessThanOrEqual(limit);
    after = next;
  }
  return ids;
}

interface Sample {
  deadline?: string | null;
  at?: string;
  content?: Parameters<typeof sampleContent>[0];
}

async function submit(person: string, { deadline = null, at, content }: Sample = {}): Promise<string> {
  const id = uuidv7();
  if (at) app.setClock(at);
  const command = sampleCommand('submit', { deadline, content: sampleContent(content) });
  expect((await app.send(person, id, command)).status).toBe(201);
  return id;
}

const facts = (changes: Partial<ReturnType<typeof sampleContent>['facts']>) => ({
  facts: { ...sampleContent().facts, ...changes },
});

describe('A list', () => {
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    app = testApp(fresh.database);
    ids.early = await submit(w.officer, { at: '2026-02-01T09:00:00Z', deadline: '2026-03-01' });
    ids.late = await submit(w.officer, { at: '2026-02-02T09:00:00Z', deadline: '2026-04-01' });
    ids.never = await submit(w.colleague, {
      at: '2026-02-03T09:00:00Z',
      content: { kind: 'interest', ...facts({ what: 'A share of 100% in a quarry', giver: null }) },
    });
    ids.soon = await submit(w.colleague, { at: '2026-02-04T23:30:00Z', deadline: '2026-02-20' });
    ids.elsewhere = await submit(w.otherOfficer, { at: '2026-02-05T09:00:00Z' });
    ids.own = await submit(w.manager, { at: '2026-02-06T09:00:00Z' });
    ids.neighbour = await submit(eastvale.people.officer, { at: '2026-02-07T09:00:00Z' });
  });

  test('of one’s own shows one’s own alone, newest first', async () => {
    const { rows, next } = await listed(w.officer, 'view=mine');
    expect(rows.map(({ declaration }) => declaration.id)).toEqual([ids.late, ids.early]);
    expect(rows[0]?.officer).toEqual({ id: w.officer, name: 'Alice Penrose', department: 'Highways' });
    expect(rows[0]?.declaration).not.toHaveProperty('events');
    expect(next).toBeNull();
  });

  test('of what waits comes by deadline: overdue first, without one last', async () => {
    const { rows } = await listed(w.manager, 'view=review');
    expect(rows.map(({ declaration }) => declaration.id)).toEqual([ids.soon, ids.early, ids.late, ids.never]);
  });

  test('of what waits is the same for who stands in, beside what waits for themselves', async () => {
    const { rows } = await listed(w.delegate, 'view=review');
    expect(rows).toHaveLength(4);
    app.setClock('2027-02-01T09:00:00Z');
    expect((await listed(w.delegate, 'view=review')).rows).toEqual([]);
  });

  test('of all shows each what they may see', async () => {
    const count = async (person: string) => (await listed(person, 'view=all')).rows.length;
    expect(await count(w.officer)).toBe(2);
    expect(await count(w.manager)).toBe(5);
    expect(await count(w.headOfDepartment)).toBe(5);
    expect(await count(w.director)).toBe(6);
    expect(await count(w.monitoringOfficer)).toBe(6);
    expect(await count(w.auditor)).toBe(6);
    expect(await count(w.administrator)).toBe(0);
    expect(await count(eastvale.people.monitoringOfficer)).toBe(1);
  });

  test.each([
    ['kind=interest', ['never']],
    ['kind=interest,hospitality', ['never']],
    ['state=decided,withdrawn', []],
    [`officer=${w.officer}`, ['late', 'early']],
    [`department=${westmarch.departments.corporate}`, ['elsewhere']],
    ['giver=LARKRISE%20PAVING', ['own', 'elsewhere', 'soon', 'late', 'early']],
    ['from=2026-02-04&to=2026-02-05', ['elsewhere', 'soon']],
    ['q=quarry', ['never']],
    ['q=100%25', ['never']],
    ['q=penrose', ['late', 'early']],
    ["q='%20or%201=1--", []],
    ['q=%00', null],
    ['after=nonsense', null],
    ['limit=0', null],
    ['limit=1e9', null],
    ['kind=bribe', null],
    ['from=yesterday', null],
    ['surprise=1', null],
  ] as const)('narrowed down by %s holds what fits, or says what is wrong', async (query, expected) => {
    const { status, body } = await app.ask(w.monitoringOfficer, 'GET', `/api/declarations?view=all&${query}`);
    if (expected === null) {
      expect([status, body.code]).toEqual([422, 'ERR_BODY_INVALID']);
    } else {
      expect(body.rows.map(({ declaration }: Row) => declaration.id)).toEqual(
        expected.map((name) => ids[name]),
      );
    }
  });
});

describe('Pages', () => {
  test('together hold all, in order, and nothing twice', async () => {
    const { loner } = w;
    const deadlines = ['2026-03-01', '2026-03-02', null];
    for (let number = 0; number < 23; number += 1) {
      // Several of one moment and one deadline, so that only the id tells them apart.
      const at = `2026-03-0${1 + (number % 3)}T09:00:00Z`;
      await submit(loner, { at, deadline: deadlines[number % 2 === 0 ? 0 : number % 3] ?? null });
    }
    for (const [person, query] of [
      [loner, 'view=mine'],
      [w.monitoringOfficer, 'view=all'],
      [w.chief, 'view=review'],
      [w.headOfDepartment, 'view=review'],
      [w.manager, 'view=review'],
    ] as const) {
      const whole = await allPages(person, query, 200);
      expect(new Set(whole).size).toBe(whole.length);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (limit) => {
          expect(await allPages(person, query, limit)).toEqual(whole);
        }),
        { numRuns: 6 },
      );
    }
  });
});
