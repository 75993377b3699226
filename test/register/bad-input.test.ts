import { request as httpRequest } from 'node:http';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#register/api/app.ts';
import { type Door, listen } from '#register/listen.ts';
import { type Answer, sampleCommand } from './app.ts';
import { ours, type Stage, setStage } from './matrix/callers.ts';
import { requests } from './matrix/requests.ts';
import { type Asked, Scene } from './matrix/scene.ts';

let stage: Stage;
let scene: Scene;
let door: Door;
beforeAll(async () => {
  stage = await setStage();
  scene = new Scene(stage);
  door = await listen(createApp(stage.app.services).fetch, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await door.close();
  await stage.close();
});
afterEach(() => {
  expect(stage.app.reported.splice(0)).toEqual([]);
});

/** Everything that is kept, in short: equal before and after where nothing was saved. */
async function kept(): Promise<string> {
  const tables = ['declaration', 'event', 'attachment', 'audit_entry', 'letter', 'person', 'cover', 'pack'];
  const counts = tables.map((name) => `'${name}', (select count(*) from ${name})`).join(', ');
  const { rows } = await sql<{ all: unknown }>`select json_build_object(${sql.raw(counts)},
    'suppliers', (select json_agg(digest) from supplier_directory),
    'settings', (select json_agg(settings) from organisation)) as "all"`.execute(stage.fresh.database);
  return JSON.stringify(rows[0]?.all);
}

/** A refusal as it must be: the sender's mistake, as a problem, in a sentence that ends. */
function expectProblem({ status, headers, body }: Answer, note: string): void {
  expect(status, note).toBeGreaterThanOrEqual(400);
  expect(status, note).toBeLessThan(500);
  expect(headers.get('Content-Type'), note).toMatch(/^application\/(problem|scim)\+json/);
  expect(body.detail, note).toMatch(/^[A-Z“].{15,}[.?]$/s);
  if (body.schemas) return;
  expect(body, note).toMatchObject({
    type: 'about:blank',
    status,
    code: expect.stringMatching(/^ERR_[A-Z_]+$/),
  });
  for (const fault of body.errors ?? []) expect(fault.sentence, note).toMatch(/^[A-Z“].{5,}[.?]$/s);
}

/** Every place in a JSON body, as a path. */
function places(body: unknown, path: string[] = []): string[][] {
  if (typeof body !== 'object' || body === null) return [path];
  const inside = Object.entries(body).flatMap(([key, value]) => places(value, [...path, key]));
  return path.length > 0 ? [path, ...inside] : inside;
}

/** The body with something else in one place. */
function replaced(body: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(body) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

function at(body: unknown, path: string[]): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], body);
}

const poisons: Record<string, unknown> = {
  SQL: "'); drop table declaration; --",
  'a NUL': 'a\u0000b',
  'half a character': 'a\ud800b',
  'a wall of text': 'x'.repeat(100_000),
  'a number': 1e300,
  'an object': { $ne: null },
  'a list in a list': [[[]]],
  nothing: null,
};

/** Who may make each request, so that it is the body that decides. */
const headersOf = ({ headerOf, directories }: Stage) => [
  ...[ours.officer, ours.manager, ours.keeper, ours.admin].map(headerOf),
  directories.ours,
];

async function allowed(key: string): Promise<string> {
  for (const header of headersOf(stage)) {
    const answer = await ask(key, header, (body) => body);
    if (answer.status < 300) return header;
  }
  throw new Error(`Nobody may ${key}.`);
}

async function ask(key: string, header: string, change: (body: unknown) => unknown): Promise<Answer> {
  const { path, body, ...more } = await asked(key, header);
  return scene.asking(header, key.split(' ')[0] ?? '', path, { ...more, body: change(body) });
}

async function asked(key: string, header: string): Promise<Asked> {
  const made = await requests[key]?.(scene, header);
  if (!made) throw new Error(`Nothing says how to ask for “${key}”.`);
  return made;
}

const writing = Object.keys(requests).filter((key) => /^(?:POST|PUT|PATCH) /.test(key));

describe('Each place of each body, filled with what does not belong there, is refused or kept as it is', () => {
  test.each(writing)(
    '%s',
    async (key) => {
      const header = await allowed(key);
      const { body: sample } = await asked(key, header);
      if (typeof sample !== 'object' || sample === null) return;
      for (const path of places(sample)) {
        for (const [name, poison] of Object.entries(poisons)) {
          const note = `${name} in ${path.join('.')}`;
          const { path: address, body, ...more } = await asked(key, header);
          const before = await kept();
          const answer = await scene.asking(header, key.split(' ')[0] ?? '', address, {
            ...more,
            body: replaced(body, path, poison),
          });
          if (answer.status < 400) {
            expect(answer.status, note).toBeLessThan(300);
            continue;
          }
          expectProblem(answer, note);
          expect(await kept(), note).toBe(before);
        }
      }
    },
    120_000,
  );
});

