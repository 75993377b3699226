import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { previewMounts } from '#test/outlook-host/build.ts';
import { type PreviewServer, serve } from '#test/outlook-host/server.ts';
import { buildOutlook } from '../../scripts/build-outlook.ts';
import { sampleSettings } from '../../scripts/council-settings.ts';
import { addinDist, root } from '../../scripts/folders.ts';
import { launchFlags } from './chromium.ts';

const officeJs = join(root, 'node_modules/@microsoft/office-js/dist');
const host = 'https://probity.westmarch.gov.uk';
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
  const choices = { url: host, settings: join(folder, 'council.json') };
  await buildOutlook({ ...choices, ownOfficeJs }, { served: site, package: `${site}-package` });
  const mounts = previewMounts.map((mount) =>
    mount.path === '/outlook-addin/' ? { ...mount, folder: site } : mount,
  );
  server = await serve(mounts, 0);
  return server;
}

/** A page that counts whom it asks, and hears of every broken policy; the add-in is at its own address. */
async function watchedPage({ url }: PreviewServer) {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(patienceInMilliseconds);
  const asked: URL[] = [];
  const faults: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url())));
  page.on('pageerror', (fault) => void faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.route(`${host}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(host, url) });
    // Without the server's own policy: the one in the pages must do by itself.
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  const others = () => [...new Set(asked.map(({ origin }) => origin))].filter((origin) => origin !== host);
  return { page, asked, faults, others };
}

async function openPane(page: Page, file: string): Promise<void> {
  await page.goto(`${host}/probe/host.html?pane=/outlook-addin/${file}`);
  await page.evaluate((item) => {
    window.probe.select(item);
    window.probe.host.open(document.body);
  }, risky);
}

function promptIn(page: Page) {
  return page.frameLocator('iframe').getByRole('heading', { name: /hospitality/ });
}

describe('the add-in as it is deployed', () => {
  it('with our own office.js asks nobody but its own host', async () => {
    const { page, asked, faults, others } = await watchedPage(await deployed(true));
    await openPane(page, 'taskpane.html');
    await promptIn(page).waitFor();
    expect(asked.length).toBeGreaterThan(5);
    expect(others()).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('runs its functions under its policy, and asks nobody else either', async () => {
    const { page, faults, others } = await watchedPage(await deployed(true));
    await openPane(page, 'commands.html');
    await page.evaluate(() => window.probe.host.run('flagForAdvice'));
    const { notifications } = await page.evaluate(() => window.probe.stateOf('risky'));
    expect(JSON.stringify(notifications)).toMatch(/kept on this device/);
    expect(others()).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('with Microsoft’s office.js asks Microsoft for that, and nobody else', async () => {
    const { page, faults, others } = await watchedPage(await deployed(false));
    await playMicrosoft(page);
    await openPane(page, 'taskpane.html');
    await promptIn(page).waitFor();
    expect(others()).toEqual(['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com']);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

/** Serves our copies at Microsoft's addresses. */
async function playMicrosoft(page: Page): Promise<void> {
  const contentType = 'text/javascript';
  const hosted = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
  await page.route(`${hosted}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(new URL(hosted).pathname.length);
    return route.fulfill({ contentType, path: join(officeJs, name) });
  });
  const shim = join(addinDist, 'microsoft-ajax-shim.js');
  await page.route('https://ajax.aspnetcdn.com/**', (route) => route.fulfill({ contentType, path: shim }));
}
