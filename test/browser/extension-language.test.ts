import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settledKey } from '../../extension/settings/in-force.ts';
import type { SettledSettings } from '../../extension/settings/settle.ts';
import {
  axeFaultsOn,
  type Chrome,
  type DeskBrowser,
  kept,
  type OwnPage,
  overflow,
  startDesk,
} from './extension-desk.ts';

let browser: DeskBrowser;
beforeAll(async () => {
  browser = await startDesk();
  await browser.set({ code: 'derbyshire', organisationName: 'Derbyshire County Council' });
});
afterAll(() => browser?.close());

const opened = (): Promise<Page> => browser.open('options');
const inWelsh: Record<OwnPage, string> = {
  options: 'Dewisiadau',
  popup: 'Datgan rhywbeth',
  sidepanel: 'Gwirio testun',
  welcome: 'Pwy sy’n eich cyflogi?',
};

describe('the language that an officer chooses', () => {
  it('is spoken at once, on every page that stands open', async () => {
    const [options, panel] = [await opened(), await browser.open('sidepanel')];
    await panel.getByRole('heading', { name: 'Check a text' }).waitFor();
    await options.getByRole('radio', { name: 'Cymraeg' }).check();
    await options.getByRole('heading', { name: 'Dewisiadau' }).waitFor();
    await panel.getByRole('heading', { name: inWelsh.sidepanel }).waitFor();
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('cy');
    await panel.close();
    await options.close();
  });

  it.each(['options', 'popup', 'sidepanel', 'welcome'] as const)(
    'is spoken on the page %s when it is opened, which is whole at 320 pixels, and axe finds nothing',
    async (name) => {
      const page = await browser.open(name);
      await page.getByText(inWelsh[name], { exact: true }).first().waitFor();
      await page.setViewportSize({ width: 320, height: 640 });
      for (const look of [
        { colorScheme: 'light' },
        { colorScheme: 'dark' },
        { colorScheme: 'light', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia({ forcedColors: 'none', ...look });
        expect(await axeFaultsOn(page)).toEqual([]);
      }
      expect(await overflow(page)).toBe(0);
      await page.close();
    },
  );

  it('is the browser’s own again where the officer wants that', async () => {
    const page = await opened();
    await page.getByRole('radio', { name: 'Fel fy mhorwr' }).check();
    await page.getByRole('heading', { name: 'Options' }).waitFor();
    expect(await page.getByRole('radio', { name: 'As my browser' }).isChecked()).toBe(true);
    await page.close();
  });

  it('cannot be changed where the organisation has set it, and that is said', async () => {
    await (await browser.worker()).evaluate(async (key) => {
      const { local } = (globalThis as unknown as Chrome).chrome.storage;
      const settings = (await local.get(null))[key] as SettledSettings;
      const values = { ...settings.values, language: 'cy' };
      const by = { ...settings.by, language: 'organisation' };
      await local.set({ [key]: { ...settings, values, by } });
    }, settledKey);
    const page = await opened();
    await page.getByText('Gosodwyd gan Derbyshire County Council').waitFor();
    for (const radio of await page.locator('input[name=language]').all()) {
      expect(await radio.isDisabled()).toBe(true);
    }
    expect(await axeFaultsOn(page)).toEqual([]);
    expect(JSON.stringify(await kept(browser, 'local'))).toContain('"language":"cy"');
    await page.close();
  });
});
