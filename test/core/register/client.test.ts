import { describe, expect, it } from 'vitest';
import { httpRegister } from '#core/register/client.ts';
import type { HttpAnswer, HttpRequest } from '#core/register/http.ts';
import type { RegisterPort } from '#core/register/port.ts';
import type { Connection } from '#core/register/request.ts';
import { content, declarationId, eventId, officer, toManager } from '#test/core/declaration/sample.ts';
import { fresh } from './contract.ts';

type Sent = HttpRequest<AbortSignal> & { url: string };

const standing = {
  ...content(),
  id: declarationId,
  officer,
  state: 'submitted',
  version: 3,
  to: toManager,
  deadline: null,
  submittedAt: '2026-03-09T10:00:00.000Z',
  decision: null,
  question: null,
  reply: null,
  until: null,
};
const told = { declaration: standing, may: ['amend', 'withdraw'] };

/** A register that always answers this, and what it was sent. */
function answering(
  status: number,
  body: unknown,
  { headers = {}, ...changes }: Partial<Connection<AbortSignal>> & { headers?: Record<string, string> } = {},
): { port: RegisterPort; sent: Sent[] } {
  const sent: Sent[] = [];
  const port = httpRegister<AbortSignal>({
    baseUrl: 'https://register.example.org/',
    token: async () => 'a-token',
    fetch: async (url, request): Promise<HttpAnswer> => {
      sent.push({ url, ...request });
      return new Response(
        [204, 304].includes(status) ? null : typeof body === 'string' ? body : JSON.stringify(body),
        { status, headers },
      );
    },
    timeLimit: () => new AbortController().signal,
    ...changes,
  });
  return { port, sent };
}

const problem = (code: string) => ({
  type: 'about:blank',
  title: 'No',
  status: 400,
  code,
  detail: 'No. Ask.',
});

