import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Notice, NoticeType } from '#register/letters/notice.ts';
import { remind } from '#register/letters/reminders.ts';
import { returnYear } from '#register/yearly-return.ts';
import { sampleCommand, sampleContent, type TestApp, testApp } from '../app.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '../database.ts';

const w = westmarch.people;

let fresh: FreshDatabase;
let app: TestApp;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterAll(() => fresh.close());
beforeEach(async () => {
  const { database } = fresh;
  await database.deleteFrom('letter').execute();
  await database.deleteFrom('declaration').execute();
  await database.updateTable('organisation').set({ settings: '{}' }).execute();
  app = testApp(database);
});

/** What a day's reminders add for whom, of one type. */
async function reminded<T extends NoticeType>(day: string, type: T) {
  const before = await count();
  app.setClock(`${day}T07:00:00Z`);
  await remind(app.services, westmarch.id);
  const rows = await fresh.database.selectFrom('letter').selectAll().orderBy('id').offset(before).execute();
  return rows
    .filter(({ kind }) => kind === type)
    .map(({ person, body }) => ({ person, notice: body as Extract<Notice, { type: T }> }));
}

async function count(): Promise<number> {
  const { letters } = await fresh.database
    .selectFrom('letter')
    .select((counted) => counted.fn.countAll<number>().as('letters'))
    .executeTakeFirstOrThrow();
  return letters;
}

/** Has an officer send a declaration at a moment; gives its id. */
async function sent(moment: string, changes: Record<string, unknown> = {}, person: string = w.officer) {
  app.setClock(moment);
  const id = uuidv7();
  expect((await app.send(person, id, sampleCommand('submit', changes))).status).toBe(201);
  return id;
}

describe('A question without an answer', () => {
  test('is brought to mind once for each week that goes by', async () => {
    const id = await sent('2026-03-02T10:00:00Z');
    app.setClock('2026-03-03T10:00:00Z');
    await app.send(w.manager, id, sampleCommand('ask'), 1);
    expect(await reminded('2026-03-09', 'unanswered')).toEqual([]);
    const [reminder] = await reminded('2026-03-10', 'unanswered');
    expect(reminder).toMatchObject({
      person: w.officer,
      notice: { askedOn: '2026-03-03', about: { declaration: id } },
    });
    expect(await reminded('2026-03-10', 'unanswered')).toEqual([]);
    expect(await reminded('2026-03-16', 'unanswered')).toEqual([]);
    // Nothing ran on the seventeenth.
    expect(await reminded('2026-03-19', 'unanswered')).toHaveLength(1);
    app.setClock('2026-03-20T10:00:00Z');
    await app.send(w.officer, id, sampleCommand('answer'), 2);
    expect(await reminded('2026-03-24', 'unanswered')).toEqual([]);
  });
});

describe('What waits', () => {
  test('is told once a week to those who decide, the oldest time limit first', async () => {
    const late = await sent('2026-03-03T10:00:00Z', { deadline: '2026-03-05' });
    const open = await sent('2026-03-03T11:00:00Z', { deadline: null });
    const soon = await sent('2026-03-03T12:00:00Z', { deadline: '2026-04-01' }, w.colleague);
    await sent('2026-03-09T06:00:00Z');
    const letters = await reminded('2026-03-09', 'queue');
    expect(letters.map(({ person }) => person).sort()).toEqual([w.manager, w.delegate]);
    for (const { notice } of letters) {
      expect(notice).toMatchObject({ waiting: 3, overdue: 1 });
      expect(notice.first.map(({ declaration }) => declaration)).toEqual([late, soon, open]);
    }
    expect(await reminded('2026-03-09', 'queue')).toEqual([]);
    expect(await reminded('2026-03-11', 'queue')).toEqual([]);
    expect((await reminded('2026-03-17', 'queue'))[0]?.notice.waiting).toBe(4);
  });

  test('is not what was decided or waits for its officer', async () => {
    const asked = await sent('2026-03-03T10:00:00Z');
    await app.send(w.manager, asked, sampleCommand('ask'), 1);
    const decided = await sent('2026-03-03T10:00:00Z');
    await app.send(w.manager, decided, sampleCommand('decide'), 1);
    expect(await reminded('2026-03-09', 'queue')).toEqual([]);
  });

  test('for nobody in particular is told to the monitoring officers', async () => {
    const id = await sent('2026-03-03T10:00:00Z');
    await fresh.database.updateTable('declaration').set({ approver: null }).where('id', '=', id).execute();
    expect((await reminded('2026-03-09', 'queue')).map(({ person }) => person)).toEqual([
      w.monitoringOfficer,
    ]);
  });

  test('of a long list shows twenty and counts all', async () => {
    for (let number = 0; number < 23; number += 1) await sent('2026-03-03T10:00:00Z');
    const [letter] = await reminded('2026-03-09', 'queue');
    expect(letter?.notice.waiting).toBe(23);
    expect(letter?.notice.first).toHaveLength(20);
  });
});

