import axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { monitoringWords } from '../../register/pages/monitoring/words.ts';
import { words } from '../../register/pages/words.ts';
import { launchFlags } from './chromium.ts';
import { type RegisterSite, startRegisterSite } from './register-site.ts';

/** The four looks that every page is tried in. */
const looks: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['a page 320 pixels wide', { viewport: { width: 320, height: 640 } }],
];

/** Starts a register and a browser for a test file, and gives what its tests do with them. */
export function useMonitoring() {
  let started: RegisterSite;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    [started, browser] = await Promise.all([
      startRegisterSite(),
      chromium.launch({ executablePath: inject('chromium'), args: launchFlags() }),
    ]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    await started.close();
  });

  /** Opens a page; what goes wrong in it, broken policies among it, is gathered. */
  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext(options);
    contexts.push(context);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(started.url + path);
    return { page, faults };
  };

  /** Signs in by the council's authority, and waits until the page has read what it shows. */
  const signedIn = async (
    person: string,
    path: string,
    options?: BrowserContextOptions,
    heading?: string,
  ) => {
    const opened = await open(path, options);
    await opened.page.getByRole('button', { name: person }).click();
    await opened.page.waitForURL(started.url + path);
    await opened.page
      .getByRole('heading', { level: 1, ...(heading && { name: heading }) })
      .first()
      .waitFor();
    for (const sentence of [words.loading, monitoringWords.reading]) {
      await expect.poll(() => opened.page.getByText(sentence, { exact: true }).count()).toBe(0);
    }
    await opened.page.waitForLoadState('networkidle');
    return opened;
  };

  return { site: () => started, open, signedIn, axeFaults, isTooWide, looks };
}

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
