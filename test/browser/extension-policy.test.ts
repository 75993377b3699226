import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { bluesky as page } from '#test/extension/pages/bluesky.ts';
import { gmailCompose } from '../../extension/mail-sites/compose/gmail.ts';
import { gmail } from '../../extension/mail-sites/gmail.ts';
import { type Served, servedKey } from '../../extension/repairs/served.ts';
import { type GuardSettings, guardSettingsKey } from '../../extension/settings/guard-settings.ts';
import { settledKey } from '../../extension/settings/in-force.ts';
import { type SettledSettings, sayFault } from '../../extension/settings/settle.ts';
import { bluesky } from '../../extension/sites/bluesky.ts';
import { riskyText } from './extension-outcomes.ts';
import {
  type ManagedBrowser,
  type OwnServer,
  signer,
  startManaged,
  startOwnServer,
} from './extension-policy.ts';
import { Visit } from './extension-visit.ts';
import { policyFolder } from './policy-folder.ts';

const place = policyFolder(inject('chromium'));
if ('reason' in place) console.warn(`Not tested: how the browser reads a managed policy. ${place.reason}`);

const sitesPath = '/sites.jws';
const settingsPath = '/settings.jws';

const patience = { timeout: 20_000 };

const organisation = signer();
let server: OwnServer;
let browser: ManagedBrowser;

beforeAll(async () => {
  if ('reason' in place) return;
  server = await startOwnServer();
  server.serve(sitesPath, await organisation.sign({ version: 1, sites: [], off: [] }));
  server.serve(
    settingsPath,
    await organisation.sign({ version: 1, settings: { code: 'cumbria', mark: true, memberDomains: ['@'] } }),
  );
  browser = await startManaged(inject('chromium'), inject('extension'), [page], {
    place,
    settings: {
      organisationName: 'Westmarch County Council',
      domains: ['westmarch.gov.uk', 'https://wrong'],
      code: 'derbyshire',
      handles: ['@WestmarchCC'],
      sitesOff: ['reddit'],
      levels: { membership: 'quiet' },
      mastodonHosts: ['mastodon.example'],
      repairsUrl: server.url + sitesPath,
      settingsUrl: server.url + settingsPath,
      signingKey: organisation.publicKey,
    },
  });
  // What is served is looked for at start, and in force a while after the policy.
  await vi.waitFor(async () => {
    expect(await kept(settledKey)).toMatchObject({ values: { mark: true } });
    expect(await kept(guardSettingsKey)).toMatchObject({ mark: true });
  }, patience);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Chrome {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; clear(): Promise<void> } };
  alarms: { create(name: string, when: { when: number }): Promise<void> };
}

function kept<T>(key: string): Promise<T> {
  return browser.worker.evaluate(async (name) => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    return (await local.get(name))[name];
  }, key) as Promise<T>;
}

/** Serves a list, has the day's alarm ring, and waits until the list was looked at and told to the guard. */
async function serve(content: string): Promise<Served> {
  server.serve(sitesPath, content);
  const before = (await kept<Served>(servedKey)).lookedAt;
  await browser.worker.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.alarms.create('served', { when: Date.now() }),
  );
  await expect.poll(async () => (await kept<Served>(servedKey)).lookedAt, patience).not.toBe(before);
  const served = await kept<Served>(servedKey);
  await expect.poll(toldToGuard).toEqual([served.repairs?.sites, served.repairs?.off]);
  return served;
}

/** The corrections that the guard has, and the sites that are off beyond the policy's own. */
async function toldToGuard() {
  const { repairs, mailRepairs, off } = await kept<GuardSettings>(guardSettingsKey);
  return [[...repairs, ...mailRepairs], Object.keys(off).filter((site) => site !== 'reddit')];
}

/** A post on a page whose button is not as the shipped site file has it. */
async function visitChangedSite(): Promise<Visit> {
  const [post] = page.composers;
  if (post === undefined) throw new Error('There is no page to post on.');
  const visit = await Visit.to(browser.page, page, post);
  await visit.frame.evaluate(() => {
    const button = document.querySelector('[data-testid="composerPublishBtn"]');
    button?.removeAttribute('data-testid');
    button?.setAttribute('aria-label', 'Send it into the world');
    button?.setAttribute('data-renamed', 'post');
  });
  await visit.write(riskyText);
  await visit.post('mouse');
  await visit.settle();
  return visit;
}

const corrected = {
  ...bluesky,
  version: bluesky.version + 1,
  composers: bluesky.composers.map((composer) => ({
    ...composer,
    control: { selectors: ['[data-renamed="post"]'] },
  })),
};

