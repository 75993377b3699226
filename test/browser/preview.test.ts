/// <reference types="office-js" />
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OutlookHost } from '#test/outlook-host/host/outlook-host.ts';
import { sampleCorpus } from '../../scripts/folders.ts';
import { useBrowser, type WatchedPage } from './browser.ts';

declare global {
  interface Window {
    outlookHost: OutlookHost;
  }
}

const invite = join(sampleCorpus, 'items', 'd191.ics');
const mail = join(sampleCorpus, 'items', 'c079.eml');

const openPage = useBrowser();
let watched: WatchedPage;
let page: Page;

async function open(path = '/'): Promise<void> {
  watched = await openPage(path);
  page = watched.page;
  await entries().first().waitFor();
}

function entries() {
  return page.getByRole('navigation', { name: 'Messages and invites' }).getByRole('button');
}

function currentEntry() {
  return page.locator('.mailbox [aria-current]');
}

function pane(): FrameLocator {
  return page.frameLocator('iframe[title="Probity"]');
}

async function shows(subject: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: subject, exact: true }).waitFor();
}

/** Waits until the pane has asked the host for a body as often as this. */
async function paneHasRead(times: number): Promise<void> {
  await page.waitForFunction(
    (least) => window.outlookHost.calls.filter(({ name }) => name === 'getBody').length >= least,
    times,
  );
}

function bodiesRead(): Promise<number> {
  return page.evaluate(() => window.outlookHost.calls.filter(({ name }) => name === 'getBody').length);
}

/** Lets go of files over the page, as a mouse would. */
async function drop(files: { name: string; bytes: Buffer }[]): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.getByText('Drop to read it here').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

beforeEach(() => async () => {
  expect(watched.faults).toEqual([]);
  expect(watched.outsideRequests).toEqual([]);
  await page.context().close();
});

describe('the preview', () => {
  it('opens with a sample mailbox, a message, and the real pane beside it', async () => {
    await open();
    expect(await entries().count()).toBeGreaterThanOrEqual(40);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await pane().locator('body').getByText('Probity').first().waitFor();
    await paneHasRead(1);
    const calls = () => page.evaluate(() => window.outlookHost.calls.map(({ name }) => name));
    await expect.poll(calls).toContain('ContextActivationManager_getAppContextAsync');
    await expect.poll(calls).toContain('olkItemSelectedChanged');
  });

  it('opens another message and lets the pane follow', async () => {
    await open('/#c001.eml');
    await paneHasRead(1);
    const before = await bodiesRead();
    await entries().filter({ hasText: 'Day 1 at the cricket' }).click();
    await shows('Day 1 at the cricket - Redbourne box');
    await paneHasRead(before + 1);
  });

  it('tells the pane when nothing is open', async () => {
    await open();
    await paneHasRead(1);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByText('Nothing is open.').waitFor();
    expect(await currentEntry().count()).toBe(0);
    const frame = page.frame({ url: /taskpane\.html/ });
    await frame?.waitForFunction(() => !Office.context.mailbox.item);
  });

  it('shows the text of a message that came as HTML, and none of its HTML', async () => {
    await open('/#c149.ics');
    await page.locator('.body .text').first().waitFor();
    expect(await page.locator('.body').innerHTML()).not.toMatch(/<(?:img|table|style|a|b|br)\b/);
    expect(await page.locator('.body').textContent()).not.toContain('<');
  });

  it('reads a dropped message and a dropped invite at once', async () => {
    await open();
    const count = await entries().count();
    await drop([
      { name: 'own.eml', bytes: await readFile(mail) },
      { name: 'own.ics', bytes: await readFile(invite) },
    ]);
    await page.waitForFunction(
      (before) => document.querySelectorAll('.mailbox li').length === before + 2,
      count,
    );
    expect(await page.getByRole('alert').textContent()).toBe('');
    expect(await currentEntry().count()).toBe(1);
  });

  it('reads a file that was chosen instead', async () => {
    await open();
    const count = await entries().count();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file…' }).click();
    await (await chooser).setFiles(mail);
    await page.waitForFunction(
      (before) => document.querySelectorAll('.mailbox li').length === before + 1,
      count,
    );
  });

  it('says what is wrong with a file that it cannot read, and reads the others', async () => {
    await open();
    const count = await entries().count();
    await drop([
      { name: 'empty.eml', bytes: Buffer.alloc(0) },
      { name: 'post.json', bytes: Buffer.from('{"site": "x", "context": "", "text": "Hello"}') },
      { name: 'own.eml', bytes: await readFile(mail) },
    ]);
    const alert = page.getByRole('alert');
    await alert.getByText('empty.eml: ').waitFor();
    await alert.getByText('post.json: This is a draft post').waitFor();
    await expect.poll(() => entries().count()).toBe(count + 1);
  });

  it('goes through the mailbox by keyboard alone, with the focus in sight', async () => {
    await open();
    await currentEntry().waitFor();
    // Past the ways to the other pages and the buttons that begin something.
    for (let presses = 0; presses < 6; presses++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('.mailbox button:focus');
    expect(await focused.getAttribute('aria-current')).toBe('true');
    await shows((await focused.locator('.subject').textContent()) ?? '');
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('End');
    expect(await entries().last().getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('Home');
    expect(await entries().first().getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('Escape');
    await page.getByText('Nothing is open.').waitFor();
  });

  it('keeps every sender, subject and first line inside its row', async () => {
    await open();
    const jutting = await entries().evaluateAll((rows) =>
      rows.filter((row) => row.scrollWidth > row.clientWidth).map((row) => row.textContent),
    );
    expect(jutting).toEqual([]);
  });

  it.each([1280, 820, 400])('needs no sideways scrolling at %i pixels', async (width) => {
    watched = await openPage('/', { viewport: { width, height: 800 } });
    page = watched.page;
    await entries().first().waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