describe('A body as a whole', () => {
  const json = { 'Content-Type': 'application/json' };
  const odd: [string, string, Record<string, string>][] = [
    ['nothing', '', json],
    ['no JSON', '{"type": "submit"', json],
    ['null', 'null', json],
    ['a list', '[]', json],
    ['a text', '"submit"', json],
    ['a list a hundred thousand deep', '['.repeat(100_000), json],
    ['objects ten thousand deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, json],
    [
      'a prototype',
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
      json,
    ],
    ['bytes that are no text', '\ufffd\u0000\u0001', json],
    ['a form', 'type=submit', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['JSON under another name', JSON.stringify(sampleCommand('submit')), { 'Content-Type': 'text/plain' }],
    ['XML', '<submit/>', { 'Content-Type': 'application/xml' }],
    ['a type that is none', '{}', { 'Content-Type': 'json' }],
  ];
  const keys = writing.filter((key) => !/attachments|suppliers|import|erase/.test(key));

  test.each(odd)(
    'that is %s is refused everywhere',
    async (_what, body, headers) => {
      for (const key of keys) {
        const header = await allowed(key);
        const { path, headers: usual } = await asked(key, header);
        const before = await kept();
        const method = key.split(' ')[0] ?? '';
        const answer = await scene.asking(header, method, path, { body, headers: { ...usual, ...headers } });
        // A change of nothing is no mistake.
        if (answer.status >= 300 || !/^(PUT|PATCH)/.test(method)) expectProblem(answer, key);
        if (answer.status >= 400) expect(await kept(), key).toBe(before);
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
    60_000,
  );

  test('may hold no field that is unknown, wherever it stands', async () => {
    for (const type of ['submit', 'amend', 'decide', 'pass-on'] as const) {
      const sample = sampleCommand(type);
      for (const path of [[], ...places(sample)]) {
        const inside = at(sample, path);
        if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) continue;
        // What the officer answers has keys of the code's.
        if (path.at(-1) === 'answers') continue;
        const { id, version } = await scene.declaration();
        const body = replaced(sample, [...path, 'unknown'], 1);
        const headers = { 'If-Match': `"${version}"` };
        const answer = await scene.asking(
          stage.headerOf(type === 'amend' || type === 'submit' ? ours.officer : ours.manager),
          'POST',
          `/api/declarations/${id}/events`,
          { body, headers },
        );
        expect(answer.status, path.join('.')).toBe(422);
        expectProblem(answer, path.join('.'));
      }
    }
  });

  test('with SQL, quotes and every script in it is given back letter by letter', async () => {
    const what = `'); drop table declaration; -- "\\" \${1} %s ' or 1=1 /* 𝔘𝔫𝔦 ŵ 漢 \u202e \r\n\t`.trim();
    const command = sampleCommand('submit');
    const id = uuidv7();
    const body = replaced(command, ['content', 'facts', 'what'], what);
    await scene.as(ours.officer, 'POST', `/api/declarations/${id}/events`, { body });
    const answer = await scene.as(ours.officer, 'GET', `/api/declarations/${id}`);
    expect(answer.body.declaration.facts.what).toBe(what);
  });
});

describe('An address', () => {
  const ids = [
    'x',
    '1',
    uuidv7().slice(1),
    `${uuidv7()}'`,
    '%00',
    '%27%20or%201=1',
    '..%2f..',
    '%F0%9F',
    'ü',
    'x'.repeat(5000),
  ];
  const addressed = Object.keys(requests).filter((key) => key.includes('{') && !key.includes('/published/'));

  test.each(addressed)('%s with ids that are none', async (key) => {
    const method = key.split(' ')[0] ?? '';
    const header = await allowedOrMissing(key);
    const { path: _path, ...more } = await asked(key, header);
    const template = key.split(',')[0]?.split(' ')[1] ?? '';
    for (const id of ids) {
      const path = template.replace(/\{\w+\}/g, id);
      expectProblem(await scene.asking(header, method, path, more), `${method} ${path}`);
    }
  });

  async function allowedOrMissing(key: string): Promise<string> {
    return allowed(key).catch(() => stage.headerOf(ours.keeper));
  }

  test('of the public register that names no council is answered as one that is not there', async () => {
    for (const slug of ids) {
      const { status } = await scene.asking(null, 'GET', `/published/${slug}/`);
      expect([404, 422], slug).toContain(status);
    }
  });

  test.each(Object.keys(requests).filter((key) => key.startsWith('GET /api/')))(
    '%s with questions that make no sense',
    async (key) => {
      const header = await allowed(key);
      const { path } = await asked(key, header);
      const values = ["'; drop table person; --", '%00', '%ED%A0%80', '-1', '1e99', '[]', 'x'.repeat(3000)];
      const names = [
        'q',
        'after',
        'limit',
        'from',
        'to',
        'view',
        'officer',
        'giver',
        'state',
        'page',
        'subject',
        'by',
      ];
      for (const name of names) {
        for (const value of values) {
          const answer = await scene.asking(header, 'GET', `${path.split('?')[0]}?${name}=${value}`);
          if (answer.status >= 300) expectProblem(answer, `${name}=${value}`);
        }
      }
    },
  );

  test('that is not served, by any method, is answered with a problem', async () => {
    for (const [method, path] of [
      ['DELETE', '/api/declarations'],
      ['PUT', '/api/me'],
      ['POST', '/api/nothing'],
      ['GET', '/nothing'],
      ['GET', '/api//declarations'],
      ['PROPFIND', '/api/declarations'],
    ] as const) {
      expectProblem(await scene.asking(stage.headerOf(ours.keeper), method, path), `${method} ${path}`);
    }
  });

  test('with a version that is none is asked for one', async () => {
    const { id } = await scene.declaration();
    for (const version of ['', '1', '"x"', '*', '"99999999999"', `"${'1'.repeat(5000)}"`, '"-1"']) {
      const answer = await scene.asking(
        stage.headerOf(ours.manager),
        'POST',
        `/api/declarations/${id}/events`,
        {
          body: sampleCommand('decide'),
          headers: { 'If-Match': version },
        },
      );
      expect(answer.status, version).toBe(428);
    }
  });
});

describe('Over the network', () => {
  interface Sent {
    method: string;
    path: string;
    headers?: Record<string, string>;
    parts?: Iterable<string>;
  }

  /** Sends piece by piece, without saying how much is to come. */
  function send({ method, path, headers = {}, parts = [] }: Sent): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest(
        { host: '127.0.0.1', port: door.port, method, path, headers, agent: false },
        async (incoming) => {
          let text = '';
          for await (const chunk of incoming) text += chunk;
          const type = incoming.headers['content-type'] ?? '';
          resolve({
            status: incoming.statusCode ?? 0,
            headers: new Headers({ 'Content-Type': type }),
            body: type.includes('json') ? JSON.parse(text) : text,
          });
        },
      );
      // Whoever sends too much may be hung up on after the answer.
      outgoing.on('error', (fault) => setTimeout(() => reject(fault), 200).unref());
      for (const part of parts) outgoing.write(part);
      outgoing.end();
    });
  }

  const path = `/api/declarations/${uuidv7()}/events`;
  const json = { 'Content-Type': 'application/json' };

  test.each(['0', '1'])('too much is refused, whether it says how much it is or not (%s)', async (said) => {
    const before = await kept();
    const part = 'x'.repeat(64 * 1024);
    const answer = await send({
      method: 'POST',
      path,
      headers: {
        ...json,
        Authorization: stage.headerOf(ours.officer),
        ...(said === '1' && { 'Content-Length': String(part.length * 32) }),
      },
      parts: Array.from({ length: 32 }, () => part),
    });
    expect(answer.status).toBe(413);
    expectProblem(answer, 'too much');
    expect(await kept()).toBe(before);
  });

  test('too much is refused from whoever is not signed in as well', async () => {
    const answer = await send({ method: 'POST', path, headers: json, parts: ['x'.repeat(2 * 1024 * 1024)] });
    expect([401, 413]).toContain(answer.status);
    expectProblem(answer, 'too much from a stranger');
  });

  test('headers of any length are refused before anything is done', async () => {
    const before = await kept();
    const answer = await send({
      method: 'GET',
      path: '/api/declarations',
      headers: { Authorization: `Bearer ${'x'.repeat(100_000)}` },
    });
    expect(answer.status).toBe(431);
    expect(await kept()).toBe(before);
  });

  test('afterwards the register is as well as before', async () => {
    const answer = await send({
      method: 'GET',
      path: '/api/declarations',
      headers: { Authorization: stage.headerOf(ours.officer) },
    });
    expect(answer.status).toBe(200);
  });
});
