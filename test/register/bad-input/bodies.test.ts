import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleCommand } from '#test/register/app.ts';
import { ours } from '#test/register/matrix/callers.ts';
import { requests } from '#test/register/matrix/requests.ts';
import { expectProblem, methodOf, Vandal } from './vandal.ts';

let vandal: Vandal;
beforeAll(async () => {
  vandal = await Vandal.arrive();
});
afterAll(() => vandal.stage.close());
afterEach(() => {
  expect(vandal.stage.app.reported.splice(0)).toEqual([]);
});

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

/** What takes JSON: neither a file nor nothing. */
const writing = Object.keys(requests).filter(
  (key) => /^(?:POST|PUT|PATCH) /.test(key) && !/attachments|suppliers|import|erase/.test(key),
);

describe('Each place of each body, filled with what does not belong there, is refused or kept as it is', () => {
  test.each(writing)('%s', async (key) => {
    const header = await vandal.allowed(key);
    let fresh = await vandal.asked(key, header);
    let before = await vandal.kept();
    for (const path of places(fresh.body)) {
      for (const [name, poison] of Object.entries(poisons)) {
        const note = `${name} in ${path.join('.')}`;
        const { path: address, body, ...more } = fresh;
        const poisoned = replaced(body, path, poison);
        const answer = await vandal.scene.asking(header, methodOf(key), address, { ...more, body: poisoned });
        if (answer.status >= 300) {
          expectProblem(answer, note);
          expect(await vandal.kept(), note).toBe(before);
        } else {
          fresh = await vandal.asked(key, header);
          before = await vandal.kept();
        }
      }
    }
  });
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

  test.each(odd)(
    'that is %s is refused everywhere',
    async (_what, body, headers) => {
      for (const key of writing) {
        const header = await vandal.allowed(key);
        const { path, headers: usual } = await vandal.asked(key, header);
        const before = await vandal.kept();
        const method = methodOf(key);
        const answer = await vandal.scene.asking(header, method, path, {
          body,
          headers: { ...usual, ...headers },
        });
        // A change of nothing is no mistake.
        if (answer.status >= 300 || !/^(PUT|PATCH)/.test(method)) expectProblem(answer, key);
        if (answer.status >= 400) expect(await vandal.kept(), key).toBe(before);
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
        const { id, version } = await vandal.scene.declaration();
        const body = replaced(sample, [...path, 'unknown'], 1);
        const headers = { 'If-Match': `"${version}"` };
        const answer = await vandal.scene.asking(
          vandal.stage.headerOf(type === 'amend' || type === 'submit' ? ours.officer : ours.manager),
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
    await vandal.scene.as(ours.officer, 'POST', `/api/declarations/${id}/events`, { body });
    const answer = await vandal.scene.as(ours.officer, 'GET', `/api/declarations/${id}`);
    expect(answer.body.declaration.facts.what).toBe(what);
  });
});
