import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaultsOn, type Chrome, type DeskBrowser, kept, overflow, startDesk } from './extension-desk.ts';

const offer =
  'To thank you for last week we would love to have you with us in our box at the cricket: two seats worth £45 each.';

let browser: DeskBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startDesk();
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

async function opened(): Promise<Page> {
  await browser.set({ code: 'derbyshire', organisationName: 'Derbyshire County Council' });
  page = await browser.open('sidepanel');
  await page.getByRole('navigation').waitFor();
  return page;
}

/** Leaves for the panel what a press in a page's dialog leaves. */
async function leave(handoff: object): Promise<void> {
  await (await browser.worker()).evaluate(async (left) => {
    const { chrome } = globalThis as unknown as Chrome;
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.storage.session.set({ handoff: { window: tab?.windowId, ...left } });
  }, handoff);
}

async function check(
  text: string,
  heading: string | RegExp = 'This message is about hospitality worth £90.',
): Promise<void> {
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByRole('heading', { name: heading }).waitFor();
}

describe('the panel', () => {
  it('asks who employs the officer first, and is a desk as soon as they have said it', async () => {
    page = await browser.open('sidepanel');
    await page.getByRole('heading', { name: 'First, who employs you?' }).waitFor();
    expect(await axeFaultsOn(page)).toEqual([]);
    await page.getByRole('combobox').selectOption('derbyshire');
    await page.getByRole('heading', { name: 'Check a text' }).waitFor();
  });

  it('judges a text that is brought to it, and asks no server for anything', async () => {
    await opened();
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('chrome-extension:')) requests.push(request.url());
    });
    await check(offer);
    await page.getByText('14.4').first().waitFor();
    expect(requests).toEqual([]);
    expect(JSON.stringify([await kept(browser, 'local'), await kept(browser, 'session')])).not.toContain(
      'cricket',
    );
  });

  it('judges a text anew as what the officer says it is', async () => {
    await opened();
    const text = 'The panel scored them lowest, and their price was £41,200.';
    await leave({ deed: 'check', text });
    await page.getByRole('radio', { name: 'I received it' }).waitFor();
    expect(await page.getByRole('radio', { name: 'I received it' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'I am about to post it' }).check();
    await page.getByRole('heading', { name: /^Your draft post/ }).waitFor();
    await page.getByRole('radio', { name: 'I am about to send it' }).check();
    await page.getByRole('heading', { name: /^Your draft (?!post)/ }).waitFor();
  });

  it('loads what judges only once a text is checked', async () => {
    const loaded: string[] = [];
    browser.context.on('request', (request) => loaded.push(request.url()));
    await opened();
    const judges = () => loaded.filter((url) => url.includes('/check-text'));
    expect(loaded).not.toEqual([]);
    expect(judges()).toEqual([]);
    await check(offer);
    expect(judges()).toHaveLength(1);
  });

  it('knows the suppliers that the organisation has named', async () => {
    const forwarded = `May I go?

---------- Forwarded message ---------
From: Jo Reed <j.reed@callowayhighways.co.uk>
Subject: Cricket

${offer}`;
    const supplier = { domain: 'callowayhighways.co.uk', name: 'Calloway Highways Ltd' };
    await browser.set({ suppliers: [{ ...supplier, status: 'contract', reference: 'WM-4410' }] });
    await opened();
    await check(forwarded, /Calloway Highways/);
    await browser.set({ suppliers: [] });
  });

  it('keeps what is begun from a text as a draft, and the badge counts it', async () => {
    await opened();
    await check(offer);
    await page
      .getByRole('button', { name: /^Declare/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Declare hospitality' }).waitFor();
    await page.getByRole('button', { name: /My declarations|Mine/ }).click();
    await page.getByRole('heading', { name: /^To finish/ }).waitFor();
    const worker = await browser.worker();
    const badge = () =>
      worker.evaluate(() => (globalThis as unknown as Chrome).chrome.action.getBadgeText({}));
    await expect.poll(badge).toBe('1');
  });

  it('shows the whole code of conduct and finds clauses by their words', async () => {
    await opened();
    await page.getByRole('button', { name: 'Code', exact: true }).click();
    await page.getByRole('article').first().waitFor();
    const all = await page.getByRole('article').count();
    expect(all).toBeGreaterThan(20);
    await page.getByRole('searchbox').fill('hospitality');
    await expect.poll(() => page.getByRole('article').count()).toBeLessThan(all);
    for (const clause of await page.getByRole('article').all()) {
      const group = await clause.locator('xpath=..').innerText();
      expect(group.toLowerCase()).toContain('hospitality');
    }
    await page.getByRole('searchbox').fill('zeppelin');
    await page.getByText('No clause has these words.', { exact: false }).waitFor();
  });

  it('unfolds the council’s own words beneath a clause where the organisation has handed them out', async () => {
    await browser.set({ wording: { '14.4': 'Sample wording of this clause.' } });
    await opened();
    await page.getByRole('button', { name: 'Code', exact: true }).click();
    await page.getByRole('searchbox').fill('sample wording');
    await page.getByText('Read the clause').click();
    await page.getByText('Sample wording of this clause.').waitFor();
  });
});

describe('what a press on a page leaves for the panel', () => {
  it('opens at a filled declaration', async () => {
    await opened();
    const about = {
      item: {
        kind: 'email-read',
        subject: 'Two seats in our box',
        from: { name: 'Jo Reed', address: 'j.reed@callowayhighways.co.uk' },
        sentAt: '2026-03-02T09:00:00Z',
      },
      finding: {
        signal: 'hospitality-offer',
        confidence: 0.9,
        valuePence: 9000,
        party: {
          name: 'Calloway Highways',
          address: 'j.reed@callowayhighways.co.uk',
          kind: 'supplier',
          status: 'contract',
          reference: 'WM-4410',
        },
      },
      alongside: [],
    };
    await leave({ deed: 'declare', about, text: null });
    await page.getByRole('heading', { name: 'Declare hospitality' }).waitFor();
    await page.getByText('Calloway Highways').first().waitFor();
    await page.getByText('£90').first().waitFor();
    await expect.poll(async () => 'handoff' in (await kept(browser, 'session'))).toBe(false);
  });

  it('opens at a question with the post’s text only where it was ticked', async () => {
    await opened();
    const about = { site: 'x', writing: 'post', finding: { signal: 'disparagement', confidence: 0.9 } };
    await leave({ deed: 'flag', about, text: 'May I post this?' });
    await page.getByRole('heading', { name: 'Ask for advice' }).waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('May I post this?');
  });

  it('is not begun with where it is of no shape that the extension knows', async () => {
    await opened();
    await leave({ deed: 'declare', about: { site: 'x', finding: { signal: 'no-signal' } }, text: null });
    await page.getByRole('heading', { name: 'Check a text' }).waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([320, 400])('axe finds nothing and nothing is cut off at %i pixels', async (width) => {
    await opened();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const place of [/^Check/, /^(My declarations|Mine)/, /^Code/, /^Profile/]) {
      await page.getByRole('navigation').getByRole('button', { name: place }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await axeFaultsOn(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });
});
