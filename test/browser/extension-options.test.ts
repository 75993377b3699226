import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardSettingsKey } from '../../extension/settings/guard-settings.ts';
import { settledKey } from '../../extension/settings/in-force.ts';
import { axeFaultsOn, type DeskBrowser, kept, overflow, startDesk } from './extension-desk.ts';

let browser: DeskBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startDesk();
  await browser.set({ code: 'derbyshire', organisationName: 'Derbyshire County Council' });
  page = await browser.open('options');
  await page.getByRole('heading', { name: 'Profile' }).waitFor();
});
afterAll(() => browser?.close());

const guard = async () => (await kept(browser, 'local'))[guardSettingsKey] as Record<string, unknown>;

async function lookedAt(width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaultsOn(page)).toEqual([]);
  }
  expect(await overflow(page)).toBe(0);
}

describe('the options', () => {
  it.each([320, 800])('are whole at %i pixels, and axe finds nothing in light and dark', lookedAt);

  it.each([320, 800])(
    'are so at %i pixels with a server to allow and a setting that was left out too',
    async (width) => {
      await browser.set({ mastodonHosts: ['toots.example', 'https://toots.example/@officer'] });
      await expect
        .poll(async () => JSON.stringify((await kept(browser, 'local'))[settledKey]))
        .toContain('toots.example');
      await page.reload();
      await page.getByRole('button', { name: 'Allow toots.example' }).waitFor();
      await page.getByRole('heading', { name: 'What was left out' }).waitFor();
      await lookedAt(width);
      await browser.set({ mastodonHosts: [] });
      await page.getByRole('button', { name: 'Allow toots.example' }).waitFor({ state: 'detached' });
    },
  );

  it('switch a site off and on, and the guard is told at once', async () => {
    await page.getByRole('checkbox', { name: 'Bluesky' }).uncheck();
    await expect.poll(async () => (await guard()).off).toEqual({ bluesky: { by: 'you', until: null } });
    await page.getByRole('checkbox', { name: 'Bluesky' }).check();
    await expect.poll(async () => (await guard()).off).toEqual({});
  });

  it('set how loudly a situation speaks', async () => {
    await page.getByText('Set single situations').click();
    await page.locator('#level-disparagement').selectOption('quiet');
    await expect
      .poll(async () => (await guard()).organisation)
      .toMatchObject({ levels: { disparagement: 'quiet' } });
  });

  it('keep what the officer says of their post, and the guard goes by it', async () => {
    await page.getByRole('checkbox', { name: 'Politically restricted post' }).check();
    await expect.poll(async () => (await guard()).profile).toMatchObject({ politicallyRestricted: true });
  });

  it('show and hand out all that is kept, without what must not leave the device', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(saved)).toHaveProperty('desk');
    expect(saved).toContain('politicallyRestricted');
    expect(saved).not.toContain('privateKey');
    await page.getByText('See all of it').click();
    await page.locator('pre', { hasText: 'politicallyRestricted' }).waitFor();
  });

  it('delete all of it, once the officer has said so twice', async () => {
    await page.getByRole('button', { name: 'Delete all …' }).click();
    const asked = page.getByRole('alertdialog');
    await asked.getByRole('button', { name: 'Keep it' }).click();
    expect(JSON.stringify(await kept(browser, 'local'))).toContain('derbyshire');
    await page.getByRole('button', { name: 'Delete all …' }).click();
    await asked.getByRole('button', { name: 'Delete all' }).click();
    await page.getByText('Everything is deleted.').waitFor();
    await expect
      .poll(async () => JSON.stringify(await kept(browser, 'local')))
      .not.toMatch(/derbyshire|politicallyRestricted":true/);
    await page.reload();
    await page.getByText('Choose your code of conduct first', { exact: false }).waitFor();
  });
});
