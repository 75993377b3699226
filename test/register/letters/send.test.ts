import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mostAttempts } from '#register/letters/outbox.ts';
import { sendDue } from '#register/letters/send.ts';
import { type Post, smtpPost } from '#register/letters/smtp.ts';
import { sampleSettings } from '../app.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '../database.ts';
import { gate } from '../gate.ts';
import { makeCertificate } from './certificate.ts';
import { type MailServer, refusal, startMailServer } from './mail-server.ts';
import { letterSettings, post as put } from './outgoing.ts';

const w = westmarch.people;
const written = '2026-03-09T10:00:00Z';

let fresh: FreshDatabase;
let server: MailServer;
let clock: Date;
const reported: unknown[] = [];
const posts: Post[] = [];
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterAll(() => fresh.close());
beforeEach(async () => {
  server = await startMailServer();
  clock = new Date('2026-03-09T10:05:00Z');
  reported.length = 0;
  await fresh.database.deleteFrom('letter').execute();
});
afterEach(async () => {
  for (const post of posts.splice(0)) post.close();
  for (const step of closing.splice(0)) await step();
  await server.close();
});

function postTo(port: number, limits: Parameters<typeof smtpPost>[2] = {}, smtp = {}): Post {
  const post = smtpPost(letterSettings({ port, ...smtp }), 'a-password', limits);
  posts.push(post);
  return post;
}

function send(post = postTo(server.port), signal?: AbortSignal) {
  const services = {
    database: fresh.database,
    settings: sampleSettings,
    now: () => clock,
    report: (fault: unknown) => reported.push(fault),
  };
  return sendDue(services, westmarch.id, post, signal);
}

function later(minutes: number): void {
  clock = new Date(clock.getTime() + minutes * 60_000);
}

function letters() {
  return fresh.database.selectFrom('letter').selectAll().orderBy('id').execute();
}

describe('A letter', () => {
  test('goes to the person’s address, from the council’s, as text and HTML', async () => {
    await put(fresh.database, w.officer, written);
    expect(await send()).toEqual({ sent: 1, postponed: 0, failed: 0 });
    const [taken] = server.taken;
    expect(taken?.from).toBe('register@westmarch.gov.uk');
    expect(taken?.to).toEqual(['alice.penrose@westmarch.gov.uk']);
    expect(taken?.mail.subject).toBe('Your yearly return of interests');
    expect(taken?.mail.to).toEqual([{ name: 'Alice Penrose', address: 'alice.penrose@westmarch.gov.uk' }]);
    expect(taken?.mail.text).toContain('Hello Alice Penrose,');
    expect(taken?.mail.html).toContain('lang="en-GB"');
    const headers = Object.fromEntries((taken?.mail.headers ?? []).map(({ key, value }) => [key, value]));
    expect(headers['auto-submitted']).toBe('auto-generated');
    expect(taken?.mail.attachments).toEqual([]);
  });

  test('waits five minutes for others, so that they go in one message', async () => {
    await put(fresh.database, w.officer, written);
    await put(fresh.database, w.officer, '2026-03-09T10:04:00Z');
    await put(fresh.database, w.colleague, '2026-03-09T10:04:00Z');
    clock = new Date('2026-03-09T10:04:30Z');
    expect(await send()).toEqual({ sent: 0, postponed: 0, failed: 0 });
    clock = new Date('2026-03-09T10:05:00Z');
    expect(await send()).toEqual({ sent: 1, postponed: 0, failed: 0 });
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]?.mail.subject).toBe('2 things to know from the register of declarations');
    expect((await letters()).filter(({ sent_at }) => sent_at !== null)).toHaveLength(2);
  });

  test('is never sent again once it was sent', async () => {
    await put(fresh.database, w.officer, written);
    await send();
    later(60 * 24 * 30);
    expect(await send()).toEqual({ sent: 0, postponed: 0, failed: 0 });
    expect(server.taken).toHaveLength(1);
  });

  test('is sent once where four instances send at the same time', async () => {
    for (const person of Object.values(w)) await put(fresh.database, person, written);
    const counts = await Promise.all([1, 2, 3, 4].map(() => send(postTo(server.port))));
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(Object.keys(w).length);
    expect(new Set(server.taken.map(({ mail }) => mail.messageId)).size).toBe(server.taken.length);
    expect(server.taken.flatMap(({ to }) => to).sort()).toEqual(
      [...new Set(server.taken.flatMap(({ to }) => to))].sort(),
    );
  });

  test('to somebody who has left, or without an address, is given up with the reason', async () => {
    const { database } = fresh;
    const gone = await put(database, w.colleague, written);
    const unreachable = await put(database, w.loner, written);
    await database.updateTable('person').set({ active: false }).where('id', '=', w.colleague).execute();
    await database.updateTable('person').set({ address: null }).where('id', '=', w.loner).execute();
    expect(await send()).toEqual({ sent: 0, postponed: 0, failed: 2 });
    const kept = new Map((await letters()).map(({ id, failure }) => [id, failure]));
    expect(kept.get(gone)).toContain('has left the council');
    expect(kept.get(unreachable)).toContain('no e-mail address');
    await database.updateTable('person').set({ active: true }).where('id', '=', w.colleague).execute();
    await database
      .updateTable('person')
      .set({ address: 'noor.haldane@westmarch.gov.uk' })
      .where('id', '=', w.loner)
      .execute();
  });

  test('that stands behind a stop signal waits for the next turn', async () => {
    await put(fresh.database, w.officer, written);
    expect(await send(undefined, AbortSignal.abort())).toEqual({ sent: 0, postponed: 0, failed: 0 });
    expect((await letters())[0]?.attempts).toBe(0);
  });
});

