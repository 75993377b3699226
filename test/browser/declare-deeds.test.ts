import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchFlags } from './chromium.ts';
import { frameOf, type Mailbox, openMailbox, wholeInvite } from './declare-page.ts';

/** What an officer can do without any register: everything here stays on the device. */

let browser: Browser;
let context: BrowserContext;
let requests: string[];
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: launchFlags() });
});
afterAll(() => browser?.close());
afterEach(async () => {
  await context.close();
  expect(requests.filter((address) => !address.startsWith(inject('previewUrl')))).toEqual([]);
});

async function open(
  item = wholeInvite,
  prepare: (context: BrowserContext) => Promise<unknown> = async () => {},
) {
  context = await browser.newContext({ acceptDownloads: true });
  requests = [];
  context.on('request', (request) => requests.push(request.url()));
  await prepare(context);
  return openMailbox(context, inject('previewUrl'), item);
}

/** Opens another message, and this one again. */
async function awayAndBack({ page, pane }: Mailbox): Promise<void> {
  for (const key of ['ArrowDown', 'ArrowUp']) {
    const before = await page.evaluate(() => window.outlookHost.calls.length);
    await page.locator('.mailbox [aria-current]').focus();
    await page.keyboard.press(key);
    await page.waitForFunction((calls) => window.outlookHost.calls.length >= calls + 2, before);
    await pane.locator('main[aria-busy=false]').waitFor();
  }
}

const noticed = (frame: Frame) => frame.locator('.noticed').innerText();

describe('not relevant', () => {
  it('keeps quiet about the same from then on, and can be taken back at once', async () => {
    const mailbox = await open();
    const { page, pane } = mailbox;
    const prompted = await noticed(frameOf(page));
    await pane.getByRole('button', { name: 'This is not relevant' }).click();
    await pane.getByText('Not shown again.').waitFor();
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByRole('button', { name: 'Declare only' }).waitFor();
    await pane.getByRole('button', { name: 'This is not relevant' }).click();
    await pane.getByText('Not shown again.').waitFor();
    await awayAndBack(mailbox);
    expect(await pane.getByText(prompted, { exact: true }).count()).toBe(0);
    await page.reload();
    await pane.locator('.noticed, .clean').first().waitFor();
    expect(await pane.getByText(prompted, { exact: true }).count()).toBe(0);
  });
});

describe('a draft', () => {
  it('is kept as typed, through a new pane', async () => {
    const { page, pane } = await open('c141.ics');
    await pane.getByRole('button', { name: 'Declare only' }).click();
    await pane.getByLabel('A social occasion', { exact: false }).check();
    await pane.getByText('Saved on this device as you type.').waitFor();
    await page.reload();
    await pane.getByText('Draft kept.').waitFor();
    await pane.getByRole('button', { name: 'Finish it' }).click();
    await pane.getByText('A social occasion', { exact: false }).first().waitFor();
  });

  it('can be thrown away, and brought back', async () => {
    const { pane } = await open();
    await pane.getByRole('button', { name: 'Declare only' }).click();
    await pane.getByRole('button', { name: 'Discard' }).click();
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByRole('button', { name: 'Keep as draft' }).click();
    await pane.getByText('Draft kept.').waitFor();
  });

  it('is put into the calendar with “Remind me”', async () => {
    const { page, pane } = await open();
    await pane.getByText('More', { exact: true }).click();
    await pane.getByRole('button', { name: 'Remind me' }).click();
    await page.getByRole('region', { name: 'New appointment' }).waitFor();
    expect(await page.getByLabel('Subject').inputValue()).toBe('Declare in Probity');
    await pane.getByText('Reminder set.').waitFor();
  });
});

describe('declining', () => {
  it('leaves no draft behind where the officer goes back', async () => {
    const { pane } = await open('c021.eml');
    await pane.getByRole('button', { name: 'Decline and declare' }).click();
    await pane.locator('#reply-text').waitFor();
    await pane.getByRole('button', { name: 'Back' }).click();
    await pane.getByRole('button', { name: 'Decline and declare' }).waitFor();
    expect(await pane.getByText('Draft kept.').count()).toBe(0);
  });

  it('opens a reply that the officer can change, as text alone', async () => {
    const { page, pane } = await open('c021.eml');
    await pane.getByRole('button', { name: 'Decline and declare' }).click();
    const text = pane.getByLabel('Your reply', { exact: false }).or(pane.locator('#reply-text')).first();
    await text.fill('Dear Jo,\n\nNo <b>thank you</b> & "all" the best.');
    await pane.getByRole('checkbox').uncheck();
    await pane.locator('button.primary').click();
    const form = page.getByRole('region', { name: 'Reply', exact: true });
    await form.waitFor();
    expect(await form.getByLabel('Text').inputValue()).toContain('No <b>thank you</b> & "all" the best.');
    const asked = await page.evaluate(() => JSON.stringify(window.outlookHost.calls));
    expect(asked).toContain('No &lt;b&gt;thank you&lt;/b&gt; &amp;');
    expect(asked).not.toContain('<b>thank you');
  });
});

describe('a device that keeps nothing', () => {
  it('says so at once, and what is written can be saved as a file', async () => {
    const { page, pane } = await open(wholeInvite, (made) =>
      made.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
    );
    await pane.getByText('This browser keeps nothing for Probity.', { exact: false }).waitFor();
    await pane.getByRole('button', { name: 'Declare only' }).click();
    await pane.getByRole('heading', { level: 1, name: 'Declare hospitality' }).waitFor();
    await saved(page, pane);
  });

  it('says so when it is full, keeps the form, and lets it be saved as a file', async () => {
    const { page, pane } = await open(wholeInvite, async (made) => {
      // Before anything is kept: the browser lets what was opened earlier go on for a while.
      const first = await made.newPage();
      await first.goto(`${inject('previewUrl')}/compare`);
      const devtools = await made.newCDPSession(first);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: inject('previewUrl'), quotaSize: 1 });
    });
    await pane.getByRole('button', { name: 'Declare only' }).click();
    await pane.getByText('This device has no room left', { exact: false }).waitFor();
    await pane.getByRole('heading', { level: 1, name: 'Declare hospitality' }).waitFor();
    await saved(page, pane);
  });
});

async function saved(page: Mailbox['page'], pane: Mailbox['pane']): Promise<void> {
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Save as a file' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('Redbourne');
}
