import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchFlags } from './chromium.ts';

/** A page, and what a test may want to know of its doings. */
export interface WatchedPage {
  page: Page;
  /** Addresses asked for that are not the preview's own. */
  outsideRequests: string[];
  /** Errors and broken content security policies, from the page and its frames. */
  faults: string[];
}

/** Starts one browser for a test file; gives a function that opens a page of its own in it. */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<WatchedPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: launchFlags() });
  });
  afterAll(() => browser.close());

  return async (path, options) => {
    const origin = inject('previewUrl');
    const page = await (await browser.newContext(options)).newPage();
    const watched: WatchedPage = { page, outsideRequests: [], faults: [] };
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) {
        watched.outsideRequests.push(request.url());
      }
    });
    page.on('pageerror', (fault) => watched.faults.push(fault.message));
    // A broken policy and a missing file are errors on the console.
    page.on('console', (message) => {
      if (message.type() === 'error') watched.faults.push(message.text());
    });
    await page.goto(origin + path);
    return watched;
  };
}
