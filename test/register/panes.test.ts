import { expect, test } from 'vitest';
import { sampleSettings } from './app.ts';
import { westmarch } from './database.ts';
import { useApp } from './use-app.ts';

const pane = 'https://probity.westmarch.gov.uk';

const app = useApp({ settings: { ...sampleSettings, paneOrigins: [pane] } });

const preflight = (origin: string) =>
  app.ask(null, 'OPTIONS', '/api/me', {
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type,if-match',
    },
  });

test('A pane that the settings name may ask, with a token and a version, and read the tag', async () => {
  const { status, headers } = await preflight(pane);
  expect(status).toBe(204);
  expect(headers.get('Access-Control-Allow-Origin')).toBe(pane);
  expect(headers.get('Access-Control-Allow-Headers')?.toLowerCase()).toContain('if-match');
  expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
  const answer = await app.ask(westmarch.people.officer, 'GET', '/api/me', { headers: { Origin: pane } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(pane);
  expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('ETag');
});

test.each(['https://elsewhere.example', 'null'])('Any other page may not: %s', async (origin) => {
  const { headers } = await preflight(origin);
  expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
});

test('A pane reads why it was refused, too', async () => {
  const { status, headers } = await app.ask(null, 'GET', '/api/nowhere', { headers: { Origin: pane } });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(headers.get('Access-Control-Allow-Origin')).toBe(pane);
});