describe('A mail server', () => {
  test('that does not know the mailbox ends it at once, and the others still go', async () => {
    await put(fresh.database, w.officer, written);
    await put(fresh.database, w.colleague, written);
    server.onRecipient = (address) =>
      address.startsWith('alice') ? refusal(550, 'No such mailbox here') : null;
    expect(await send()).toEqual({ sent: 1, postponed: 0, failed: 1 });
    const failures = (await letters()).map(({ failure }) => failure);
    expect(failures).toContainEqual(expect.stringContaining('No such mailbox here'));
    later(60 * 24 * 7);
    expect(await send()).toEqual({ sent: 0, postponed: 0, failed: 0 });
    expect(reported).toEqual([]);
  });

  test('that says “later” gets it again after a pause, as the same message', async () => {
    await put(fresh.database, w.officer, written);
    server.onRecipient = () => refusal(451, 'Greylisted, come again');
    expect(await send()).toEqual({ sent: 0, postponed: 1, failed: 0 });
    server.onRecipient = () => null;
    later(4);
    expect(await send()).toEqual({ sent: 0, postponed: 0, failed: 0 });
    later(1);
    expect(await send()).toEqual({ sent: 1, postponed: 0, failed: 0 });
    expect(server.taken).toHaveLength(1);
  });

  test('that says “later” for ever is given up after some days, with what it said', async () => {
    await put(fresh.database, w.officer, written);
    server.onRecipient = () => refusal(451, 'Greylisted, come again');
    const post = postTo(server.port);
    for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
      expect(await send(post)).toEqual({ sent: 0, postponed: 1, failed: 0 });
      later(24 * 60);
    }
    expect(await send(post)).toEqual({ sent: 0, postponed: 0, failed: 1 });
    const [letter] = await letters();
    expect(letter?.attempts).toBe(mostAttempts);
    expect(letter?.failure).toContain('Greylisted, come again');
  });

  test('that is away is left alone after the first try, told to the operator, and tried again', async () => {
    const { port } = server;
    await server.close();
    await put(fresh.database, w.officer, written);
    await put(fresh.database, w.colleague, written);
    expect(await send(postTo(port))).toEqual({ sent: 0, postponed: 1, failed: 0 });
    expect(reported).toMatchObject([{ code: 'ERR_MAIL_SERVER' }]);
    server = await startMailServer();
    later(5);
    expect(await send()).toEqual({ sent: 2, postponed: 0, failed: 0 });
  });

  test('that does not like the password is away, and nothing is given up', async () => {
    const strict = await startMailServer({
      onAuth: (_auth, _session, answer) => answer(refusal(535, 'Wrong password')),
      allowInsecureAuth: true,
    });
    closing.push(strict.close);
    await put(fresh.database, w.officer, written);
    const post = postTo(strict.port, {}, { user: 'register' });
    expect(await send(post)).toEqual({ sent: 0, postponed: 1, failed: 0 });
    expect(String(reported[0])).toContain('Wrong password');
  });

  test('that never says a word is given up on in time', async () => {
    const silent = await startBare(() => undefined);
    await put(fresh.database, w.officer, written);
    const post = postTo(silent, { silenceMilliseconds: 100 });
    expect(await send(post)).toEqual({ sent: 0, postponed: 1, failed: 0 });
    expect(reported).toMatchObject([{ code: 'ERR_MAIL_SERVER' }]);
  });

  test('that trickles its words for ever is given up on in time', async () => {
    const trickling = await startBare((socket) => {
      socket.write('220-');
      const timer = setInterval(() => socket.write('.'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    await put(fresh.database, w.officer, written);
    const post = postTo(trickling, { silenceMilliseconds: 5000, messageMilliseconds: 200 });
    const begun = performance.now();
    expect(await send(post)).toEqual({ sent: 0, postponed: 1, failed: 0 });
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  /** A server that speaks no SMTP; gives its port. */
  async function startBare(onConnection: (socket: Socket) => void): Promise<number> {
    const sockets = new Set<Socket>();
    const bare: Server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      onConnection(socket);
    });
    bare.listen(0, '127.0.0.1');
    await once(bare, 'listening');
    closing.push(() => {
      for (const socket of sockets) socket.destroy();
      bare.close();
    });
    return (bare.address() as AddressInfo).port;
  }
});

describe('Encryption', () => {
  const certificate = makeCertificate();
  // Leads here as well, but is not this machine's own name.
  const elsewhere = { host: '0.0.0.0' };

  test('is begun before the password is told', async () => {
    const safe = await startMailServer({
      ...certificate,
      onAuth: ({ username, password }, _session, answer) =>
        password === 'a-password' ? answer(null, { user: username }) : answer(refusal(535, 'No')),
    });
    closing.push(safe.close);
    await put(fresh.database, w.officer, written);
    const post = postTo(safe.port, { ca: certificate.cert }, { user: 'register' });
    expect(await send(post)).toEqual({ sent: 1, postponed: 0, failed: 0 });
    expect(safe.taken[0]).toMatchObject({ secure: true, user: 'register' });
  });

  test('may stand from the first byte', async () => {
    const safe = await startMailServer({ ...certificate, secure: true });
    closing.push(safe.close);
    await put(fresh.database, w.officer, written);
    const post = postTo(safe.port, { ca: certificate.cert }, { secure: true });
    expect(await send(post)).toEqual({ sent: 1, postponed: 0, failed: 0 });
    expect(safe.taken[0]?.secure).toBe(true);
  });

  test('with a certificate that nobody vouches for sends nothing', async () => {
    const doubtful = await startMailServer({ ...certificate });
    closing.push(doubtful.close);
    await put(fresh.database, w.officer, written);
    expect(await send(postTo(doubtful.port))).toEqual({ sent: 0, postponed: 1, failed: 0 });
    expect(doubtful.taken).toEqual([]);
    expect(String(reported[0])).toContain('self-signed');
  });

  test('is asked for wherever the server is not this machine, unless the settings say otherwise', async () => {
    await put(fresh.database, w.officer, written);
    expect(await send(postTo(server.port, {}, elsewhere))).toEqual({ sent: 0, postponed: 1, failed: 0 });
    expect(server.taken).toEqual([]);
    expect(String(reported[0])).toContain('STARTTLS');
    later(5);
    const plain = postTo(server.port, {}, { ...elsewhere, unencrypted: true });
    expect(await send(plain)).toEqual({ sent: 1, postponed: 0, failed: 0 });
  });
});

describe('A sender that is killed', () => {
  /** Runs a sender of its own until it ends or `until` says to kill it. */
  async function sender(until: Promise<unknown>): Promise<void> {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'sender.ts'), fresh.url, String(server.port), clock.toISOString()],
      { stdio: 'ignore' },
    );
    const ended = once(child, 'exit');
    await Promise.race([until, ended]);
    child.kill('SIGKILL');
    await ended;
  }

  test('between the server’s yes and its own note sends the same message once more, and no other', async () => {
    const people = [w.officer, w.colleague, w.manager];
    for (const person of people) {
      await put(fresh.database, person, written);
      await put(fresh.database, person, written);
    }
    // The second message is taken, and its sender dies before it hears so.
    const taken = gate();
    server.beforeYes = async () => {
      if (server.taken.length < 2) return null;
      taken.open();
      return new Promise(() => undefined);
    };
    await sender(taken.opened);
    expect(server.taken).toHaveLength(2);

    server.beforeYes = async () => null;
    later(5);
    await sender(new Promise(() => undefined));
    expect((await letters()).every(({ sent_at }) => sent_at !== null)).toBe(true);
    const ids = server.taken.map(({ mail }) => mail.messageId);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(3);
    const twice = server.taken.filter(({ mail }) => mail.messageId === ids[1]);
    expect(twice).toHaveLength(2);
    expect(twice[1]?.mail.text).toBe(twice[0]?.mail.text);
  });

  test('before the server has the message loses nothing and repeats nothing', async () => {
    for (const person of [w.officer, w.colleague, w.manager]) await put(fresh.database, person, written);
    const met = gate();
    let recipients = 0;
    server.onRecipient = () => {
      recipients += 1;
      if (recipients < 2) return null;
      met.open();
      return new Promise(() => undefined);
    };
    await sender(met.opened);
    server.onRecipient = () => null;
    later(5);
    await sender(new Promise(() => undefined));
    const ids = server.taken.map(({ mail }) => mail.messageId);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toHaveLength(3);
    expect((await letters()).every(({ sent_at }) => sent_at !== null)).toBe(true);
  });

  test('in a later turn keeps the message as it was, though more has come for the same person', async () => {
    await put(fresh.database, w.officer, written);
    const taken = gate();
    server.beforeYes = async () => {
      taken.open();
      return new Promise(() => undefined);
    };
    await sender(taken.opened);
    server.beforeYes = async () => null;
    await put(fresh.database, w.officer, clock.toISOString(), {
      type: 'decided',
      by: w.manager,
      about: {
        declaration: w.officer,
        officer: w.officer,
        kind: 'gift',
        giver: null,
        clauses: [],
        deadline: null,
      },
      outcome: 'approved',
      conditions: 0,
      until: null,
    });
    later(5);
    expect(await send()).toEqual({ sent: 2, postponed: 0, failed: 0 });
    const [first, again, other] = server.taken.map(({ mail }) => mail);
    expect(again?.messageId).toBe(first?.messageId);
    expect(again?.text).toBe(first?.text);
    expect(other?.subject).toBe('Your declaration was decided');
  });
});
