import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mailPages } from '#test/extension/mail-pages/index.ts';
import { type MailPage, type ShownMessage, served } from '#test/extension/mail-pages/mail-page.ts';
import { invitation, minutes } from '#test/extension/mail-pages/texts.ts';
import { type PagesServer, servePages } from '#test/extension/pages/server.ts';
import { ownSettings } from './extension-reading-page.ts';

const firefox = inject('firefox');

let browser: Browser;
let page: Page;
let server: PagesServer;
let folder: string;

/** The build with an officer's settings in it: Firefox lets no test into an extension's own pages. */
async function settled(extension: string): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'probity-firefox-'));
  await cp(extension, folder, { recursive: true });
  const set = `browser.storage.local.set({'own-settings':${JSON.stringify(ownSettings)}});`;
  await appendFile(join(folder, 'background.js'), `\n${set}\n`);
  return folder;
}

async function start(executablePath: string, extension: string): Promise<void> {
  server = await servePages(mailPages.map(served));
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: { 'network.dns.localDomains': mailPages.map(({ host }) => host).join() },
  });
  await browser.installExtension(await settled(extension));
  page = await browser.newPage();
}

async function open(at: MailPage, message: ShownMessage): Promise<void> {
  await page.evaluate(
    (markup) => {
      const slot = document.querySelector('#slot');
      if (slot) slot.innerHTML = markup;
    },
    at.open([message]),
  );
}

describe.skipIf(firefox === null)('in Firefox', () => {
  beforeAll(() => start(firefox?.program ?? '', firefox?.extension ?? ''));
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(mailPages.map((at) => [at.site, at] as const))(
    'a card stands beside what was noticed on %s',
    async (_, at) => {
      await page.goto(`https://${at.host}:${server.port}/mail`);
      await open(at, invitation);
      await page.waitForSelector('probity-card', { timeout: 20_000 });
      await open(at, minutes);
      await page.waitForFunction(() => document.querySelector('probity-card') === null);
      expect(await page.$('probity-card')).toBeNull();
    },
  );
});
