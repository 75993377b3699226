import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Identity, startIdentity } from '#test/identity/identity.ts';
import { launchFlags } from './chromium.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const redirectUri = 'http://localhost:4998/signed-in';
const people = [
  ['Alice Penrose', 'Officer, Highways'],
  ['Martin Yeo', 'Manager, Highways'],
  ['Gwenllian Anghared Farrow-Llewellyn-Montgomery', 'Administrator, Corporate Services'],
].map(([name = '', about = ''], index) => ({
  oid: `a0000000-0000-4000-8000-00000000000${index}`,
  name,
  about,
  address: `person${index}@westmarch.gov.uk`,
}));

let browser: Browser;
let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity({ people, redirectUris: [redirectUri] });
  browser = await chromium.launch({ executablePath: inject('chromium'), args: launchFlags() });
});
afterAll(async () => {
  await browser.close();
  await identity.close();
});

async function opened(colorScheme: 'light' | 'dark', width = 1280): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 720 } });
  const page = await context.newPage();
  await page.goto(
    `${identity.issuer}/auth?${new URLSearchParams({
      client_id: identity.clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: `openid ${identity.fullScope}`,
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    })}`,
  );
  return page;
}

test.each(['light', 'dark'] as const)(
  'the sign-in page has nothing that axe objects to in %s',
  async (scheme) => {
    const page = await opened(scheme);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { violations } = await window.axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  },
);

test('it fits on a narrow screen, long names too', async () => {
  const page = await opened('light', 320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('whoever uses the keyboard alone is signed in and sent back', async () => {
  const page = await opened('light');
  const back = page.waitForRequest((request) => request.url().startsWith(redirectUri));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Alice Penrose');
  await page.keyboard.press('Enter');
  expect(new URL((await back).url()).searchParams.has('code')).toBe(true);
});
