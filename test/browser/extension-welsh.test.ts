import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaultsOn, type DeskBrowser, type OwnPage, overflow, startDesk } from './extension-desk.ts';

let browser: DeskBrowser;
beforeAll(async () => {
  browser = await startDesk();
  await browser.set({ code: 'derbyshire', organisationName: 'Derbyshire County Council', language: 'cy' });
});
afterAll(() => browser?.close());

/** What stands on each page once it is drawn. */
const drawn: [page: OwnPage, heading: string][] = [
  ['options', 'Gwefannau'],
  ['popup', 'Dim i’w warchod'],
  ['welcome', 'Pwy sy’n eich cyflogi?'],
];

/** The panel's places, by their names in Welsh where there is little room. */
const places: [place: RegExp, heading: string][] = [
  [/^Gwirio$/, 'Gwirio testun'],
  [/^Fy rhai i/, 'Fy natganiadau'],
  [/^Cod$/, 'Cod ymddygiad'],
  [/^Proffil$/, 'Proffil'],
];

async function openNarrow(name: OwnPage): Promise<Page> {
  const page = await browser.open(name);
  await page.setViewportSize({ width: 320, height: 900 });
  return page;
}

async function fits(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { name: heading, exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy');
  expect(await overflow(page)).toBe(0);
  expect(await axeFaultsOn(page)).toEqual([]);
}

describe('the extension in Welsh, at 320 px', () => {
  it.each(drawn)(
    'has %s that fit, say that they are Welsh and give axe nothing to object to',
    async (name, heading) => {
      const page = await openNarrow(name);
      await fits(page, heading);
      await page.close();
    },
  );

  it('has a panel whose places do', async () => {
    const page = await openNarrow('sidepanel');
    for (const [place, heading] of places) {
      await page.getByRole('navigation').getByRole('button', { name: place }).click();
      await fits(page, heading);
    }
    await page.close();
  });
});
