import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskBrowser, startDesk } from './extension-desk.ts';

/** Declaring from the panel where there is no register: by the officer's own mail program. */

interface Opening {
  chrome: { tabs: { create(shown: { url: string }): Promise<object> } };
  browser?: Opening['chrome'];
  addresses: string[];
}

let browser: DeskBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startDesk();
  await browser.set({ code: 'derbyshire', organisationName: 'Derbyshire County Council' });
  page = await browser.open('sidepanel');
});
afterAll(() => browser?.close());

const go = (place: RegExp) => page.getByRole('navigation').getByRole('button', { name: place }).click();

/** Keeps the addresses that would open the machine's mail program, which no test's machine has. */
async function keepAddresses(): Promise<void> {
  await page.evaluate(() => {
    const here = globalThis as unknown as Opening;
    here.addresses = [];
    for (const root of [here.chrome, here.browser ?? here.chrome]) {
      root.tabs.create = async ({ url }) => {
        here.addresses.push(url);
        return {};
      };
    }
  });
}

describe('where there is no register', () => {
  it('the officer says who they are and who decides, and a question goes as a message of their own', async () => {
    await go(/^Profile/);
    await page.getByLabel('Your name').fill('Sam Officer');
    await page.getByLabel('Your email address at work').fill('sam.officer@derbyshire.gov.uk');
    await page.getByLabel('Your email address at work').blur();
    await page.getByLabel('Manager’s name').fill('Grace Manager');
    await page.getByLabel('Manager’s email address').fill('grace.manager@derbyshire.gov.uk');
    await page.getByLabel('Manager’s email address').blur();
    await go(/^(My declarations|Mine)/);
    await page.getByText('Declare something', { exact: false }).first().click();
    await page.getByRole('button', { name: 'Ask for advice' }).click();
    await page.getByRole('textbox').first().fill('May I speak at their open day?');
    await keepAddresses();
    const download = page.waitForEvent('download');
    await page.locator('button[type=submit]').click();
    const letter = await readFile(await (await download).path(), 'utf8');
    expect(letter).toContain('May I speak at their open day?');
    await page.getByText('Attach the file declaration.json', { exact: false }).waitFor();
    const addresses = await page.evaluate(() => (globalThis as unknown as Opening).addresses);
    expect(addresses).toHaveLength(1);
    expect(addresses[0]).toMatch(/^mailto:grace\.manager%40derbyshire\.gov\.uk\?subject=[^&]+&body=./);
  });

  it('and stands among their own, with whom it went to, in every page of the extension', async () => {
    const other = await browser.open('sidepanel');
    await other
      .getByRole('navigation')
      .getByRole('button', { name: /^(My declarations|Mine)/ })
      .click();
    await other.getByText('Grace Manager', { exact: false }).first().waitFor();
  });
});
