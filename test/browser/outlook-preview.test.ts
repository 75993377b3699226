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

async function open(path = '/', options?: BrowserContextOptions): Promise<void> {
  watched = await openPage(path, options);
  page = watched.page;
  await page.getByRole('heading', { level: 1 }).waitFor();
}

function press(name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

function form(title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

function dialog(): Locator {
  return page.getByRole('dialog', { name: 'Probity' });
}

function draftPane() {
  return page.frameLocator('iframe[title="Probity on the draft"]');
}

const acceptance =
  'Dear all,\n\nThank you, I would love to come to the box at the races. Two tickets and dinner would be wonderful.';

/** Answers a supplier's hospitality with thanks, and presses "Send". */
async function acceptByMail(): Promise<void> {
  await open('/#c001.eml');
  await press('Reply');
  await form('Reply').getByLabel('Text').fill(acceptance);
  await press('Send');
  await dialog().waitFor();
}

afterEach(async () => {
  expect(watched.faults).toEqual([]);
  expect(watched.outsideRequests).toEqual([]);
  await page.context().close();
});

describe('the preview, at first sight', () => {
  it('opens on a supplier’s hospitality, and what the code asks about it', async () => {
    await open();
    const prompt = page.frameLocator('iframe[title="Probity"]').locator('.prompt').first();
    await prompt.waitFor();
    expect(await prompt.textContent()).toMatch(/hold a contract with us.*hospitality/);
    expect(await page.locator('.mailbox [aria-current]').textContent()).toContain('Golf Day');
  });
});

describe('writing in the preview', () => {
  it('is stopped as in Outlook, and leads to the pane at the finding', async () => {
    await acceptByMail();
    expect(await dialog().textContent()).toContain('hospitality');
    await dialog().getByRole('button', { name: 'Open Probity' }).click();
    await draftPane().locator('.prompt').first().waitFor();
    expect(await draftPane().locator('.prompt').first().textContent()).toContain('hospitality');
    await form('Reply').getByLabel('Text').waitFor();
    expect(await form('Reply').getByLabel('Text').inputValue()).toBe(acceptance);
  });

  it('goes anyway where the officer wants that', async () => {
    await acceptByMail();
    await dialog().getByRole('button', { name: 'Send anyway' }).click();
    await page.getByText('Sent to Declan Moss').waitFor();
    expect(await form('Reply').count()).toBe(0);
  });

  it('comes back to the draft by Escape, with the open message still there', async () => {
    await acceptByMail();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    expect(await form('Reply').getByLabel('Text').inputValue()).toBe(acceptance);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Westmarch Races');
  });

  it('sends a harmless message without a word', async () => {
    await open('/#c001.eml');
    await press('New message');
    await form('New message').getByLabel('To').fill('Ida Fenn <ida.fenn@westmarch.gov.uk>');
    await form('New message').getByLabel('Subject').fill('Tuesday');
    await form('New message').getByLabel('Text').fill('See you on Tuesday at the contract meeting.');
    await press('Send');
    await page.getByText('Sent to Ida Fenn').waitFor();
    expect(await dialog().count()).toBe(0);
  });

  it('forwards with what is forwarded below, and to nobody yet', async () => {
    await open('/#c001.eml');
    await press('Forward');
    expect(await form('Forward').getByLabel('Subject').inputValue()).toBe('Fw: Westmarch Races - 14th');
    expect(await form('Forward').getByLabel('To').inputValue()).toBe('');
    await form('Forward').getByText('Earlier message').click();
    expect(await form('Forward').locator('details').textContent()).toContain('Declan Moss');
  });

  it('stops an invitation of one’s own', async () => {
    await open('/#c001.eml');
    await press('New appointment');
    const own = form('New appointment');
    await own.getByLabel('Required').fill('Rae Ostler <rae@cirruslgs.com>');
    await own.getByLabel('Subject').fill('A word on the tender');
    await own
      .getByLabel('Text')
      .fill(
        'Between us, the other bids came in at £1.2m and £1.4m. Price under that and you win the tender.',
      );
    await press('Send');
    await dialog().waitFor();
    expect(await dialog().textContent()).toContain('tender');
  });
});

describe('an invite in the preview', () => {
  it.each([
    ['Accept', 'You accepted.'],
    ['Tentative', 'You said that you may come.'],
    ['Decline', 'You declined.'],
  ])('is answered: %s', async (button, said) => {
    await open('/#c141.ics');
    await press(button);
    await page.getByText(said).waitFor();
    expect(await page.getByRole('button', { name: button, exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('gets a proposal of another time', async () => {
    await open('/#c141.ics');
    await press('Propose new time');
    await form('Propose a new time').getByLabel('Starts').fill('2026-12-14T18:00');
    expect(await form('Propose a new time').getByLabel('Subject').inputValue()).toMatch(
      /^New time proposed: /,
    );
  });
});

describe('the preview for everybody', () => {
  async function axeFaults(): Promise<string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { iframes: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  }

  it.each(['light', 'dark'] as const)('has nothing that axe objects to: %s', async (colorScheme) => {
    await open('/#c001.eml', { colorScheme });
    expect(await axeFaults()).toEqual([]);
    await press('Reply');
    await form('Reply').getByLabel('Text').fill(acceptance);
    expect(await axeFaults()).toEqual([]);
    await press('Send');
    await dialog().waitFor();
    expect(await axeFaults()).toEqual([]);
  });

  it.each([1280, 820, 400])(
    'needs no sideways scrolling while a reply is written at %i pixels',
    async (width) => {
      await open('/#c001.eml', { viewport: { width, height: 800 } });
      await press('Reply');
      await form('Reply').waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});
