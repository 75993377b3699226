import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

/** Submits for this person; gives the declaration's id. */
async function submitted(person: string = w.officer, changes: Record<string, unknown> = {}): Promise<string> {
  const id = uuidv7();
  const { status } = await app.send(person, id, sampleCommand('submit', changes));
  expect(status).toBe(201);
  return id;
}

async function eventCount(declaration: string): Promise<number> {
  const { count } = await fresh.database
    .selectFrom('event')
    .select((counted) => counted.fn.countAll<number>().as('count'))
    .where('declaration', '=', declaration)
    .executeTakeFirstOrThrow();
  return count;
}

async function recordsOf(subject: string): Promise<{ by: string; action: string }[]> {
  const rows = await fresh.database.selectFrom('audit_entry').select('content').orderBy('id').execute();
  return rows.map(({ content }) => JSON.parse(content ?? '{}')).filter((deed) => deed.subject === subject);
}

describe('Submitting', () => {
  test('gives the declaration, its version and to whom it went', async () => {
    const id = uuidv7();
    const { status, headers, body } = await app.send(w.officer, id, sampleCommand('submit'));
    expect(status).toBe(201);
    expect(headers.get('ETag')).toBe('"1"');
    expect(body.declaration).toMatchObject({
      id,
      officer: w.officer,
      state: 'submitted',
      version: 1,
      to: { person: w.manager },
      deadline: '2026-04-01',
      facts: { valuePence: 1200 },
    });
    expect(body.may).toEqual(['amend', 'withdraw']);
  });

  test('goes to the nearest above who holds the role that the code names', async () => {
    const { body } = await app.send(
      w.officer,
      uuidv7(),
      sampleCommand('submit', { role: 'executive-director' }),
    );
    expect(body.declaration.to).toEqual({ person: w.director, role: 'executive-director' });
  });

  test('of a head without anybody above goes to the monitoring officer, never to themselves', async () => {
    const { body } = await app.send(w.chief, uuidv7(), sampleCommand('submit'));
    expect(body.declaration.to.person).toBe(w.monitoringOfficer);
  });

  test('twice with the same command is done once and answers the same', async () => {
    const id = uuidv7();
    const command = sampleCommand('submit');
    const first = await app.send(w.officer, id, command);
    const second = await app.send(w.officer, id, command);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
    expect(await eventCount(id)).toBe(1);
    expect(await recordsOf(id)).toHaveLength(1);
  });

  test('twenty times at once is done once', async () => {
    const id = uuidv7();
    const command = sampleCommand('submit');
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.send(w.officer, id, command)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
    expect(await eventCount(id)).toBe(1);
    expect(await recordsOf(id)).toHaveLength(1);
  });

  test('again with another command under an id that is taken is refused', async () => {
    const id = await submitted();
    const again = await app.send(w.officer, id, sampleCommand('submit'));
    expect(again.status).toBe(409);
    expect(again.body.code).toBe('ERR_ALREADY_THERE');
    // Also where the one who has it is somebody else, whose declaration stays unseen.
    const stranger = await app.send(w.otherOfficer, id, sampleCommand('submit'));
    expect(stranger.status).toBe(409);
    expect(stranger.body).not.toHaveProperty('declaration');
    expect(await eventCount(id)).toBe(1);
  });

  test('with the id of a command that did something else is refused', async () => {
    const command = sampleCommand('submit');
    await app.send(w.officer, uuidv7(), command);
    expect((await app.send(w.officer, uuidv7(), command)).status).toBe(409);
    expect((await app.send(w.otherOfficer, uuidv7(), command)).status).toBe(409);
  });

  test('under the same ids in two councils keeps them apart', async () => {
    const id = uuidv7();
    const command = sampleCommand('submit');
    expect((await app.send(w.officer, id, command)).status).toBe(201);
    expect((await app.send(eastvale.people.officer, id, command)).status).toBe(201);
    const { body } = await app.ask(eastvale.people.officer, 'GET', `/api/declarations/${id}`);
    expect(body.declaration.officer).toBe(eastvale.people.officer);
  });

  test('lists everything that is wrong with it at once', async () => {
    const command = sampleCommand('submit', {
      content: { ...sampleContent(), kind: 'bribe', facts: { ...sampleContent().facts, valuePence: 1.5 } },
      surprise: true,
    });
    const { status, headers, body } = await app.send(w.officer, uuidv7(), command);
    expect(status).toBe(422);
    expect(headers.get('Content-Type')).toBe('application/problem+json');
    expect(body.code).toBe('ERR_BODY_INVALID');
    const paths = body.errors.map(({ path }: { path: string }) => path);
    expect(paths).toContain('content.kind');
    expect(paths).toContain('content.facts.valuePence');
  });

  test.each([
    ['no JSON at all', '{"id":'],
    ['nothing', ''],
    ['an empty list', '[]'],
    ['null', 'null'],
  ])('%s is answered with what is wrong', async (_name, text) => {
    const { status, body } = await app.ask(w.officer, 'POST', `/api/declarations/${uuidv7()}/events`, {
      body: text,
      headers: { 'Content-Type': 'application/json' },
    });
    expect([400, 422]).toContain(status);
    expect(body.code).toBe('ERR_BODY_INVALID');
    expect(body.detail).toMatch(/\.$/);
  });

  test('as another type than JSON is refused', async () => {
    const { status } = await app.ask(w.officer, 'POST', `/api/declarations/${uuidv7()}/events`, {
      body: JSON.stringify(sampleCommand('submit')),
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(status).toBe(422);
  });

  test('more than the register takes is refused before it is read', async () => {
    const { status, body } = await app.ask(w.officer, 'POST', `/api/declarations/${uuidv7()}/events`, {
      body: sampleCommand('submit', { padding: 'x'.repeat(1_100_000) }),
    });
    expect(status).toBe(413);
    expect(body.code).toBe('ERR_TOO_LARGE');
  });

  test('an id that is no UUIDv7 is refused', async () => {
    const { status, body } = await app.send(w.officer, crypto.randomUUID(), sampleCommand('submit'));
    expect(status).toBe(422);
    expect(body.errors[0].path).toBe('id');
  });

  test('keeps whatever characters a person writes, SQL among them', async () => {
    const what = `'; drop table declaration; -- \u{1F47B} "quoted" \\ %_ ₤ <script>alert(1)</script>`;
    const id = await submitted(w.officer, {
      content: sampleContent({ facts: { ...sampleContent().facts, what } }),
    });
    const { body } = await app.ask(w.officer, 'GET', `/api/declarations/${id}`);
    expect(body.declaration.facts.what).toBe(what);
  });

  test('a character that the database cannot hold is answered as a fault of the text', async () => {
    const { status, body } = await app.send(
      w.officer,
      uuidv7(),
      sampleCommand('submit', {
        content: sampleContent({ facts: { ...sampleContent().facts, what: 'a\u0000b' } }),
      }),
    );
    expect(status).toBe(422);
    expect(body.errors[0].path).toBe('content.facts.what');
  });
});

describe('A full disk', () => {
  test('is answered with what happened, nothing is kept, and the same command succeeds later', async () => {
    const { database } = fresh;
    // What PostgreSQL says where it cannot write.
    await sql
      .raw(`create function no_room() returns trigger language plpgsql as $$ begin
        raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
        create trigger no_room before insert on event execute function no_room()`)
      .execute(database);
    const id = uuidv7();
    const command = sampleCommand('submit');
    const { status, headers, body } = await app.send(w.officer, id, command);
    expect([status, body.code]).toEqual([503, 'ERR_DATABASE_DISK_FULL']);
    expect(headers.get('Retry-After')).toBe('5');
    await sql`drop function no_room() cascade`.execute(database);
    expect((await app.ask(w.officer, 'GET', `/api/declarations/${id}`)).status).toBe(404);
    expect((await app.send(w.officer, id, command)).status).toBe(201);
  });
});

describe('What happens next', () => {
  test('goes from submission by question, answer and decision to an amendment that opens it again', async () => {
    const id = await submitted();
    const asked = await app.send(w.manager, id, sampleCommand('ask'), 1);
    expect(asked.body.declaration).toMatchObject({ state: 'returned', version: 2 });
    const answered = await app.send(w.officer, id, sampleCommand('answer'), 2);
    expect(answered.body.declaration).toMatchObject({ state: 'submitted', question: null });
    const decided = await app.send(w.manager, id, sampleCommand('decide'), 3);
    expect(decided.body.declaration).toMatchObject({
      state: 'decided',
      decision: { outcome: 'approved', by: w.manager, at: '2026-03-09T10:00:00.000Z' },
    });
    const amended = await app.send(w.officer, id, sampleCommand('amend'), 4);
    expect(amended.body.declaration).toMatchObject({ state: 'submitted', decision: null, version: 5 });

    const { body } = await app.ask(w.officer, 'GET', `/api/declarations/${id}`);
    expect(body.events.map(({ type }: { type: string }) => type)).toEqual([
      'submitted',
      'asked',
      'answered',
      'decided',
      'amended',
    ]);
    expect((await recordsOf(id)).map(({ action }) => action)).toEqual([
      'declaration.submitted',
      'declaration.asked',
      'declaration.answered',
      'declaration.decided',
      'declaration.amended',
    ]);
  });

  test('a withdrawn declaration stays withdrawn', async () => {
    const id = await submitted();
    expect((await app.send(w.officer, id, sampleCommand('withdraw'), 1)).body.declaration.state).toBe(
      'withdrawn',
    );
    const late = await app.send(w.manager, id, sampleCommand('decide'), 2);
    expect(late.status).toBe(409);
    expect(late.body.code).toBe('ERR_STATE');
  });

  test('without a version is refused', async () => {
    const id = await submitted();
    const { status, body } = await app.send(w.manager, id, sampleCommand('decide'));
    expect(status).toBe(428);
    expect(body.code).toBe('ERR_VERSION_MISSING');
  });

  test('on a version that is no longer current is refused with how it stands', async () => {
    const id = await submitted();
    await app.send(w.officer, id, sampleCommand('amend'), 1);
    const { status, headers, body } = await app.send(w.manager, id, sampleCommand('decide'), 1);
    expect(status).toBe(412);
    expect(headers.get('ETag')).toBe('"2"');
    expect(body).toMatchObject({ code: 'ERR_CHANGED_MEANWHILE', declaration: { version: 2 } });
    expect(body.may).toContain('decide');
  });

  test('sent twice is done once, though the version has moved on', async () => {
    const id = await submitted();
    const command = sampleCommand('decide');
    expect((await app.send(w.manager, id, command, 1)).status).toBe(201);
    const again = await app.send(w.manager, id, command, 1);
    expect(again.status).toBe(200);
    expect(again.body.declaration.version).toBe(2);
    expect(await eventCount(id)).toBe(2);
  });

  test('on what is not there, or not to be seen, is not found', async () => {
    const id = await submitted();
    for (const [person, declaration] of [
      [w.manager, uuidv7()],
      [w.otherOfficer, id],
      [w.administrator, id],
      [eastvale.people.monitoringOfficer, id],
    ] as const) {
      expect((await app.send(person, declaration, sampleCommand('decide'), 1)).status).toBe(404);
      expect((await app.ask(person, 'GET', `/api/declarations/${declaration}`)).status).toBe(404);
    }
  });

  test('is not for those who may only look', async () => {
    const id = await submitted();
    for (const person of [w.auditor, w.director, w.officer]) {
      const { status, body } = await app.send(person, id, sampleCommand('decide'), 1);
      expect([status, body.code]).toEqual([403, 'ERR_NOT_ALLOWED']);
    }
    expect((await app.send(w.manager, id, sampleCommand('withdraw'), 1)).status).toBe(403);
  });

  test('a refusal needs a reason', async () => {
    const id = await submitted();
    const { status, body } = await app.send(
      w.manager,
      id,
      sampleCommand('decide', { outcome: 'refused', reason: null }),
      1,
    );
    expect([status, body.code]).toEqual([422, 'ERR_REASON_MISSING']);
  });

  test('two instances that decide at once: one wins, the other learns how it stands', async () => {
    const other = testApp(fresh.database);
    for (let round = 0; round < 10; round += 1) {
      const id = await submitted();
      const answers = await Promise.all([
        app.send(w.manager, id, sampleCommand('decide'), 1),
        other.send(w.monitoringOfficer, id, sampleCommand('decide', { outcome: 'noted' }), 1),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
      const winner = answers.find(({ status }) => status === 201);
      const loser = answers.find(({ status }) => status === 412);
      expect(loser?.body.declaration).toEqual(winner?.body.declaration);
      expect(await eventCount(id)).toBe(2);
    }
  });

  test('a deputy decides in the right of the one who is away, and only while they are', async () => {
    const id = await submitted();
    const { body } = await app.send(w.delegate, id, sampleCommand('decide'), 1);
    expect(body.declaration.decision).toMatchObject({ by: w.delegate, onBehalfOf: w.manager });
    const later = await submitted();
    app.setClock('2027-01-01T09:00:00Z');
    expect((await app.send(w.delegate, later, sampleCommand('decide'), 1)).status).toBe(404);
  });

  test('an approver outside the line may pass it on, and still see it', async () => {
    const id = await submitted(w.chief);
    const passed = await app.send(
      w.monitoringOfficer,
      id,
      sampleCommand('pass-on', { to: { person: w.otherManager, role: null } }),
      1,
    );
    expect(passed.body.declaration.to.person).toBe(w.otherManager);
    const back = await app.send(
      w.otherManager,
      id,
      sampleCommand('pass-on', { to: { person: w.loner, role: null } }),
      2,
    );
    expect(back.status).toBe(201);
    expect((await app.ask(w.otherManager, 'GET', `/api/declarations/${id}`)).status).toBe(200);
    expect((await app.send(w.otherManager, id, sampleCommand('decide'), 3)).status).toBe(403);
    expect((await app.send(w.loner, id, sampleCommand('decide'), 3)).status).toBe(201);
  });

  test('is not passed on to the officer, nor to somebody who is not there', async () => {
    const id = await submitted();
    const to = (person: string) => sampleCommand('pass-on', { to: { person, role: null } });
    expect((await app.send(w.manager, id, to(w.officer), 1)).status).toBe(403);
    for (const person of [crypto.randomUUID(), eastvale.people.manager]) {
      const { status, body } = await app.send(w.manager, id, to(person), 1);
      expect([status, body.errors?.[0]?.path]).toEqual([422, 'to.person']);
    }
  });

  test('passed on to a role alone goes to whoever holds it', async () => {
    const id = await submitted();
    const { body } = await app.send(
      w.manager,
      id,
      sampleCommand('pass-on', { to: { person: null, role: 'executive-director' } }),
      1,
    );
    expect(body.declaration.to).toEqual({ person: w.director, role: 'executive-director' });
  });

  test('keeps its order when the clock is set back', async () => {
    const id = await submitted();
    app.setClock('2026-03-08T10:00:00Z');
    await app.send(w.manager, id, sampleCommand('ask'), 1);
    app.setClock('2026-03-07T10:00:00Z');
    await app.send(w.officer, id, sampleCommand('answer'), 2);
    const { body } = await app.ask(w.officer, 'GET', `/api/declarations/${id}`);
    expect(body.events.map(({ type }: { type: string }) => type)).toEqual(['submitted', 'asked', 'answered']);
    expect(body.declaration.state).toBe('submitted');
  });
});

describe('Reading', () => {
  test('of one’s own leaves no record; of somebody else’s does', async () => {
    const id = await submitted();
    await app.ask(w.officer, 'GET', `/api/declarations/${id}`);
    await app.ask(w.manager, 'GET', `/api/declarations/${id}`);
    await app.ask(w.auditor, 'GET', `/api/declarations/${id}`);
    const reads = (await recordsOf(id)).filter(({ action }) => action === 'declaration.read');
    expect(reads.map(({ by }) => by)).toEqual([w.manager, w.auditor]);
  });

  test('without a token asks to sign in', async () => {
    const { status, headers, body } = await app.ask(null, 'GET', '/api/declarations');
    expect(status).toBe(401);
    expect(headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
    expect(body.code).toBe('ERR_SIGN_IN');
  });

  test('an address that leads nowhere says so', async () => {
    const { status, body } = await app.ask(w.officer, 'GET', '/api/declaration');
    expect([status, body.code]).toEqual([404, 'ERR_NOT_FOUND']);
  });
});
