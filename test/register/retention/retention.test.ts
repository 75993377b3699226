import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { purge } from '#register/retention/purge.ts';
import { retentionIn } from '#register/retention/rules.ts';
import { sampleCommand, sampleContent } from '#test/register/app.ts';
import { type AuditedCouncil, auditedCouncil } from '#test/register/audit/council.ts';
import { eastvale, westmarch } from '#test/register/database.ts';

const { people, id: organisation } = westmarch;

let council: AuditedCouncil;
beforeEach(async () => {
  council = await auditedCouncil();
});
afterEach(() => council.close());

/** Removes what has ended on this day. */
async function purgeOn(day: string): Promise<number> {
  council.app.setClock(`${day}T03:00:00.000Z`);
  return purge(council.app.services, organisation);
}

async function ids(): Promise<string[]> {
  const rows = await council.database.selectFrom('declaration').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** The person has left on the day of the register's clock. */
async function leave(person: string): Promise<void> {
  await council.database
    .updateTable('person')
    .set({ active: false, updated_at: council.app.services.now() })
    .where('id', '=', person)
    .execute();
}

/** A decided declaration of this kind. */
async function decidedOf(kind: 'interest' | 'flag', until: string | null = null): Promise<string> {
  const id = uuidv7();
  await council.app.send(people.officer, id, sampleCommand('submit', { content: sampleContent({ kind }) }));
  await council.app.send(people.manager, id, sampleCommand('decide', { until }), 1);
  return id;
}

async function settle(retention: unknown): Promise<void> {
  const settings = JSON.stringify({ retention });
  await council.database
    .updateTable('organisation')
    .set({ settings })
    .where('id', '=', organisation)
    .execute();
}

describe('The purge', () => {
  test('removes a decided declaration on the day its time ends, not before, and never an open one', async () => {
    expect(await purgeOn('2032-03-08')).toBe(0);
    expect(await purgeOn('2032-03-09')).toBe(1);
    expect(await ids()).toEqual([council.waiting]);
    expect(await purgeOn('2099-01-01')).toBe(0);
  });

  test('leaves a chain that verifies, with one record of what was removed', async () => {
    await purgeOn('2032-03-09');
    await council.sign();
    expect(await council.check()).toMatchObject({
      links: 5,
      erased: 3,
      declarations: 1,
      events: 1,
      faults: [],
    });
    const { body } = await council.app.ask(people.auditor, 'GET', `/api/audit?subject=${council.decided}`);
    expect(body.rows).toHaveLength(1);
    expect(body.rows[0].deed).toMatchObject({
      action: 'declaration.removed',
      by: null,
      detail: { kind: 'gift' },
    });
  });

  test('leaves no word of what was declared anywhere', async () => {
    const words = async () => {
      const { rows } = await sql<{ found: number }>`
        select (select count(*) from declaration where current::text like '%plums%')
          + (select count(*) from event where body::text like '%plums%')
          + (select count(*) from audit_entry where content like '%plums%')
          + (select count(*) from letter where body::text like ${`%${council.decided}%`})::integer as found`.execute(
        council.database,
      );
      return rows[0]?.found;
    };
    expect(await words()).toBeGreaterThan(0);
    await council.app.send(people.officer, council.waiting, sampleCommand('withdraw'), 1);
    expect(await purgeOn('2032-03-09')).toBe(2);
    expect(await words()).toBe(0);
  });

  test('keeps what stands as long as the officer works there, and counts from the day they left', async () => {
    const interest = await decidedOf('interest');
    await purgeOn('2040-01-01');
    expect(await ids()).toContain(interest);
    await leave(people.officer);
    await purgeOn('2045-12-31');
    expect(await ids()).toContain(interest);
    await purgeOn('2046-01-01');
    expect(await ids()).not.toContain(interest);
  });

  test('counts from the last day on which a decision holds', async () => {
    const flag = await decidedOf('flag', '2030-06-30');
    await purgeOn('2032-06-29');
    expect(await ids()).toContain(flag);
    await purgeOn('2032-06-30');
    expect(await ids()).not.toContain(flag);
  });

  test('counts from the end, which a correction does not put off', async () => {
    const { app, decided, waiting } = council;
    await app.send(people.officer, waiting, sampleCommand('withdraw'), 1);
    app.setClock('2031-06-01T10:00:00.000Z');
    const corrected = await app.send(people.monitoringOfficer, waiting, sampleCommand('correct'), 2);
    expect(corrected.body.declaration).toMatchObject({ state: 'withdrawn', version: 3 });
    expect((await app.send(people.monitoringOfficer, decided, sampleCommand('correct'), 2)).status).toBe(201);
    expect((await app.send(people.manager, decided, sampleCommand('correct'), 3)).status).toBe(403);
    await council.link();
    expect(await council.check()).toMatchObject({ events: 6, faults: [] });
    expect(await purgeOn('2032-03-09')).toBe(2);
  });

  test('goes by the council’s own rules, and removes nothing where they make no sense', async () => {
    await settle({ gift: { years: 1, from: 'closing' } });
    expect(await purgeOn('2027-03-09')).toBe(1);
    await settle({ gift: { years: 0, from: 'ever' } });
    await expect(purgeOn('2099-01-01')).rejects.toMatchObject({ code: 'ERR_SETTINGS_INVALID' });
  });

  test('goes on where there is more than one batch, and two at once remove each only once', async () => {
    for (let count = 0; count < 120; count += 1) {
      const id = uuidv7();
      await council.app.send(people.officer, id, sampleCommand('submit'));
      await council.app.send(people.officer, id, sampleCommand('withdraw'), 1);
    }
    council.app.setClock('2032-03-09T03:00:00.000Z');
    const both = await Promise.all([1, 2].map(() => purge(council.app.services, organisation)));
    expect((both[0] ?? 0) + (both[1] ?? 0)).toBe(121);
    await council.link();
    expect((await council.check()).faults).toEqual([]);
  });

  test('leaves other councils alone', async () => {
    council.app.setClock('2099-01-01T00:00:00.000Z');
    expect(await purge(council.app.services, eastvale.id)).toBe(0);
    expect(await ids()).toHaveLength(2);
  });
});

test('every kind has a rule, and a council may change one without the others', () => {
  const rules = retentionIn({ retention: { flag: { years: 7, from: 'leaving' } } });
  expect(rules.flag).toEqual({ years: 7, from: 'leaving' });
  expect(rules.gift).toEqual(retentionIn({}).gift);
  expect(() => retentionIn({ retention: { gift: { years: 'six' } } })).toThrow(/gift/);
});

describe('All that is held on a person', () => {
  const held = (asker: string, person: string) => council.app.ask(asker, 'GET', `/api/people/${person}/held`);

  test('is given to them and to the monitoring officer alone', async () => {
    for (const asker of [people.officer, people.monitoringOfficer])
      expect((await held(asker, people.officer)).status).toBe(200);
    for (const asker of [people.manager, people.colleague, people.auditor, people.administrator])
      expect((await held(asker, people.officer)).status).toBe(403);
    expect((await held(people.monitoringOfficer, eastvale.people.officer)).status).toBe(404);
  });

  test('holds the row, declarations with their events, and who did what with them', async () => {
    const { body } = await held(people.officer, people.officer);
    expect(body.person).toMatchObject({ name: 'Alice Penrose', id: people.officer });
    expect(body.declarations.map(({ id }: { id: string }) => id)).toEqual([council.decided, council.waiting]);
    expect(body.declarations[0].events).toHaveLength(2);
    expect(body.deeds).toContainEqual({
      at: '2026-03-09T10:00:00.000Z',
      by: people.auditor,
      action: 'declaration.read',
      subject: council.decided,
    });
    expect(body.letters.length).toBeGreaterThan(0);
  });

  test('tells a manager that they decided, and not what was declared', async () => {
    const { body } = await held(people.manager, people.manager);
    const actions = body.deeds.map(({ action }: { action: string }) => action);
    expect(actions).toContain('declaration.decided');
    expect(JSON.stringify(body)).not.toContain('plums');
  });
});

describe('Erasing a person', () => {
  const erase = (asker: string, person: string) =>
    council.app.ask(asker, 'POST', `/api/people/${person}/erase`);

  test('is for the monitoring officer alone', async () => {
    for (const asker of [people.officer, people.manager, people.auditor, people.administrator])
      expect((await erase(asker, people.officer)).status).toBe(403);
    expect((await erase(people.monitoringOfficer, eastvale.people.officer)).status).toBe(404);
  });

  test('is refused while they work there', async () => {
    const { status, body } = await erase(people.monitoringOfficer, people.officer);
    expect(status).toBe(409);
    expect(body.detail).toMatch(/still works for the council/);
  });

  test('is refused whole while something of theirs must be kept', async () => {
    await leave(people.officer);
    const { status, body } = await erase(people.monitoringOfficer, people.officer);
    expect(status).toBe(409);
    expect(body.detail).toMatch(/must keep 2 .* 1 of them are still open/);
    council.app.setClock('2032-03-10T09:00:00.000Z');
    expect((await erase(people.monitoringOfficer, people.officer)).status).toBe(409);
    expect(await ids()).toHaveLength(2);
  });

  test('removes all that names them, and the chain still verifies', async () => {
    await council.app.send(people.officer, council.waiting, sampleCommand('withdraw'), 1);
    await council.app.ask(people.officer, 'GET', `/api/people/${people.officer}/held`);
    await leave(people.officer);
    council.app.setClock('2032-03-10T09:00:00.000Z');
    expect((await erase(people.monitoringOfficer, people.officer)).status).toBe(204);
    expect(await ids()).toEqual([]);
    const { body } = await council.app.ask(
      people.monitoringOfficer,
      'GET',
      `/api/people/${people.officer}/held`,
    );
    expect(body.person).toMatchObject({ name: 'Former officer', address: null, subject: null });
    expect(JSON.stringify(body)).not.toMatch(/penrose/i);
    expect(body.letters).toEqual([]);
    expect((await council.app.ask(people.officer, 'GET', '/api/declarations')).status).toBe(401);
    await council.sign();
    expect((await council.check()).faults).toEqual([]);
  });

  test('removes the letters that told others of them, and no more', async () => {
    const { database, app } = council;
    const about = (officer: string) => ({ declaration: uuidv7(), officer, kind: 'gift', clauses: [] });
    const bodies = [
      { type: 'waits', about: about(people.loner) },
      { type: 'queue', first: [about(people.officer), about(people.loner)] },
      { type: 'waits', about: about(people.officer) },
      { type: 'queue', first: [about(people.officer)] },
    ];
    await database.deleteFrom('letter').execute();
    for (const [occasion, body] of bodies.entries()) {
      await database
        .insertInto('letter')
        .values({
          organisation,
          id: uuidv7(),
          occasion: String(occasion),
          person: people.manager,
          kind: body.type,
          body: JSON.stringify(body),
          due_at: app.services.now(),
        })
        .execute();
    }
    await leave(people.loner);
    expect((await erase(people.monitoringOfficer, people.loner)).status).toBe(204);
    const left = await database.selectFrom('letter').select('occasion').orderBy('occasion').execute();
    expect(left.map(({ occasion }) => occasion)).toEqual(['2', '3']);
  });

  test('may be done twice', async () => {
    await leave(people.loner);
    for (let times = 0; times < 2; times += 1)
      expect((await erase(people.monitoringOfficer, people.loner)).status).toBe(204);
    await council.link();
    expect((await council.check()).faults).toEqual([]);
  });
});
