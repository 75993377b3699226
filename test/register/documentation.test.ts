import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#register/api/app.ts';
import { sampleSettings, type TestApp, testApp } from './app.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

let fresh: FreshDatabase;
let app: TestApp;
let folder: string;
beforeAll(async () => {
  fresh = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'probity-pane-'));
  await mkdir(join(folder, 'pane', 'inner'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'pane', 'taskpane.html'), '<!doctype html><title>Pane</title>');
  await writeFile(join(folder, 'pane', 'taskpane.js'), 'void 0');
  await writeFile(join(folder, 'pane', 'inner', 'chunk-4K2NQ7PX.js'), 'void 1');
  app = testApp(fresh.database, { settings: { ...sampleSettings, pane: join(folder, 'pane') } });
});
afterAll(async () => {
  await fresh.close();
  await rm(folder, { recursive: true });
});

describe('The documentation', () => {
  test('describes every operation in OpenAPI 3.1, to whoever asks', async () => {
    const { status, body } = await app.ask(null, 'GET', '/api/openapi.json');
    expect([status, body.openapi]).toEqual([200, '3.1.0']);
    const addresses = [...new Set(createApp(app.services).routes.map(({ path }) => path))]
      .filter((path) => path.startsWith('/api/') && !path.includes('*'))
      .map((path) => path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, '{$1}'));
    expect(addresses.length).toBeGreaterThan(20);
    const forPages = ['/api/', '/api/openapi.json', '/api/page.css', '/api/sign-in'];
    expect(addresses.filter((path) => !(path in body.paths)).sort()).toEqual(forPages);
    const operations = Object.values(body.paths).flatMap((methods) => Object.values(methods as object));
    for (const operation of operations) expect(operation.summary).toMatch(/^[A-Z]/);
  });

  test('tells the shape of what is sent as the clients know it', async () => {
    const { body } = await app.ask(null, 'GET', '/api/openapi.json');
    const command = JSON.stringify(body.components.schemas.Command);
    for (const name of ['submit', 'valuePence', 'privatePerson', 'pass-on']) expect(command).toContain(name);
  });

  test('names no shape that it does not describe', async () => {
    const { body } = await app.ask(null, 'GET', '/api/openapi.json');
    const named = JSON.stringify(body).matchAll(/#\/components\/schemas\/([A-Za-z]+)/g);
    for (const [, name] of named) expect(body.components.schemas).toHaveProperty([String(name)]);
  });

  test('is a page without any script, that may load nothing but its style', async () => {
    const { status, headers, body } = await app.ask(null, 'GET', '/api/');
    expect(status).toBe(200);
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'; style-src 'self'/);
    expect(body).not.toMatch(/<script|https?:\/\/|style=/);
    expect(body).toContain('POST /api/declarations/{id}/events');
    const targets = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of body.matchAll(/href="#([^"]+)"/g)) expect(targets).toContain(id);
    expect((await app.ask(null, 'GET', '/api/page.css')).status).toBe(200);
  });
});

describe('The pane', () => {
  test('may be framed by Outlook alone, and is asked for anew each time', async () => {
    const { status, headers } = await app.ask(null, 'GET', '/pane/taskpane.html');
    expect(status).toBe(200);
    expect(headers.get('Content-Security-Policy')).toMatch(
      /frame-ancestors 'self' https:\/\/outlook\.office/,
    );
    expect(headers.get('X-Frame-Options')).toBeNull();
    expect(headers.get('Cache-Control')).toBe('no-cache');
    const tag = headers.get('ETag') ?? '';
    const again = await app.ask(null, 'GET', '/pane/taskpane.html', { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
  });

  test('is kept for good where the name changes with the content', async () => {
    const cacheOf = async (name: string) =>
      (await app.ask(null, 'GET', `/pane/${name}`)).headers.get('Cache-Control');
    expect(await cacheOf('inner/chunk-4K2NQ7PX.js')).toContain('immutable');
    expect(await cacheOf('taskpane.js')).toBe('no-cache');
  });

  test.each(['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', 'inner', '', 'none.js'])(
    'leads nowhere at %j',
    async (path) => {
      expect((await app.ask(null, 'GET', `/pane/${path}`)).status).toBe(404);
    },
  );

  test('that is not where the settings say stops the start', () => {
    const settings = { ...sampleSettings, pane: join(folder, 'nowhere') };
    expect(() => testApp(fresh.database, { settings })).toThrow(/pane is not at/);
  });
});
