import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DeskBrowser, kept, startDesk } from './extension-desk.ts';
import { type ExtensionRegister, signInAt, startExtensionRegister } from './extension-register.ts';

const officer = 'Alice Penrose';

let register: ExtensionRegister;
let browser: DeskBrowser;
beforeAll(async () => {
  register = await startExtensionRegister();
});
afterEach(() => browser?.close());
afterAll(() => register?.close());

async function opened() {
  browser = await startDesk();
  await browser.set(register.settings);
  return browser.open('sidepanel');
}

describe('signing in from the browser', () => {
  it('goes by the council’s authority in a window of the browser’s own, and tells who is signed in', async () => {
    const panel = await opened();
    await signInAt(browser, panel, officer);
    await expect
      .poll(() => browser.context.pages().filter((page) => page.url().startsWith('http')))
      .toEqual([]);
  });

  it('keeps tokens in the browser’s memory alone, for all pages of the extension and for no web page', async () => {
    const panel = await opened();
    await signInAt(browser, panel, officer);
    expect(await kept(browser, 'session')).toHaveProperty('tokens.refresh');
    expect(JSON.stringify(await kept(browser, 'local'))).not.toMatch(/eyJ|refresh/);
    expect(await panel.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('eyJ');
    const options = await browser.open('options');
    await options.getByText(`You are signed in as ${officer}.`).waitFor();
  });

  it('is renewed once where several pages need it, and nobody is asked', async () => {
    const panel = await opened();
    await signInAt(browser, panel, officer);
    const worker = await browser.worker();
    const before = await kept(browser, 'session');
    await worker.evaluate(async (tokens) => {
      const { session } = (globalThis as unknown as import('./extension-desk.ts').Chrome).chrome.storage;
      await session.set({ tokens: { ...(tokens as object), until: 0 } });
    }, before.tokens);
    const renewals: string[] = [];
    browser.context.on('request', (request) => {
      if (request.url().endsWith('/token')) renewals.push(request.url());
    });
    const [one, other] = await Promise.all([browser.open('sidepanel'), browser.open('options')]);
    await other.getByText(`You are signed in as ${officer}.`).waitFor();
    await one.getByRole('button', { name: 'Profile' }).click();
    await one.getByText(`You are signed in as ${officer}.`).waitFor();
    expect(renewals.length).toBeLessThanOrEqual(1);
    const { tokens } = (await kept(browser, 'session')) as { tokens: { until: number } };
    expect(tokens.until).toBeGreaterThan(Date.now());
  });

  it('is over with “Sign out”: nothing is left, and the next person is asked who they are', async () => {
    const panel = await opened();
    await signInAt(browser, panel, officer);
    await panel.getByRole('button', { name: 'Sign out' }).click();
    await panel.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await expect.poll(() => kept(browser, 'session')).not.toHaveProperty('tokens');
    await signInAt(browser, panel, 'Martin Yeo');
    expect(await panel.getByText(officer).count()).toBe(0);
  });

  it('says what to do where the window is closed', async () => {
    const panel = await opened();
    await panel.getByRole('button', { name: 'Profile' }).click();
    const window = browser.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Sign in', exact: true }).click();
    const asked = await window;
    await asked.getByRole('button', { name: officer }).waitFor();
    await asked.close();
    await panel.getByText('You are not signed in: the window was closed', { exact: false }).waitFor();
    await panel.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  });
});
