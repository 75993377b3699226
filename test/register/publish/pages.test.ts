import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleSettings, type TestApp, testApp } from '#test/register/app.ts';
import { type FreshDatabase, freshDatabase, sampleIssuer } from '#test/register/database.ts';
import { buildRegisterPages } from '../../../scripts/build-register-pages.ts';

let fresh: FreshDatabase;
let app: TestApp;
beforeAll(async () => {
  await buildRegisterPages();
  fresh = await freshDatabase();
  app = testApp(fresh.database);
});
afterAll(() => fresh.close());

describe('the register’s own pages', () => {
  test('load our own files alone, and may ask the register and the council’s authority', async () => {
    const { headers, body } = await app.ask(null, 'GET', '/figures');
    expect(headers.get('Content-Security-Policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${new URL(sampleIssuer).origin}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    );
    expect(body).not.toMatch(/style=| on\w+=|<script>/);
  });

  test('are made of files that are kept for good, as their names change with them', async () => {
    const { body } = await app.ask(null, 'GET', '/publication');
    const files = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => String(path));
    expect(files).toHaveLength(2);
    for (const path of files) {
      const { status, headers } = await app.ask(null, 'GET', path);
      expect([status, headers.get('Cache-Control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
    expect((await app.ask(null, 'GET', '/pages/..%2f..%2fpackage.json')).status).toBe(404);
  });

  test('learn without a token how to sign in', async () => {
    const { status, body } = await app.ask(null, 'GET', '/api/sign-in');
    const { audience, clientId, scope } = sampleSettings.signIn;
    expect(status).toBe(200);
    expect(body).toMatchObject({ clientId, scope: `api://${audience}/${scope}` });
    expect(body.councils.map((council: { slug: string }) => council.slug)).toEqual(['westmarch', 'eastvale']);
  });
});
