import axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchFlags } from './chromium.ts';
import { type RegisterSite, startRegisterSite } from './register-site.ts';

export const keeper = 'Miriam Stroud';

/** How a page is looked at: its colours and its width. */
export const looks: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['forced colours', { forcedColors: 'active', viewport: { width: 1280, height: 900 } }],
  ['a page 320 pixels wide', { viewport: { width: 320, height: 720 } }],
];

export interface Opened {
  page: Page;
  /** What went wrong in the page, broken policies among it. */
  faults: string[];
  /** Requests that left this machine's page: method and path. */
  sent: string[];
}

/** Starts a register and a browser for a test file; gives a function that opens a page of it as somebody. */
export function useCouncil(options?: Parameters<typeof startRegisterSite>[0]) {
  let site: RegisterSite;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    [site, browser] = await Promise.all([
      startRegisterSite(options),
      chromium.launch({ executablePath: inject('chromium'), args: launchFlags() }),
    ]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return async (person: string, path: string, look: BrowserContextOptions = {}): Promise<Opened> => {
    const context = await browser.newContext(look);
    contexts.push(context);
    const page = await context.newPage();
    const faults: string[] = [];
    const sent: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      sent.push(`${request.method()} ${pathname}`);
    });
    await page.goto(site.url + path);
    await page.getByRole('button', { name: person }).click();
    await page.waitForURL(site.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { page, faults, sent };
  };
}

/** A file as somebody would choose it. */
export function csvFile(text: string) {
  return { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

export const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