describe.skipIf('reason' in place)('a managed policy', () => {
  it('is read from the browser’s policy file, less the one entry that is wrong', async () => {
    const settled = await kept<SettledSettings>(settledKey);
    expect(settled.values).toMatchObject({
      organisationName: 'Westmarch County Council',
      domains: ['westmarch.gov.uk'],
      code: 'derbyshire',
      levels: { membership: 'quiet' },
    });
    expect(settled.by).toMatchObject({
      code: 'organisation',
      domains: 'organisation',
      notifications: 'default',
    });
    expect(settled.faults.map(sayFault).join()).toContain('“https://wrong” is no domain');
  });

  it('is told to the guard', async () => {
    expect(await kept(guardSettingsKey)).toMatchObject({
      organisation: { name: 'Westmarch County Council', handles: ['@WestmarchCC'] },
      off: { reddit: { by: 'organisation', until: null } },
    });
  });

  it('is shown in the options as set by the organisation, and cannot be changed there', async () => {
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.id}/options.html`);
    await options.getByText('Westmarch County Council').first().waitFor();
    expect(await options.locator('.locked').first().innerText()).toMatch(/Westmarch County Council/);
    expect(await options.locator('.locked').first().innerText()).toMatch(/Set by Westmarch County Council/);
    expect(await options.locator('#choose-code').count()).toBe(0);
    await options.getByRole('button', { name: 'Allow mastodon.example' }).waitFor();
    expect(await options.locator('#add-server').count()).toBe(0);
    await options.getByText('“https://wrong” is no domain').waitFor();
    await options.close();
  });
});

describe.skipIf('reason' in place)('settings that the organisation serves', () => {
  it('count where the policy says nothing, entry by entry', async () => {
    const { values, by, faults } = await kept<SettledSettings>(settledKey);
    expect([values.mark, by.mark]).toEqual([true, 'organisation']);
    expect(values.code).toBe('derbyshire');
    expect(faults.map(sayFault).join()).toContain('Domains of councillors: “@” is no domain');
    expect(await kept(guardSettingsKey)).toMatchObject({ mark: true });
  });
});

describe.skipIf('reason' in place)('a list that the organisation serves', () => {
  it('is looked for at start, once, without being told to', () => {
    expect(server.asked).toEqual([settingsPath, sitesPath]);
  });

  it('corrects a site whose page has changed', async () => {
    const before = await visitChangedSite();
    expect(await before.posted()).toEqual([[riskyText]]);
    const { faults } = await serve(await organisation.sign({ version: 2, sites: [corrected], off: [] }));
    expect(faults).toEqual([]);
    const after = await visitChangedSite();
    expect(await after.posted()).toEqual([]);
    await after.dialog();
  });

  it('is refused where somebody else signed it or its text was changed, and what was taken before stays', async () => {
    const [header, , signature] = (await organisation.sign({ version: 3, sites: [], off: [] })).split('.');
    const payload = Buffer.from(JSON.stringify({ version: 3, sites: [], off: ['bluesky'] })).toString(
      'base64url',
    );
    const foreign = await signer().sign({ version: 3, sites: [], off: ['bluesky'] });
    for (const tampered of [`${header}.${payload}.${signature}`, foreign]) {
      const { faults, repairs } = await serve(tampered);
      expect(faults.join()).toMatch(/not signed with the key of your policy/);
      expect(repairs).toMatchObject({ version: 2, off: [] });
      const visit = await visitChangedSite();
      expect(await visit.posted()).toEqual([]);
      await visit.dialog();
    }
  });

  it('is refused where it is an older one, played back', async () => {
    const { faults } = await serve(await organisation.sign({ version: 1, sites: [], off: ['bluesky'] }));
    expect(faults.join()).toMatch(/version 2 was taken before/);
  });

  it('switches a site off at once, on a page that stands open', async () => {
    const visit = await visitChangedSite();
    await visit.answer('Go back and edit');
    await serve(await organisation.sign({ version: 4, sites: [], off: ['bluesky'] }));
    await visit.post('mouse');
    await visit.settle();
    expect(await visit.posted()).toEqual([[riskyText]]);
    await visit.noDialog();
  });
});

describe.skipIf('reason' in place)('a list of sites on which mail is read', () => {
  it('corrects them, and switches them off', async () => {
    const [view] = gmail.views;
    const better = { ...gmail, version: gmail.version + 1, views: [{ ...view, body: ['.body-2027'] }] };
    const { faults, repairs } = await serve(
      await organisation.sign({ version: 5, sites: [better, gmailCompose], off: ['outlook-mail'] }),
    );
    expect(faults).toEqual([]);
    expect(repairs?.notes).toEqual([{ site: 'gmail-compose', reason: 'older' }]);
    expect(await kept(guardSettingsKey)).toMatchObject({
      mailRepairs: [better],
      off: { 'outlook-mail': { by: 'organisation', until: null } },
    });
  });
});

// Last: what was served is gone until it is fetched anew.
describe.skipIf('reason' in place)('all that is kept on the device', () => {
  it('can be deleted, and the policy is in force again', async () => {
    await browser.worker.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.clear(),
    );
    await expect
      .poll(() => kept(guardSettingsKey))
      .toMatchObject({ organisation: { name: 'Westmarch County Council' }, off: { reddit: {} } });
    await expect.poll(() => kept(servedKey)).toMatchObject({ repairs: { version: 5 } });
  });
});
