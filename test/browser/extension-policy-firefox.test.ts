import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bluesky } from '#test/extension/pages/bluesky.ts';
import type { TestPage } from '#test/extension/pages/page.ts';
import { reddit } from '#test/extension/pages/reddit.ts';
import { type PagesServer, servePages } from '#test/extension/pages/server.ts';
import '#test/extension/pages/stage/window.ts';
import { firefoxId } from '../../extension/identity.ts';
import { riskyText } from './extension-outcomes.ts';
import { firefoxPolicyFolder, writePolicy } from './policy-folder.ts';

const firefox = inject('firefox');
const place = firefoxPolicyFolder();
if ('reason' in place) console.warn(`Not tested: how Firefox reads a managed policy. ${place.reason}`);
const isLeftOut = firefox === null || 'reason' in place;

let browser: Browser;
let page: Page;
let server: PagesServer;
let takePolicyAway: () => void;

beforeAll(async () => {
  if (firefox === null || 'reason' in place) return;
  const settings = { sitesOff: ['bluesky'] };
  takePolicyAway = writePolicy(place, {
    policies: { '3rdparty': { Extensions: { [firefoxId]: settings } } },
  });
  server = await servePages([bluesky, reddit]);
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox.program,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: { 'network.dns.localDomains': [bluesky.host, reddit.host].join(',') },
  });
  await browser.installExtension(firefox.extension);
  page = await browser.newPage();
});

afterAll(async () => {
  takePolicyAway?.();
  await browser?.close();
  await server?.close();
});

/** How many posts go out when a risky one is posted. */
async function postedAt({ host, composers: [composer] }: TestPage): Promise<number> {
  await page.goto(`https://${host}:${server.port}/${composer?.id}`);
  await page.waitForFunction(() => 'stage' in window);
  const editor = await page.evaluate(() => window.stage.place('editor', 0));
  await page.mouse.click(editor.x, editor.y);
  await page.keyboard.type(riskyText);
  const control = await page.evaluate(() => window.stage.place('control', 0));
  await page.mouse.click(control.x, control.y);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(window.stage.posted.length)));
      }),
  );
}

describe.skipIf(isLeftOut)('a managed policy in Firefox', () => {
  it('switches a site off, and leaves the others guarded', async () => {
    await expect.poll(() => postedAt(bluesky), { timeout: 20_000 }).toBe(1);
    expect(await postedAt(reddit)).toBe(0);
  });
});
