import axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchFlags } from './chromium.ts';
import { type RegisterSite, startRegisterSite } from './register-site.ts';

let site: RegisterSite;
let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  [site, browser] = await Promise.all([
    startRegisterSite(),
    chromium.launch({ executablePath: inject('chromium'), args: launchFlags() }),
  ]);
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const looks: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['a page 320 pixels wide', { viewport: { width: 320, height: 640 } }],
];

/** Opens a page; what goes wrong in it, broken policies among it, is gathered. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  contexts.push(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(site.url + path);
  return { page, faults };
}

async function signedIn(person: string, path: string, options?: BrowserContextOptions) {
  const opened = await open(path, options);
  await opened.page.getByRole('button', { name: person }).click();
  await opened.page.waitForURL(site.url + path);
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('signing in to the register’s pages', () => {
  it('goes by the council’s own authority, and on to the address that was asked for', async () => {
    const { page, faults } = await signedIn('Miriam Stroud', '/figures?kind=gift');
    expect(await page.getByLabel('Kind', { exact: true }).inputValue()).toBe('gift');
    expect(new URL(page.url()).search).toBe('?kind=gift');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('ends with "Sign out", after which the page asks who is there', async () => {
    const { page } = await signedIn('Miriam Stroud', '/figures');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign out?' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out').first().waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('speaks Welsh at the door to a Welsh browser, and one language alone behind it', async () => {
    const narrow = { locale: 'cy-GB', viewport: { width: 320, height: 640 } };
    const { page, faults } = await signedIn('Miriam Stroud', '/figures', narrow);
    const lang = () => page.evaluate(() => document.documentElement.lang);
    expect(await lang()).toBe('en-GB');
    await page.goto(`${site.url}/signed-in`);
    await page.getByRole('heading', { name: 'Mewngofnodi i’r gofrestr' }).waitFor();
    expect(await lang()).toBe('cy');
    expect(await page.getByRole('link', { name: 'Mewngofnodi eto' }).isVisible()).toBe(true);
    expect(await isTooWide(page)).toBe(false);
    expect(faults).toEqual([]);
  });

  it('tells an officer who oversees nobody what the figures are for', async () => {
    const { page } = await signedIn('Alice Penrose', '/figures');
    expect(await page.getByRole('alert').textContent()).toContain('for managers, auditors');
  });
});

describe('the page of figures', () => {
  it('draws every chart with its numbers in a table beside it', async () => {
    const { page, faults } = await signedIn('Miriam Stroud', '/figures');
    for (const title of ['By month', 'By kind', 'By department', 'By giver', 'What waits for whom']) {
      const section = page.locator('.chart', { has: page.getByRole('heading', { name: title }) });
      await section.getByRole('img').locator('rect').first().waitFor();
      expect(await section.getByRole('table').getByRole('row').count()).toBeGreaterThan(1);
    }
    expect(faults).toEqual([]);
  });

  it('is narrowed down by an address that can be sent on', async () => {
    const { page } = await signedIn('Tom Aldous', '/figures');
    await page.getByRole('link', { name: 'Calloway Highways Ltd' }).click();
    await page.getByText('Only from Calloway Highways Ltd').waitFor();
    expect(new URL(page.url()).searchParams.get('giver')).toBeTruthy();
    await page.getByLabel('Kind', { exact: true }).selectOption('Hospitality');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/kind=hospitality.*giver=|giver=.*kind=hospitality/);
    const kinds = page.locator('.chart', { has: page.getByRole('heading', { name: 'By kind' }) });
    await kinds.waitFor();
    expect(await kinds.getByRole('rowheader').allTextContents()).toEqual(['Hospitality']);
  });

  it.each(looks)('has nothing that axe objects to in %s', async (_look, options) => {
    const { page } = await signedIn('Miriam Stroud', '/figures', options);
    await page.locator('.headline').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });
});

describe('publishing', () => {
  it('is previewed, confirmed by keyboard, and then there for everybody', async () => {
    const { page, faults } = await signedIn('Miriam Stroud', '/publication');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: /^Stays inside/ }).click();
    await page.getByText('Nobody has decided on it yet.').first().waitFor();
    await page.getByRole('button', { name: /^Publish \d+ entries$/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Publish \d+ entries$/ }).click();
    await page.getByRole('button', { name: 'Publish now' }).click();
    await page.getByRole('link', { name: 'the published register' }).click();
    await page.getByRole('heading', { level: 1, name: /^Register of gifts/ }).waitFor();
    expect(faults).toEqual([]);
  });
});

// What was published above is what the public finds here.
describe('the published register', () => {
  it('works without script: search, sort and narrow', async () => {
    const { page, faults } = await open('/published/westmarch/', { javaScriptEnabled: false });
    await page.getByLabel('Words').fill('brackenfield');
    await page.getByLabel('Kind', { exact: true }).selectOption('Gift');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/q=brackenfield/);
    const givers = page.locator('td.giver > span:last-child');
    expect(new Set(await givers.allTextContents())).toEqual(new Set(['Brackenfield Surfacing']));
    await page.getByRole('link', { name: 'Officer' }).click();
    await page.waitForURL(/sort=officer/);
    expect(await page.locator('th.officer').getAttribute('aria-sort')).toBe('ascending');
    expect(await page.getByLabel('Words').inputValue()).toBe('brackenfield');
    expect(faults).toEqual([]);
  });

  it.each(looks)('has nothing that axe objects to in %s', async (_look, options) => {
    const { page, faults } = await open('/published/westmarch/', options);
    expect(await page.getByRole('row').count()).toBeGreaterThan(10);
    expect(await axeFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    expect(faults).toEqual([]);
  });
});
