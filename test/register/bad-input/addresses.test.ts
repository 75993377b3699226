import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#register/api/app.ts';
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
    const method = methodOf(key);
    const header = await allowedOrMissing(key);
    const { path: _path, ...more } = await vandal.asked(key, header);
    const template = key.split(',')[0]?.split(' ')[1] ?? '';
    for (const id of ids) {
      const path = template.replace(/\{\w+\}/g, id);
      expectProblem(await vandal.scene.asking(header, method, path, more), `${method} ${path}`);
    }
  });

  async function allowedOrMissing(key: string): Promise<string> {
    return vandal.allowed(key).catch(() => vandal.stage.headerOf(ours.keeper));
  }

  test('of the public register that names no council is answered as one that is not there', async () => {
    for (const slug of ids) {
      const { status } = await vandal.scene.asking(null, 'GET', `/published/${slug}/`);
      expect([404, 422], slug).toContain(status);
    }
  });

  test('with questions that make no sense, of every kind that it takes', async () => {
    const values = ["'; drop table person; --", '%00', '%ED%A0%80', '-1', '1e99', '[]', 'x'.repeat(3000), ''];
    let count = 0;
    for (const [path, names] of questions()) {
      const header = await vandal.allowed(`GET ${path}`);
      for (const name of [...names, 'unknown']) {
        for (const value of values) {
          const answer = await vandal.scene.asking(header, 'GET', `${path}?${name}=${value}`);
          if (answer.status >= 300) expectProblem(answer, `${path}?${name}=${value}`);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(300);
  });

  /** The addresses that take questions, and the names of those. */
  function questions(): [string, string[]][] {
    const { paths = {} } = createApp(vandal.stage.app.services).getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'Probity', version: '1' },
    });
    return Object.entries(paths).flatMap(([path, { get }]): [string, string[]][] => {
      const names = (get?.parameters ?? []).flatMap((parameter) =>
        'name' in parameter && parameter.in === 'query' ? [String(parameter.name)] : [],
      );
      return names.length > 0 ? [[path, names]] : [];
    });
  }

  test('that is not served, by any method, is answered with a problem', async () => {
    for (const [method, path] of [
      ['DELETE', '/api/declarations'],
      ['PUT', '/api/me'],
      ['POST', '/api/nothing'],
      ['GET', '/nothing'],
      ['GET', '/api//declarations'],
      ['PROPFIND', '/api/declarations'],
    ] as const) {
      expectProblem(
        await vandal.scene.asking(vandal.stage.headerOf(ours.keeper), method, path),
        `${method} ${path}`,
      );
    }
  });

  test('with a version that is none is asked for one', async () => {
    const { id } = await vandal.scene.declaration();
    for (const version of ['', '1', '"x"', '*', '"99999999999"', `"${'1'.repeat(5000)}"`, '"-1"']) {
      const answer = await vandal.scene.asking(
        vandal.stage.headerOf(ours.manager),
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
