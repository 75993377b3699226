import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '#test/extension/pages/index.ts';
import { servePages } from '#test/extension/pages/server.ts';
import { guardSettingsKey } from '../../extension/settings/guard-settings.ts';
import { axeFaultsOn, type Chrome, type DeskBrowser, kept, overflow, startDesk } from './extension-desk.ts';
import { hostFlags } from './extension-launch.ts';
import { riskyText } from './extension-outcomes.ts';
import { Visit } from './extension-visit.ts';

let browser: DeskBrowser;
let server: Awaited<ReturnType<typeof servePages>>;
const opened: Page[] = [];
beforeAll(async () => {
  server = await servePages(pages);
  browser = await startDesk({ flags: hostFlags(server.port) });
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The popup on a page of which the background has noted this. A popup in a tab has that tab in front. */
async function popupOn(
  note: { site: string; state: string } | null,
  more: object = {},
  reads: readonly string[] = [],
): Promise<Page> {
  const page = await browser.open('popup');
  opened.push(page);
  await (await browser.worker()).evaluate(
    async ([noted, others, read]) => {
      const { chrome } = globalThis as unknown as Chrome;
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.storage.local.set(others);
      await chrome.storage.session.set({ [`reading:${tab?.id}`]: read });
      if (noted !== null) await chrome.storage.session.set({ [`page:${tab?.id}`]: noted });
    },
    [note, more, reads] as const,
  );
  return page;
}

describe('the popup', () => {
  it.each([
    [{ site: 'x', state: 'protecting' }, 'Protecting'],
    [{ site: 'x', state: 'no-composer' }, 'Nothing to protect yet'],
    [{ site: 'x', state: 'not-recognised' }, 'Not recognised'],
    [{ site: 'x', state: 'off-by-you' }, 'Switched off by you'],
    [{ site: 'x', state: 'off-by-organisation' }, 'Switched off by your organisation'],
    [null, 'Nothing to protect'],
  ])('tells of %j: %s', async (note, heading) => {
    const page = await popupOn(note);
    await page.setViewportSize({ width: 360, height: 500 });
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaultsOn(page)).toEqual([]);
    }
    expect(await overflow(page)).toBe(0);
  });

  it('switches Probity off for an hour, for a site, and on again', async () => {
    const page = await popupOn({ site: 'x', state: 'protecting' });
    const off = async () =>
      ((await kept(browser, 'local'))[guardSettingsKey] as { off: Record<string, { until: number | null }> })
        .off;
    await page.getByRole('button', { name: 'Off for an hour' }).click();
    await expect.poll(async () => (await off()).x?.until ?? 0).toBeGreaterThan(Date.now() + 59 * 60_000);
    await page.getByRole('button', { name: 'Off on X' }).click();
    await expect.poll(async () => (await off()).x?.until).toBeNull();
  });

  it('tells of a page that is only read, and switches all off that stands beside it', async () => {
    const page = await popupOn(null, {}, ['outlook-mail', 'outlook-calendar']);
    await page.getByRole('heading', { name: 'Reading along' }).waitFor();
    expect(await axeFaultsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Off on Outlook' }).click();
    await page.getByRole('heading', { name: 'Switched off by you' }).waitFor();
    const off = async () =>
      Object.keys(((await kept(browser, 'local'))[guardSettingsKey] as { off: object }).off);
    await expect.poll(off).toEqual(expect.arrayContaining(['outlook-mail', 'outlook-calendar']));
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.getByRole('heading', { name: 'Reading along' }).waitFor();
  });

  it('reports a broken site with its id and version, and shows all of that before', async () => {
    const broken = { x: { version: 4, count: 2, at: '2026-03-02T09:00:00Z' } };
    const page = await popupOn({ site: 'x', state: 'not-recognised' }, { broken });
    await page.getByRole('button', { name: 'Report a broken site' }).click();
    const line = await page.locator('.reported').innerText();
    expect(line).toMatch(/^x, site file version 4, Probity \d+\.\d+\.\d+$/);
  });

  it('tells what was asked about lately: what kind of thing, where and when, and no word of it', async () => {
    const at = new Date().toISOString();
    const prompts = [
      { at, site: 'bluesky', signals: ['disparagement'] },
      { at, site: 'gmail', signals: ['hospitality-offer'] },
    ];
    const page = await popupOn(null, { prompts });
    await page.getByText('Your draft post has sharp words', { exact: false }).waitFor();
    await page.getByText(/^Bluesky · today at/).waitFor();
    await page.getByText('This message is about hospitality', { exact: false }).waitFor();
    await page.getByText(/^Gmail · today at/).waitFor();
  });
});

describe('on a site', () => {
  const [site] = pages;
  const composer = site?.composers[0];

  async function visit(): Promise<Visit> {
    if (site === undefined || composer === undefined) throw new Error('There is no page.');
    const page = await browser.context.newPage();
    opened.push(page);
    return Visit.to(page, site, composer);
  }

  it('the toolbar says that the page is protected, and the guard’s word is noted', async () => {
    await visit();
    const worker = await browser.worker();
    const title = () =>
      worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as Chrome;
        const [tab] = await chrome.tabs.query({ active: true });
        return tab === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
      });
    await expect.poll(title).toMatch(/^Probity/);
    await expect.poll(async () => JSON.stringify(await kept(browser, 'session'))).toContain('bluesky');
  });

  it('“Ask first” opens the question in the panel beside the page, where the officer sends it', async () => {
    await browser.set({ code: 'derbyshire', organisationName: 'Derbyshire County Council' });
    const there = await visit();
    await there.write(riskyText);
    await there.post('mouse');
    await there.settle();
    await there.answer('Ask first');
    await there.answer('Open the question');
    const worker = await browser.worker();
    const panels = () =>
      worker.evaluate(() =>
        (globalThis as unknown as Chrome).chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
      );
    await expect.poll(async () => (await panels()).length).toBe(1);
    await expect
      .poll(async () => 'handoff' in (await kept(browser, 'session')), { timeout: 10_000 })
      .toBe(false);
    const panel = await browser.open('sidepanel');
    opened.push(panel);
    await panel.getByRole('button', { name: /^(My declarations|Mine)/ }).click();
    await panel.getByRole('heading', { name: /^To finish/ }).waitFor();
  });
});
