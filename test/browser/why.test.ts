import axe from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { useBrowser, type WatchedPage } from './browser.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const openPage = useBrowser();
let watched: WatchedPage;
let page: Page;

async function open(options?: BrowserContextOptions): Promise<void> {
  watched = await openPage('/why', options);
  page = watched.page;
  await field('Situation').waitFor();
}

function field(label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

function ledger(): Locator {
  return page.getByRole('table', { name: /^What counted on/ });
}

async function prompts(): Promise<number> {
  return Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
}

afterEach(async () => {
  await page.context().close();
  expect(watched.faults).toEqual([]);
  expect(watched.outsideRequests).toEqual([]);
});

describe('the page that tells why, and why not', () => {
  it('is reached from the mailbox, and leads back', async () => {
    watched = await openPage('/');
    page = watched.page;
    await page.getByRole('link', { name: 'Why, and why not?' }).click();
    await field('Situation').waitFor();
    await page.getByRole('link', { name: 'Mailbox' }).click();
    await page.getByRole('navigation', { name: 'Messages and invites' }).waitFor();
  });

  it('shows a prompt with what the code asks, and the words that carry it', async () => {
    await open();
    expect(await prompts()).toBeGreaterThan(0);
    await page.getByText('are offering you hospitality worth £90').waitFor();
    expect(await page.locator('.zones mark').first().textContent()).not.toBe('');
    expect(await page.locator('.advice .clause').count()).toBeGreaterThan(0);
  });

  it('says of each part of the text whether it was read', async () => {
    await open();
    const parts = await page.locator('.zones li > p:first-child').allTextContents();
    expect(parts).toEqual(['Subject read', 'New text read', 'Signature not read']);
  });

  it('weighs for and against, with every weight as a number', async () => {
    await open();
    const weights = await ledger().locator('tbody .number').allTextContents();
    expect(weights.length).toBeGreaterThan(1);
    for (const weight of weights) expect(weight).toMatch(/^[+−]\d+\.\d\d$/);
    expect(await ledger().locator('tbody .scale svg').count()).toBe(weights.length);
  });

  it('weighs it beside all other situations', async () => {
    await open();
    const beside = page.getByRole('table', { name: /^What all situations say of/ });
    await beside.getByRole('rowheader', { name: 'What was read for and against it' }).waitFor();
    const weights = await beside.locator('tbody .number').allTextContents();
    for (const weight of weights)
      expect(Math.abs(Number(weight.replace('−', '-')))).toBeGreaterThanOrEqual(0.1);
  });

  it('tells why a signal stays quiet', async () => {
    await open();
    await field('Situation').selectOption('bequest');
    await page.getByText('Quiet', { exact: true }).waitFor();
    expect(await ledger().getByRole('rowheader').first().textContent()).toBe('To begin with');
  });

  it('reads anew as the text is typed, and sends none of it anywhere', async () => {
    await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await field('Subject').fill('Gritting log');
    await field('Text').fill('Dear Sam,\n\nThe gritting log for last week is on the shared drive.');
    await page.getByText('Nothing in this message needs your code of conduct.').waitFor();
    expect(await prompts()).toBe(0);
    expect(asked).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });

  it('asks of a post neither who writes nor what the subject is', async () => {
    await open();
    await field('What it is').selectOption('post');
    for (const label of ['From', 'To', 'Subject']) {
      await page.waitForFunction(
        (name) => document.querySelector(`[name=${name}]`)?.matches(':disabled'),
        label.toLowerCase(),
      );
    }
  });

  it('gives the advice of the code that is chosen', async () => {
    await open();
    const before = await page.locator('.advice .clause').first().textContent();
    await field('Code of conduct').selectOption('derbyshire');
    await page.waitForFunction(
      (text) => document.querySelector('.advice .clause')?.textContent !== text,
      before,
    );
  });

  it('works by keyboard alone, in reading order, with the focus in sight', async () => {
    await open();
    const visited: (string | null)[] = [];
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      visited.push(await focused.getAttribute('id'));
      expect(await focused.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid');
    }
    expect(visited.slice(0, 7)).toEqual([null, 'kind', 'from', 'to', 'subject', 'text', 'code']);
  });

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
    ['a narrow page', { viewport: { width: 320, height: 640 } }],
  ] satisfies [string, BrowserContextOptions][])(
    'has nothing that axe objects to in %s',
    async (_, options) => {
      await open(options);
      await page
        .locator('details')
        .evaluateAll((folds) => folds.map((fold) => fold.setAttribute('open', '')));
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async () => {
        const { violations } = await window.axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(faults).toEqual([]);
    },
  );

  it.each([1280, 900, 320])('needs no sideways scrolling at %i pixels', async (width) => {
    await open({ viewport: { width, height: 800 } });
    await field('Text').fill(`Gift ${'overlong'.repeat(60)} for you`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
