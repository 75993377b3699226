import { request as httpRequest } from 'node:http';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#register/api/app.ts';
import { type Door, listen } from '#register/listen.ts';
import type { Answer } from '#test/register/app.ts';
import { ours } from '#test/register/matrix/callers.ts';
import { expectProblem, Vandal } from './vandal.ts';

let vandal: Vandal;
let door: Door;
beforeAll(async () => {
  vandal = await Vandal.arrive();
  door = await listen(createApp(vandal.stage.app.services).fetch, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await door.close();
  await vandal.stage.close();
});
afterEach(() => {
  expect(vandal.stage.app.reported.splice(0)).toEqual([]);
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
    const before = await vandal.kept();
    const part = 'x'.repeat(64 * 1024);
    const answer = await send({
      method: 'POST',
      path,
      headers: {
        ...json,
        Authorization: vandal.stage.headerOf(ours.officer),
        ...(said === '1' && { 'Content-Length': String(part.length * 32) }),
      },
      parts: Array.from({ length: 32 }, () => part),
    });
    expect(answer.status).toBe(413);
    expectProblem(answer, 'too much');
    expect(await vandal.kept()).toBe(before);
  });

  test('too much is refused from whoever is not signed in as well', async () => {
    const answer = await send({ method: 'POST', path, headers: json, parts: ['x'.repeat(2 * 1024 * 1024)] });
    expect([401, 413]).toContain(answer.status);
    expectProblem(answer, 'too much from a stranger');
  });

  test('headers of any length are refused before anything is done', async () => {
    const before = await vandal.kept();
    const answer = await send({
      method: 'GET',
      path: '/api/declarations',
      headers: { Authorization: `Bearer ${'x'.repeat(100_000)}` },
    });
    expect(answer.status).toBe(431);
    expect(await vandal.kept()).toBe(before);
  });

  test('afterwards the register is as well as before', async () => {
    const answer = await send({
      method: 'GET',
      path: '/api/declarations',
      headers: { Authorization: vandal.stage.headerOf(ours.officer) },
    });
    expect(answer.status).toBe(200);
  });
});