describe('The client', () => {
  it('sends the token, the version seen and nothing else that tells who or where', async () => {
    const { port, sent } = answering(200, told);
    await port.send(declarationId, fresh('withdraw'), 2);
    expect(sent).toMatchObject([
      {
        url: `https://register.example.org/api/declarations/${declarationId}/events`,
        method: 'POST',
        headers: {
          Accept: 'application/json',
          'Accept-Language': 'en-GB',
          Authorization: 'Bearer a-token',
          'Content-Type': 'application/json',
          'If-Match': '"2"',
        },
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      },
    ]);
  });

  it('sends no version with a new declaration', async () => {
    const { port, sent } = answering(201, told);
    await port.send(declarationId, fresh('submit'), null);
    expect(sent[0]?.headers).not.toHaveProperty('If-Match');
  });

  it('writes a filter into the address', async () => {
    const { port, sent } = answering(200, { rows: [], next: null });
    await port.list({ state: ['submitted', 'returned'], q: 'fish & chips', limit: 10 });
    expect(sent[0]?.url).toBe(
      'https://register.example.org/api/declarations?state=submitted%2Creturned&q=fish%20%26%20chips&limit=10',
    );
  });

  it('sends a file under its name, whatever is in it', async () => {
    const { port, sent } = answering(201, {});
    const bytes = new Uint8Array([1]);
    await port.attach(declarationId, { id: eventId(1), name: 'Jo’s (plan)*\ud800.pdf', bytes });
    expect(sent[0]).toMatchObject({
      method: 'PUT',
      headers: { 'Content-Disposition': "attachment; filename*=UTF-8''Jo%E2%80%99s%20%28plan%29%2A.pdf" },
      body: bytes,
    });
  });

  it('tells how things stand where they have changed', async () => {
    const { port } = answering(412, { ...problem('ERR_CHANGED_MEANWHILE'), ...told });
    expect(await port.send(declarationId, fresh('withdraw'), 2)).toEqual({ changed: told });
  });

  it('tells a refusal in the register’s words', async () => {
    const errors = [{ path: 'reason', sentence: 'Write one sentence.' }];
    const { port } = answering(422, { ...problem('ERR_BODY_INVALID'), errors });
    expect(await port.send(declarationId, fresh('amend'), 1)).toEqual({
      refused: { code: 'ERR_BODY_INVALID', sentence: 'No. Ask.', errors },
    });
  });

  it.each([
    ['sign-in', 401, problem('ERR_SIGN_IN'), {}, null],
    ['not-now', 503, problem('ERR_DATABASE_UNREACHABLE'), { 'Retry-After': '5' }, 5],
    ['not-now', 500, problem('ERR_INTERNAL'), {}, null],
    ['not-now', 429, 'Slow down', { 'Retry-After': '7' }, 7],
    ['not-now', 502, '<h1>Bad gateway</h1>', { 'Retry-After': 'Sun, 06 Nov 2094 08:49:37 GMT' }, null],
    ['not-now', 503, '', { 'Retry-After': '999999' }, 86_400],
    ['strange', 200, '<h1>Welcome to the hotel</h1>', {}, null],
    ['strange', 200, { declaration: { ...standing, version: 'three' }, may: [] }, {}, null],
    ['strange', 200, { declaration: standing }, {}, null],
    ['strange', 404, 'No such page', {}, null],
    ['strange', 403, { error: 'blocked by policy' }, {}, null],
    ['strange', 302, '', {}, null],
    ['strange', 200, told, { 'Content-Length': '999999999' }, null],
  ] as const)(
    'takes for %s what answers %i with %j',
    async (why, status, body, headers, retryAfterSeconds) => {
      const { port } = answering(status, body, { headers });
      const answer = await port.send(declarationId, fresh('withdraw'), 2);
      expect(answer).toEqual({
        unreachable: { why, retryAfterSeconds, sentence: expect.stringMatching(/\.$/) },
      });
    },
  );

  it('passes over what a newer register says beyond what it knows', async () => {
    const { port } = answering(200, { ...told, declaration: { ...standing, colour: 'blue' }, more: 1 });
    expect(await port.send(declarationId, fresh('withdraw'), 2)).toEqual({ ok: told });
  });

  it('names those for whom somebody stands in', async () => {
    const away = { id: eventId(1), name: 'Martin Yeo' };
    const { port } = answering(200, {
      person: {
        id: officer,
        name: 'Lewis Crane',
        userName: 'lcrane@westmarch.gov.uk',
        address: 'lewis.crane@westmarch.gov.uk',
        department: null,
        manager: null,
        grade: null,
        politicallyRestricted: true,
        spokesperson: false,
        unionRepresentative: false,
      },
      roles: ['auditor'],
      isManager: true,
      cover: [{ person: { id: eventId(2), name: 'Somebody later' } }, { person: away }],
      standsInFor: [away.id],
    });
    expect(await port.me()).toEqual({
      ok: {
        person: officer,
        name: 'Lewis Crane',
        addresses: ['lewis.crane@westmarch.gov.uk', 'lcrane@westmarch.gov.uk'],
        department: null,
        manager: null,
        roles: ['auditor'],
        standsInFor: [away],
        profile: {
          grade: null,
          politicallyRestricted: true,
          spokesperson: false,
          unionRepresentative: false,
          manager: true,
        },
      },
    });
  });

  it('asks nothing where nobody is signed in', async () => {
    const { port, sent } = answering(200, told, { token: async () => null });
    expect(await port.me()).toMatchObject({ unreachable: { why: 'sign-in' } });
    expect(sent).toEqual([]);
  });

  it.each([
    ['the network', { fetch: () => Promise.reject(new TypeError('Failed to fetch')) }],
    ['the sign-in', { token: () => Promise.reject(new Error('offline')) }],
  ])('takes a failure of %s for no answer', async (_what, changes) => {
    const { port } = answering(200, told, changes);
    expect(await port.read(declarationId)).toMatchObject({ unreachable: { why: 'no-answer' } });
  });

  const never = () => new Promise<never>(() => {});
  it.each([
    ['sign-in', { token: never }],
    ['register', { fetch: never }],
    ['body', { fetch: async () => ({ status: 200, headers: new Headers(), text: never }) }],
  ])('gives up a %s that never answers', async (_what, changes) => {
    const abort = new AbortController();
    const { port } = answering(200, told, { ...changes, timeLimit: () => abort.signal });
    const answer = port.read(declarationId);
    abort.abort();
    expect(await answer).toMatchObject({ unreachable: { why: 'too-late' } });
  });

  it('does not take "unchanged" from a register that it showed nothing', async () => {
    const { port } = answering(304, null);
    expect(await port.settings(null)).toMatchObject({ unreachable: { why: 'strange' } });
    expect(await port.settings('"tag"')).toEqual({ ok: 'unchanged' });
  });

  it('does not take for a code of conduct what is none', async () => {
    const { port } = answering(200, { format: 99 });
    expect(await port.pack('derbyshire', '2006', null)).toMatchObject({ unreachable: { why: 'strange' } });
  });
});
