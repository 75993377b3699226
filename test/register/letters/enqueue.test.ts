import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CommandType } from '#core/declaration/event.ts';
import type { Notice } from '#register/letters/notice.ts';
import { sampleCommand, type TestApp, testApp } from '../app.ts';
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
  await fresh.database.deleteFrom('letter').execute();
  app = testApp(fresh.database);
});

/** Who was told what since last asked. */
async function told(): Promise<[person: string, kind: string][]> {
  const rows = await fresh.database.deleteFrom('letter').returning(['person', 'kind', 'body']).execute();
  return rows
    .map(({ person, kind, body }): [string, string] => {
      const notice = body as Notice;
      return [person, notice.type === 'waits' ? `waits: ${notice.because}` : kind];
    })
    .sort(([one], [other]) => one.localeCompare(other));
}

/** Does one thing after another with a new declaration; gives what each told. */
async function doing(...steps: [person: string, type: CommandType, changes?: Record<string, unknown>][]) {
  const id = uuidv7();
  const answers = [];
  for (const [seen, [person, type, changes]] of steps.entries()) {
    const { status } = await app.send(person, id, sampleCommand(type, changes), seen || undefined);
    expect(status).toBe(201);
    answers.push(await told());
  }
  return answers;
}

describe('A declaration', () => {
  test('that is sent is told to whoever decides and to their deputy', async () => {
    expect(await doing([w.officer, 'submit'])).toEqual([
      [
        [w.manager, 'waits: submitted'],
        [w.delegate, 'waits: submitted'],
      ],
    ]);
  });

  test('is not told to a deputy before or after the days of cover', async () => {
    app.setClock('2027-01-01T10:00:00Z');
    expect(await doing([w.officer, 'submit'])).toEqual([[[w.manager, 'waits: submitted']]]);
  });

  test('is told to every monitoring officer where it goes to nobody', async () => {
    const { database } = fresh;
    await database.updateTable('person').set({ active: false }).where('id', '=', w.manager).execute();
    await database.updateTable('department').set({ head: null }).where('name', '=', 'Highways').execute();
    const others = [w.headOfDepartment, w.director, w.chief, w.monitoringOfficer];
    await database.updateTable('person').set({ active: false }).where('id', 'in', others).execute();
    await database
      .updateTable('person')
      .set({ roles: ['monitoring-officer'] })
      .where('id', '=', w.auditor)
      .execute();
    const [letters] = await doing([w.loner, 'submit']);
    expect(letters?.map(([person]) => person)).toEqual([w.auditor]);
    await database
      .updateTable('person')
      .set({ active: true })
      .where('id', 'in', [w.manager, ...others])
      .execute();
    await database
      .updateTable('person')
      .set({ roles: ['auditor'] })
      .where('id', '=', w.auditor)
      .execute();
    await database
      .updateTable('department')
      .set({ head: w.headOfDepartment })
      .where('name', '=', 'Highways')
      .execute();
  });

  test('tells each step to whom it concerns, and never to whoever took it', async () => {
    expect(
      await doing(
        [w.officer, 'submit'],
        [w.delegate, 'ask'],
        [w.officer, 'answer'],
        [w.officer, 'amend'],
        [w.manager, 'pass-on'],
        [w.monitoringOfficer, 'decide'],
        [w.officer, 'withdraw'],
      ),
    ).toEqual([
      [
        [w.manager, 'waits: submitted'],
        [w.delegate, 'waits: submitted'],
      ],
      [[w.officer, 'question']],
      [
        [w.manager, 'waits: answered'],
        [w.delegate, 'waits: answered'],
      ],
      [
        [w.manager, 'waits: amended'],
        [w.delegate, 'waits: amended'],
      ],
      [[w.monitoringOfficer, 'waits: passed-on']],
      [[w.officer, 'decided']],
      [],
    ]);
  });

  test('is not told to its own officer, though they stand in for the one who decides', async () => {
    const [letters] = await doing([w.delegate, 'submit', { role: null }]);
    expect(letters).toEqual([[w.headOfDepartment, 'waits: submitted']]);
    await fresh.database
      .updateTable('person')
      .set({ manager: w.manager })
      .where('id', '=', w.delegate)
      .execute();
    await fresh.database
      .insertInto('line')
      .values({ organisation: westmarch.id, manager: w.manager, report: w.delegate, depth: 1 })
      .execute();
    const [again] = await doing([w.delegate, 'submit', { role: null }]);
    expect(again).toEqual([[w.manager, 'waits: submitted']]);
  });

  test('that is sent twice is told once', async () => {
    const id = uuidv7();
    const command = sampleCommand('submit');
    await app.send(w.officer, id, command);
    await app.send(w.officer, id, command);
    expect(await told()).toHaveLength(2);
  });

  test('that is refused by the register is told to nobody', async () => {
    const id = uuidv7();
    await app.send(w.officer, id, sampleCommand('submit'));
    await told();
    expect((await app.send(w.officer, id, sampleCommand('decide'), 1)).status).toBe(403);
    expect((await app.send(w.manager, id, sampleCommand('decide'), 7)).status).toBe(412);
    expect(await told()).toEqual([]);
  });
});

test('what is kept for a letter holds nothing in the officer’s or the manager’s own words', async () => {
  const id = uuidv7();
  await app.send(w.officer, id, sampleCommand('submit'));
  await app.send(w.manager, id, sampleCommand('ask'), 1);
  const rows = await fresh.database.selectFrom('letter').select('body').execute();
  expect(rows).toHaveLength(3);
  expect(JSON.stringify(rows)).not.toMatch(/plums|Mo Lark|shared with the team|1200/);
});
