import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { westmarch } from '#test/register/database.ts';
import { profileFolder } from './declare-page.ts';
import { type Chrome, type DeskBrowser, startDesk } from './extension-desk.ts';
import { type ExtensionRegister, signInAt, startExtensionRegister } from './extension-register.ts';

const officer = 'Alice Penrose';

let register: ExtensionRegister;
let browsers: DeskBrowser[] = [];
beforeAll(async () => {
  register = await startExtensionRegister();
});
afterEach(async () => {
  for (const browser of browsers.splice(0)) await browser.close();
});
afterAll(() => register?.close());

async function started(profile?: string): Promise<DeskBrowser> {
  const browser = await startDesk(profile === undefined ? {} : { profile });
  browsers.push(browser);
  await browser.set(register.settings);
  return browser;
}

/** Asks for advice, which needs one sentence only. */
async function ask(panel: Page, question: string): Promise<void> {
  await panel.getByRole('button', { name: /^(My declarations|Mine)/ }).click();
  await panel.getByText('Declare something', { exact: false }).first().click();
  await panel.getByRole('button', { name: 'Ask for advice' }).click();
  await panel.getByRole('textbox').first().fill(question);
  await panel.locator('button[type=submit]').click();
}

/** How often the register has a question. */
async function arrived(question: string): Promise<number> {
  const answer = await register.as(westmarch.people.officer).list({ view: 'mine', limit: 200 });
  if (!('ok' in answer)) throw new Error(JSON.stringify(answer));
  return answer.ok.rows.filter(({ declaration }) => JSON.stringify(declaration.facts).includes(question))
    .length;
}

async function badge(browser: DeskBrowser): Promise<string> {
  return (await browser.worker()).evaluate(() =>
    (globalThis as unknown as Chrome).chrome.action.getBadgeText({}),
  );
}

/** Two browsers, one after the other, with signing in and sending in each. */
const patience = { timeout: 120_000 };
/** What waits is sent as soon as somebody can. */
const soon = { timeout: 30_000 };

describe('what an officer sends from the browser', patience, () => {
  it('waits for the register without any page of ours open, and is sent once by the background', async () => {
    const browser = await started();
    const panel = await browser.open('sidepanel');
    await signInAt(browser, panel, officer);
    await register.pause();
    await ask(panel, 'Question one');
    await panel.getByText('1 declaration kept on this device, will be sent').waitFor();
    await panel.close();
    await register.resume();
    const worker = await browser.worker();
    // As the alarm does, which comes by the minute.
    await worker.evaluate(() => globalThis.dispatchEvent(new Event('online')));
    await expect.poll(() => arrived('Question one'), soon).toBe(1);
  });

  it('outlives the background’s end: the next one sends it, once', async () => {
    const browser = await started();
    const panel = await browser.open('sidepanel');
    await signInAt(browser, panel, officer);
    await register.pause();
    await ask(panel, 'Question two');
    await panel.getByText('1 declaration kept on this device, will be sent').waitFor();
    const session = await browser.context.newCDPSession(panel);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await register.resume();
    // Whatever wakes it: here a page of ours that opens.
    await browser.open('options');
    await expect.poll(() => arrived('Question two'), soon).toBe(1);
  });

  it('outlives a browser that is killed; whoever wrote it signs in again, and it is sent once', async () => {
    const profile = await profileFolder();
    const first = await started(profile.path);
    const panel = await first.open('sidepanel');
    await signInAt(first, panel, officer);
    await register.pause();
    await ask(panel, 'Question three');
    await panel.getByText('1 declaration kept on this device, will be sent').waitFor();
    browsers = [];
    await first.kill();
    await register.resume();
    const second = await started(profile.path);
    const after = await second.open('sidepanel');
    await after.getByText('Sign in to send 1 declaration').waitFor();
    await expect.poll(() => badge(second)).toBe('1');
    await signInAt(second, after, officer);
    await expect.poll(() => arrived('Question three'), soon).toBe(1);
    await expect.poll(() => badge(second)).toBe('');
    await second.close();
    browsers = [];
    await profile.remove();
  });

  it('is seen in another browser of the same person', async () => {
    const [one, other] = [await started(), await started()];
    const here = await one.open('sidepanel');
    await signInAt(one, here, officer);
    await ask(here, 'Question four');
    await expect.poll(() => arrived('Question four'), soon).toBe(1);
    const there = await other.open('sidepanel');
    await signInAt(other, there, officer);
    await there.getByRole('button', { name: /^(My declarations|Mine)/ }).click();
    await there
      .getByRole('button', { name: /Advice wanted|advice/i })
      .first()
      .waitFor();
    expect(await arrived('Question four')).toBe(1);
  });
});
