import axe from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { packIds } from '#test/policies/pack-files.ts';
import { useBrowser, type WatchedPage } from './browser.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const openPage = useBrowser();
let watched: WatchedPage;
let page: Page;

async function open(path = '/compare', options?: BrowserContextOptions): Promise<void> {
  watched = await openPage(path, options);
  page = watched.page;
  await rowOf('Cumbria').waitFor();
}

function rowOf(council: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: council }) });
}

function field(label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

function query(): URLSearchParams {
  return new URL(page.url()).searchParams;
}

afterEach(async () => {
  await page.context().close();
  expect(watched.faults).toEqual([]);
  expect(watched.outsideRequests).toEqual([]);
});

describe('the page that compares the codes', () => {
  it('is reached from the mailbox, and leads back', async () => {
    watched = await openPage('/');
    page = watched.page;
    await page.getByRole('link', { name: 'Compare codes' }).click();
    await rowOf('Cumbria').waitFor();
    await page.getByRole('link', { name: 'Mailbox' }).click();
    await page.getByRole('navigation', { name: 'Messages and invites' }).waitFor();
  });

  it('gives every code a row, and counts their stances', async () => {
    await open('/compare?signal=gift-offer&value=30');
    expect(await page.getByRole('rowheader').count()).toBe(packIds().length);
    expect(await rowOf('Cumbria').textContent()).toContain('2.33');
    expect(await rowOf('Cumbria').locator('.stance').textContent()).toBe('Decline');
    expect(await rowOf('Derbyshire').locator('.stance').textContent()).toBe('Declare');
    expect(await page.getByRole('status').textContent()).toContain(`Decline 2 of ${packIds().length}`);
  });

  it('answers anew when the value passes a code’s threshold, and keeps the question in the address', async () => {
    await open('/compare?signal=gift-offer&value=49.99');
    await field('Worth, in pounds').fill('50');
    await rowOf('Derbyshire').getByText('14.4').waitFor();
    await expect.poll(() => query().get('value')).toBe('50');
    await page.reload();
    await rowOf('Derbyshire').getByText('14.4').waitFor();
    expect(await field('Worth, in pounds').inputValue()).toBe('50');
  });

  it('takes the whole question from the address', async () => {
    await open('/compare?signal=hospitality-offer&party=dispute&answer=accepted&previous=2');
    expect(await field('What it is about').inputValue()).toBe('hospitality-offer');
    expect(await field('From').inputValue()).toBe('dispute');
    expect(await field('Answer').inputValue()).toBe('accepted');
    expect(await field('Earlier ones').inputValue()).toBe('2');
    expect(await rowOf('Cumbria').textContent()).toContain('2.39');
  });

  it('makes do with an address that makes no sense', async () => {
    await open('/compare?signal=nothing&value=much&party=x&answer=x&previous=-1');
    expect(await field('What it is about').inputValue()).toBe('gift-offer');
  });

  it('says plainly where a code is silent', async () => {
    await open('/compare?signal=bequest');
    expect(await rowOf('Derbyshire').textContent()).toMatch(/Silent: no clause on this.*nearest general one/);
    expect(await rowOf('Cumbria').textContent()).not.toContain('Silent');
    expect(await page.getByRole('status').textContent()).toContain('silent');
  });

  it('says which facts no code asks about', async () => {
    await open('/compare?signal=information-request');
    expect(await page.locator('#value-note').textContent()).toBe('No code asks this here');
    await field('What it is about').selectOption('gift-offer');
    await page.waitForFunction(() => document.querySelector('#value-note')?.textContent === '');
  });

  it('works by keyboard alone, in reading order, with the focus in sight', async () => {
    await open();
    const visited: (string | null)[] = [];
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      visited.push(await focused.getAttribute('name'));
      expect(await focused.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid');
    }
    expect(visited).toEqual([null, 'signal', 'value', 'party', 'answer', 'previous']);
    await page.keyboard.type('2');
    await page.waitForFunction(() => location.search.includes('previous=2'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('details[open]').count()).toBe(1);
  });

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
    ['a narrow page', { viewport: { width: 320, height: 640 } }],
  ] satisfies [string, BrowserContextOptions][])(
    'has nothing that axe objects to in %s',
    async (_, options) => {
      await open('/compare?signal=bequest', options);
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async () => {
        const { violations } = await window.axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(faults).toEqual([]);
    },
  );

  it.each([1280, 900, 320])('needs no sideways scrolling at %i pixels', async (width) => {
    await open('/compare?signal=confidential-disclosure', { viewport: { width, height: 800 } });
    await page.locator('details').evaluateAll((folds) => folds.map((fold) => fold.setAttribute('open', '')));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
