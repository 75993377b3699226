import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import type { Call } from '#test/outlook-host/gallery/calls.ts';
import { useBrowser } from './browser.ts';

export interface ScreenPage {
  page: Page;
  /** What the screen has asked for under a name, oldest first. */
  asked(name: string): Promise<unknown[][]>;
  /** What has the focus. */
  focused(): Locator;
  show(state: string): Promise<void>;
}

export interface ScreenOptions extends BrowserContextOptions {
  width?: number;
}

const patienceInMilliseconds = 20_000;

/** Starts a browser for a test file; gives a function that opens one of the gallery's screens. */
export function useScreens(): (state: string, options?: ScreenOptions) => Promise<ScreenPage> {
  const openPage = useBrowser();
  let ended: (() => Promise<void>) | null = null;
  afterEach(async () => {
    await ended?.();
    ended = null;
  });

  return async (state, { width = 320, ...options } = {}) => {
    const { page, faults, outsideRequests } = await openPage(`/gallery?state=${state}`, {
      viewport: { width, height: 640 },
      ...options,
    });
    page.setDefaultTimeout(patienceInMilliseconds);
    ended = async () => {
      await page.context().close();
      // Whatever the test was about: no error, no broken policy, nobody outside asked for anything.
      expect(faults).toEqual([]);
      expect(outsideRequests).toEqual([]);
    };
    const shown = () => page.getByRole('heading', { level: 1 }).waitFor();
    await shown();
    return {
      page,
      asked: (name) =>
        page.evaluate(
          (wanted) => window.calls.filter(([one]: Call) => one === wanted).map(([, ...given]: Call) => given),
          name,
        ),
      focused: () => page.locator('*:focus'),
      show: async (next) => {
        await page.goto(new URL(`/gallery?state=${next}`, page.url()).href);
        await shown();
      },
    };
  };
}

/** The names of all screens in the gallery. */
export async function screenNames({ page }: ScreenPage): Promise<string[]> {
  await page.goto(new URL('/gallery', page.url()).href);
  await page.getByRole('link').first().waitFor();
  return page.getByRole('link').allTextContents();
}