describe('What was decided for a time', () => {
  test('is brought to mind once in its last 28 days where it goes on', async () => {
    const lasting = { content: sampleContent({ kind: 'outside-work' }) };
    const id = await sent('2026-01-05T10:00:00Z', lasting);
    await app.send(w.manager, id, sampleCommand('decide', { until: '2026-03-31' }), 1);
    const gift = await sent('2026-01-05T10:00:00Z');
    await app.send(w.manager, gift, sampleCommand('decide', { until: '2026-03-31' }), 1);
    expect(await reminded('2026-03-02', 'ending')).toEqual([]);
    const [reminder, ...others] = await reminded('2026-03-03', 'ending');
    expect(reminder).toMatchObject({
      person: w.officer,
      notice: { until: '2026-03-31', about: { declaration: id, kind: 'outside-work', giver: null } },
    });
    expect(others).toEqual([]);
    expect(await reminded('2026-03-04', 'ending')).toEqual([]);
    expect(await reminded('2026-04-01', 'ending')).toEqual([]);
  });
});

describe('The yearly return', () => {
  beforeEach(async () => {
    await fresh.database
      .updateTable('organisation')
      .set({ settings: JSON.stringify({ yearlyReturn: { month: 3, day: 31 } }) })
      .where('id', '=', westmarch.id)
      .execute();
  });

  test('is asked for 28 and 7 days before of those who have not made it', async () => {
    await sent('2026-01-05T10:00:00Z', { content: sampleContent({ kind: 'nil-return' }) });
    await sent('2025-05-05T10:00:00Z', { content: sampleContent({ kind: 'interest' }) }, w.colleague);
    // A gift is no return, and neither is what was declared in the year before.
    await sent('2026-01-05T10:00:00Z', {}, w.loner);
    await sent('2025-03-31T10:00:00Z', { content: sampleContent({ kind: 'nil-return' }) }, w.otherOfficer);
    expect(await reminded('2026-03-02', 'yearly-return')).toEqual([]);
    const asked = (await reminded('2026-03-03', 'yearly-return')).map(({ person }) => person);
    const made: string[] = [w.officer, w.colleague];
    expect(asked.sort()).toEqual(
      Object.values(w)
        .filter((person) => !made.includes(person))
        .sort(),
    );
    expect(await reminded('2026-03-23', 'yearly-return')).toEqual([]);
    await sent('2026-03-23T10:00:00Z', { content: sampleContent({ kind: 'nil-return' }) }, w.loner);
    expect(await reminded('2026-03-24', 'yearly-return')).toHaveLength(asked.length - 1);
    expect(await reminded('2026-03-31', 'yearly-return')).toEqual([]);
    expect(await reminded('2026-04-01', 'yearly-return')).toEqual([]);
  });

  test('is not asked for by a council that wants none', async () => {
    await fresh.database.updateTable('organisation').set({ settings: '{"yearlyReturn":null}' }).execute();
    expect(await reminded('2026-03-24', 'yearly-return')).toEqual([]);
  });

  test('counts from the day after the last until its own day', () => {
    const settings = { yearlyReturn: { month: 3, day: 31 } };
    expect(returnYear(settings, '2026-03-31')).toEqual({ from: '2025-04-01', to: '2026-03-31' });
    expect(returnYear(settings, '2026-04-01')).toEqual({ from: '2026-04-01', to: '2027-03-31' });
  });

  test('is due on the month’s last day where the month is shorter', () => {
    const settings = { yearlyReturn: { month: 2, day: 31 } };
    expect(returnYear(settings, '2026-01-01')).toEqual({ from: '2025-03-01', to: '2026-02-28' });
    expect(returnYear(settings, '2028-01-01').to).toBe('2028-02-29');
  });
});
