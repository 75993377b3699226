import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { previewMounts } from '#test/outlook-host/build.ts';
import { type PreviewServer, serve } from '#test/outlook-host/server.ts';
import { buildOutlook } from '../../scripts/build-outlook.ts';
import { sampleSettings } from '../../scripts/council-settings.ts';
import { launchFlags } from './chromium.ts';

const patienceInMilliseconds = 10_000;
const authority = {
  issuer: 'https://sign-in.westmarch.gov.uk/',
  clientId: 'pane',
  scope: 'register',
};
const register = { url: 'https://register.westmarch.gov.uk', authority };

const risky = {
  id: 'risky',
  subject: 'Two seats in our box at the races, £45 each, as our guest',
  from: { name: 'Jo Reed', address: 'j.reed@callowayhighways.co.uk' },
  to: [{ name: 'Sam Officer', address: 'sam.officer@westmarch.gov.uk' }],
  bodyText:
    'We would love to have you as our guest on Saturday: two seats in our box at the races, £45 each.',
};

let browser: Browser;
let folder = '';
let server: PreviewServer | null = null;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: launchFlags() });
  folder = await mkdtemp(join(tmpdir(), 'probity-site-'));
  await writeFile(join(folder, 'council.json'), await sampleSettings(register));
});
afterEach(() => server?.close());
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Builds what an administrator would deploy, and serves it beside a host that plays Outlook. */
async function deployed(ownOfficeJs: boolean): Promise<PreviewServer> {
  const site = join(folder, ownOfficeJs ? 'own' : 'microsoft');
  const choices = { url: 'https://probity.westmarch.gov.uk', settings: join(folder, 'council.json') };
  await buildOutlook({ ...choices, ownOfficeJs }, { served: site, package: `${site}-package` });
  const mounts = previewMounts.map((mount) =>
    mount.path === '/outlook-addin/' ? { ...mount, folder: site } : mount,
  );
  server = await serve(mounts, 0);
  return server;
}

/** A page that counts whom it asks, and hears of every broken policy. */
async function watchedPage() {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(patienceInMilliseconds);
  const asked: URL[] = [];
  const faults: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url())));
  page.on('pageerror', (fault) => void faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const others = (own: string) => [
    ...new Set(asked.map(({ origin }) => origin).filter((origin) => origin !== own && origin !== 'null')),
  ];
  return { page, asked, faults, others };
}

async function openPane(page: Page, { url }: PreviewServer, file = 'taskpane.html'): Promise<void> {
  await page.goto(`${url}/probe/host.html?pane=/outlook-addin/${file}`);
  await page.evaluate((item) => {
    window.probe.select(item);
    window.probe.host.open(document.body);
  }, risky);
}

describe('the add-in as it is deployed', () => {
  it('with our own office.js asks nobody but its own host', async () => {
    const site = await deployed(true);
    const { page, asked, faults, others } = await watchedPage();
    await openPane(page, site);
    await page.frameLocator('iframe').getByRole('heading', { name: /hospitality/ }).waitFor();
    expect(asked.length).toBeGreaterThan(5);
    expect(others(site.url)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('runs its functions under its policy, and asks nobody else either', async () => {
    const site = await deployed(true);
    const { page, faults, others } = await watchedPage();
    await openPane(page, site, 'commands.html');
    await page.evaluate(() => window.probe.host.run('flagForAdvice'));
    const { notifications } = await page.evaluate(() => window.probe.stateOf('risky'));
    expect(JSON.stringify(notifications)).toMatch(/kept on this device/);
    expect(others(site.url)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
