import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildRegisterPages } from '../../scripts/build-register-pages.ts';
import { launchFlags } from './chromium.ts';
import { frameOf, openMailbox, signIn, throughDialog } from './declare-page.ts';
import { type DeclareSite, startDeclareSite } from './declare-site.ts';

let site: DeclareSite;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  await buildRegisterPages();
  site = await startDeclareSite({ secure: true });
  browser = await chromium.launch({ executablePath: inject('chromium'), args: launchFlags() });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => context?.close());

async function open() {
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  return openMailbox(context, site.url, 'c001.eml');
}

describe('signing in by Outlook’s own dialog', () => {
  it('goes by the council’s authority, and tells who is signed in', async () => {
    const mailbox = await open();
    await signIn(mailbox, 'Alice Penrose');
    expect(mailbox.page.context().pages()).toHaveLength(1);
  });

  it('keeps tokens in this tab alone, and never opens a window by itself', async () => {
    const mailbox = await open();
    await signIn(mailbox, 'Alice Penrose');
    const windows: unknown[] = [];
    context.on('page', (page) => windows.push(page.url()));
    await mailbox.page.reload();
    await mailbox.pane.getByRole('button', { name: 'Profile' }).click();
    await mailbox.pane.getByText('You are signed in as Alice Penrose.').waitFor();
    const local = await frameOf(mailbox.page).evaluate(() => JSON.stringify(localStorage));
    expect(local).not.toContain('refresh');
    expect(local).not.toContain('eyJ');
    const other = await openMailbox(context, site.url, 'c001.eml');
    await other.pane.getByRole('button', { name: 'Profile' }).click();
    await other.pane.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(windows).toHaveLength(1);
  });

  it('is over with “Sign out”: the next person is asked who they are', async () => {
    const mailbox = await open();
    const { page, pane } = mailbox;
    await signIn(mailbox, 'Alice Penrose');
    await pane.getByRole('button', { name: 'Profile' }).click();
    await pane.getByRole('button', { name: 'Sign out' }).click();
    await pane.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await frameOf(page).evaluate(() => sessionStorage.getItem('probity.sign-in'))).toBeNull();
    await throughDialog(mailbox, 'Martin Yeo', () => pane.getByRole('button', { name: 'Sign in' }).click());
    await pane.getByText('You are signed in as Martin Yeo.').waitFor();
  });

  it('says what to do where the window is closed', async () => {
    const { page, pane } = await open();
    await pane.getByRole('button', { name: 'Profile' }).click();
    const opened = page.waitForEvent('popup');
    await pane.getByRole('button', { name: 'Sign in' }).click();
    const dialog = await opened;
    await dialog.getByRole('button', { name: 'Alice Penrose' }).waitFor();
    await dialog.close();
    await pane.getByText('You are not signed in: the window was closed', { exact: false }).waitFor();
    await pane.getByRole('button', { name: 'Sign in' }).waitFor();
  });
});
