import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { httpRegister } from '#core/register/client.ts';
import { probeAddress } from '#test/outlook-host/probe/options.ts';
import { westmarch } from '#test/register/database.ts';
import { buildRegisterPages } from '../../scripts/build-register-pages.ts';
import { askAdvice, type Mailbox, profileFolder, throughDialog } from './declare-page.ts';
import { type DeployedSite, outlook, paneHost, startDeployedSite } from './deployed-site.ts';
import { risky } from './samples.ts';

const { officer } = westmarch.people;
const patience = { timeout: 20_000 };

let site: DeployedSite;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  await buildRegisterPages();
  site = await startDeployedSite();
  browser = await chromium.launch({ executablePath: inject('chromium'), args: site.flags });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => context?.close());

/** The pane on an item, in an Outlook elsewhere; with whom its windows ask, and what they find fault with. */
async function openPane() {
  const asked = new Set<string>();
  const faults: string[] = [];
  context.on('request', (request) => void asked.add(new URL(request.url()).origin));
  context.on('weberror', (fault) => void faults.push(fault.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience.timeout);
  const options = { pane: `${paneHost}/taskpane.html`, requirements: { Mailbox: '1.15' } };
  await page.goto(outlook + probeAddress(options).replace('/probe', ''));
  await openOn(page);
  return { page, pane: page.frameLocator('iframe[title="Probity"]'), asked, faults };
}

async function signIn({ page, pane }: Mailbox): Promise<void> {
  await pane.getByRole('button', { name: 'Profile' }).click();
  await throughDialog({ page, pane }, 'Alice Penrose', () =>
    pane.getByRole('button', { name: 'Sign in' }).click(),
  );
  await pane.getByText('You are signed in as Alice Penrose.').waitFor();
}

/** Chromium in a new profile keeps something for pages within others only where it is told to, on some systems. */
async function keepThirdParties(profile: string): Promise<void> {
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

async function openOn(page: Page): Promise<void> {
  await page.evaluate((item) => {
    window.probe.select(item);
    window.probe.host.open(document.body);
  }, risky);
}

/** How often this officer has asked for advice, as the register has it. */
async function flags(): Promise<number> {
  const port = httpRegister<AbortSignal>({
    baseUrl: site.register.url,
    token: () => site.register.tokenFor(officer),
    fetch: (address, request) => fetch(address, request),
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
  });
  const answer = await port.list({});
  if (!('ok' in answer)) throw new Error(`The register does not answer: ${JSON.stringify(answer)}`);
  return answer.ok.rows.filter(({ declaration }) => declaration.kind === 'flag').length;
}

it('an officer signs in at the deployed pane, and what they send reaches the register', async () => {
  // Such a window keeps nothing for a page within somebody else's.
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  const before = await flags();
  const { page, pane, asked, faults } = await openPane();
  await pane.locator('.prompt').waitFor();
  await signIn({ page, pane });
  expect(context.pages()).toHaveLength(1);
  await askAdvice(pane, 'May I take up one of the two seats?');
  await expect.poll(flags, patience).toBe(before + 1);
  const { url, identity } = site.register;
  expect([...asked].sort()).toEqual(
    [outlook, paneHost, new URL(url).origin, new URL(identity).origin].sort(),
  );
  expect(faults).toEqual([]);
});

it('an officer who has signed in at the deployed pane stays so in this tab', async () => {
  const profile = await profileFolder();
  await keepThirdParties(profile.path);
  context = await chromium.launchPersistentContext(profile.path, {
    executablePath: inject('chromium'),
    args: site.flags,
    ignoreHTTPSErrors: true,
  });
  const { page, pane, faults } = await openPane();
  await signIn({ page, pane });
  await page.reload();
  await openOn(page);
  await pane.getByRole('button', { name: 'Profile' }).click();
  await pane.getByText('You are signed in as Alice Penrose.').waitFor();
  expect(faults).toEqual([]);
  await context.close();
  await profile.remove();
});
