import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { launchFlags } from './chromium.ts';
import { axeFaults, frameOf, type Mailbox, openMailbox, wholeInvite } from './declare-page.ts';

/** Where pictures of every screen go, for people to look at; none are taken where it is not named. */
const pictures = process.env.PROBITY_PICTURES;

const looks: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced-colours', { forcedColors: 'active' }],
];

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: launchFlags() });
});
afterAll(() => browser?.close());
afterEach(() => context?.close());

/** Narrow, as Outlook's panes are. */
async function open(item: string, look: BrowserContextOptions): Promise<Mailbox> {
  context = await browser.newContext({ ...look, viewport: { width: 1200, height: 1400 } });
  const mailbox = await openMailbox(context, inject('previewUrl'), item);
  await mailbox.page.locator('iframe[title="Probity"]').evaluate((frame) => {
    // The page's own policy forbids style attributes written as text, not those set by a program.
    if (frame instanceof HTMLElement) frame.style.width = '320px';
  });
  return mailbox;
}

async function inOrder({ page }: Mailbox, look: string, screen: string): Promise<void> {
  if (pictures !== undefined) {
    await mkdir(pictures, { recursive: true });
    const path = join(pictures, `${screen}-${look}.png`);
    await page.locator('iframe[title="Probity"]').screenshot({ path });
  }
  const frame = frameOf(page);
  const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${screen} is too wide`).toBeLessThanOrEqual(0);
  expect(await axeFaults(page), screen).toEqual([]);
}

it.each(looks)('every screen stands at 320 pixels and is found without fault: %s', async (name, look) => {
  const mailbox = await open(wholeInvite, look);
  const { pane, page } = mailbox;
  const shown = (screen: string) => inOrder(mailbox, name, screen);
  const tab = (index: number) => pane.getByRole('navigation').getByRole('button').nth(index).click();
  await shown('prompt');
  await pane.getByText('More', { exact: true }).click();
  await shown('prompt-more');
  await pane.getByRole('button', { name: 'Declare only' }).click();
  await pane.getByRole('heading', { level: 1, name: 'Declare hospitality' }).waitFor();
  await shown('declare');
  await pane.locator('.known button').first().click();
  await shown('declare-changing');
  await pane.locator('button.primary').click();
  await shown('declare-no-manager');
  await pane.getByRole('button', { name: 'Keep as draft' }).click();
  await pane.getByText('Draft kept.').waitFor();
  await shown('kept');
  await tab(1);
  await shown('mine');
  await tab(2);
  await pane.getByLabel('Manager’s email address').fill('martin.yeo@westmarch.gov.uk');
  await shown('profile');
  await tab(0);
  await pane.getByRole('button', { name: 'Finish it' }).click();
  const saved = page.waitForEvent('download');
  await pane.locator('button.primary').click();
  expect((await saved).suggestedFilename()).toBe('declaration.json');
  await page.getByRole('region', { name: 'New message' }).waitFor();
  await pane.getByText('Declared.').waitFor();
  await shown('by-mail');
  await tab(1);
  await pane.locator('.group button').first().click();
  await pane.getByRole('heading', { level: 1 }).waitFor();
  await shown('declaration');
});

it.each(looks)(
  'declining and asking for advice stand and are found without fault: %s',
  async (name, look) => {
    const mailbox = await open('c141.ics', look);
    const { pane } = mailbox;
    await pane.getByRole('button', { name: 'Decline and declare' }).click();
    await pane.locator('#reply-text').waitFor();
    await inOrder(mailbox, name, 'decline');
    await context.close();
    const other = await open('c023.eml', look);
    await other.pane.getByRole('button', { name: 'Flag for advice' }).click();
    await other.pane.getByRole('textbox').waitFor();
    await inOrder(other, name, 'flag');
    await other.pane.locator('button.primary').click();
    await inOrder(other, name, 'flag-fault');
  },
);
