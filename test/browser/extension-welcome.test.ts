import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaultsOn, type DeskBrowser, overflow, startDesk } from './extension-desk.ts';

let browser: DeskBrowser;
let page: Page;
const requests: string[] = [];
beforeAll(async () => {
  browser = await startDesk();
  page = await browser.open('welcome');
  page.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) requests.push(request.url());
  });
});
afterAll(() => browser?.close());

/** The screen as it stands passes at a phone's width and a desk's, in light and dark. */
async function expectWhole(): Promise<void> {
  for (const width of [320, 800]) {
    await page.setViewportSize({ width, height: 700 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaultsOn(page)).toEqual([]);
    }
    expect(await overflow(page)).toBe(0);
  }
}

describe('the first screens', () => {
  it('ask who employs the officer, by the codes that came with the extension', async () => {
    await page.getByRole('heading', { name: 'Who employs you?' }).waitFor();
    await expect.poll(() => page.getByRole('option').count()).toBe(6);
    await page.getByRole('combobox').selectOption('derbyshire');
    await page.getByLabel('What your work address ends with').fill('jo@Derbyshire.gov.uk');
    await expectWhole();
  });

  it('tell what is read and what never leaves the device', async () => {
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'What never leaves this device' }).waitFor();
    await expectWhole();
  });

  it('let a sample be tried with the clause of the chosen code, and ask no server and no account', async () => {
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'See what Probity says' }).click();
    await page.getByText('hospitality worth £90', { exact: false }).waitFor();
    await page.getByText('Code of Conduct for Officers', { exact: false }).first().waitFor();
    await expectWhole();
    expect(requests).toEqual([]);
  });

  it('lead back with what was said', async () => {
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('heading', { name: 'Who employs you?' }).waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('derbyshire');
    expect(await page.getByLabel('What your work address ends with').inputValue()).toBe('derbyshire.gov.uk');
  });
});
