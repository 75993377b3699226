import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type DeskBrowser, startDesk } from './extension-desk.ts';

/** What no test can press: the browser's own menus, its question for a right, its installing. */
interface Chrome {
  chrome: {
    contextMenus: { onClicked: { dispatch(click: object, tab: object): void } };
    runtime: { onInstalled: { dispatch(how: object): void } };
    management: { getSelf(): Promise<{ installType: string }> };
    permissions: { contains(asked: object): Promise<boolean> };
    notifications: { create(id: string, shown: object): Promise<string> };
    tabs: { query(filter: object): Promise<{ id: number; windowId: number; url?: string }[]> };
  };
  shown?: { id: string; title: string; message: string }[];
}

const offer = ['Two seats in our box at the cricket,', 'worth £45 each: would you come?'];

let browser: DeskBrowser;
let server: Server;
const opened: Page[] = [];
beforeAll(async () => {
  server = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>A page</title><p>${offer.join('<br>')}</p>`),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  browser = await startDesk();
  await browser.set({ code: 'derbyshire', organisationName: 'Derbyshire County Council' });
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Chooses the menu's entry on a page, as the browser tells of it. */
async function chooseCheck(page: Page, selectionText: string, menuItemId = 'check'): Promise<void> {
  const url = page.url();
  await (await browser.worker()).evaluate(
    async ([click, at]) => {
      const { chrome } = globalThis as unknown as Chrome;
      const tab = (await chrome.tabs.query({})).find((one) => one.url === at);
      chrome.contextMenus.onClicked.dispatch(click, tab ?? {});
    },
    [{ menuItemId, selectionText, editable: false, pageUrl: url, frameId: 0 }, url] as const,
  );
}

/** Has what is selected checked, and waits until the panel tells of it. */
async function check(page: Page, selectionText: string): Promise<void> {
  const panel = browser.context.waitForEvent('page');
  await chooseCheck(page, selectionText);
  const shown = await panel;
  opened.push(shown);
  await shown.waitForURL(addressOf('sidepanel'));
  await shown.getByRole('heading', { name: /hospitality worth £90/ }).waitFor();
}

async function visit(): Promise<Page> {
  const page = await browser.context.newPage();
  opened.push(page);
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return page;
}

describe('“Check with Probity” in the menu of a selected text', () => {
  it('shows beside the page what the code says of the text as it stands there, with its lines', async () => {
    const page = await visit();
    await page.getByText('Two seats').click({ clickCount: 3 });
    await page.evaluate(() => window.getSelection()?.selectAllChildren(document.body));
    // The menu's own words are cut short.
    await check(page, 'Two seats in our box');
  });

  it('goes by the menu’s own words where the page lets nobody in', async () => {
    // Nothing is selected there, as on a page that an extension may not enter.
    await check(await visit(), offer.join(' '));
  });

  it('keeps nothing of the text once the panel has it', async () => {
    await check(await visit(), offer.join(' '));
    const kept = await (await browser.worker()).evaluate(async () => {
      const { storage } = (globalThis as unknown as import('./extension-desk.ts').Chrome).chrome;
      return JSON.stringify([await storage.local?.get(null), await storage.session?.get(null)]);
    });
    expect(kept).not.toContain('cricket');
  });
});

describe('when the extension is installed', () => {
  /** Has the browser say by whom it was installed, which a test's browser would not. */
  async function install(installType: string, reason: string): Promise<void> {
    await (await browser.worker()).evaluate(
      ([type, why]) => {
        const { chrome } = globalThis as unknown as Chrome;
        chrome.management.getSelf = async () => ({ installType: type });
        chrome.runtime.onInstalled.dispatch({ reason: why });
      },
      [installType, reason] as const,
    );
  }
  const welcomes = () => browser.context.pages().filter((page) => page.url() === addressOf('welcome'));

  it('opens its first screens to whoever did it', async () => {
    const page = browser.context.waitForEvent('page');
    await install('normal', 'install');
    const shown = await page;
    opened.push(shown);
    await shown.waitForURL(addressOf('welcome'));
    await shown.getByRole('heading', { name: 'Who employs you?' }).waitFor();
  });

  it.each([
    ['when it is updated', 'normal', 'update'],
    ['where the organisation installed it', 'admin', 'install'],
  ])('opens nothing %s', async (_, installType, reason) => {
    await install(installType, reason);
    // What would be opened is asked for before this is answered.
    await (await browser.worker()).evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await (await visit()).close();
    expect(welcomes()).toEqual([]);
  });
});
