import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { buildRegisterPages } from '../../scripts/build-register-pages.ts';
import { launchFlags } from './chromium.ts';
import { type DeclareSite, startDeclareSite } from './declare-site.ts';

/** The site of one test file and a browser beside it: there once its tests run, gone once they have. */
export interface Here {
  readonly site: DeclareSite;
  readonly browser: Browser;
}

export function useDeclareSite(): Here {
  let site: DeclareSite | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    await buildRegisterPages();
    site = await startDeclareSite();
    browser = await chromium.launch({ executablePath: inject('chromium'), args: launchFlags() });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get site() {
      return begun(site);
    },
    get browser() {
      return begun(browser);
    },
  };
}

function begun<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('This is there only once the tests run.');
  return part;
}
