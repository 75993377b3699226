import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gmail } from '#test/extension/mail-pages/gmail.ts';
import { served } from '#test/extension/mail-pages/mail-page.ts';
import { invitation } from '#test/extension/mail-pages/texts.ts';
import { gmail as shipped } from '../../extension/mail-sites/gmail.ts';
import { type GuardSettings, guardSettingsKey } from '../../extension/settings/guard-settings.ts';
import { useExtension } from './extension-browser.ts';
import { type OpenCard, ReadingPage, settleReading } from './extension-reading-page.ts';

const browser = useExtension([served(gmail)]);

interface Chrome {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<Record<string, GuardSettings>>;
        set(values: object): Promise<void>;
      };
    };
  };
}

/** Tells pages of other settings, as the background does. */
function tell(change: Partial<GuardSettings>): Promise<void> {
  return browser().worker.evaluate(
    async ([key, values]) => {
      const { local } = (globalThis as unknown as Chrome).chrome.storage;
      await local.set({ [key]: { ...(await local.get(key))[key], ...values } });
    },
    [guardSettingsKey, change] as const,
  );
}

beforeAll(() => settleReading(browser().worker));
afterEach(() => tell({ mailRepairs: [], off: {}, language: null }));

const visit = () => ReadingPage.to(browser().page, gmail);

/** Whether a card stands in a window of this width, with nothing cut off at its sides. */
function isWhole(card: OpenCard | null, width: number): boolean {
  return card !== null && card.box.left >= 0 && card.box.right <= width;
}

describe('a page that stands open', () => {
  it('is read by the corrected site as soon as it is told of one', async () => {
    const page = await visit();
    await page.page.evaluate(() => {
      // The site has changed: its texts stand elsewhere now.
      const renamed = (markup: string) =>
        markup.replaceAll('a3s aiL', 'body-2027').replaceAll('class="ii gt"', '');
      const slot = document.querySelector('#slot');
      if (slot)
        new MutationObserver(() => {
          if (slot.innerHTML.includes('a3s')) slot.innerHTML = renamed(slot.innerHTML);
        }).observe(slot, { childList: true });
    });
    await page.open(invitation);
    await page.rest();
    expect(await page.card()).toBeNull();
    const views = shipped.views.map((view) => ({
      ...view,
      message: ['.adn.message'],
      body: ['.body-2027'],
    }));
    await tell({ mailRepairs: [{ ...shipped, version: shipped.version + 1, views }] });
    await page.cardWith('hospitality');
  });

  it('is read no more once its site is switched off, and again once it is on', async () => {
    const page = await visit();
    await page.open(invitation);
    await page.cardWith('hospitality');
    await tell({ off: { gmail: { by: 'organisation', until: null } } });
    await page.noCard();
    await tell({ off: {} });
    await page.cardWith('hospitality');
  });

  it('is spoken to in another language as soon as one is chosen', async () => {
    const page = await visit();
    await page.open(invitation);
    await page.cardWith('Ask advice');
    await tell({ language: 'cy' });
    await page.cardWith('Nid yw hyn yn berthnasol');
    expect(await page.inCard('root.host.lang')).toBe('cy');
    expect(await page.faults()).toEqual([]);
    await page.page.setViewportSize({ width: 320, height: 640 });
    // It looks for another place once the page rests.
    await expect.poll(async () => isWhole(await page.card(), 320)).toBe(true);
    await page.page.setViewportSize({ width: 1280, height: 800 });
    await tell({ language: 'en' });
    await page.cardWith('Ask advice');
  });
});

describe('a conversation', () => {
  const again = {
    ...invitation,
    id: '201',
    body: `${invitation.body}<p>Kind regards</p>`,
  };
  const subject = `Re: ${invitation.subject}`;

  it('prompts about the same once, whichever of its messages are open', async () => {
    const page = await visit();
    await page.open(invitation);
    await page.cardWith('hospitality');
    await page.open({ ...again, subject });
    await page.noCard();
    await page.rest();
    expect(await page.card()).toBeNull();
    await page.open(invitation);
    await page.cardWith('hospitality');
    await page.open(invitation, again);
    const { text } = await page.cardWith('hospitality');
    expect(text).not.toMatch(/Message \d of/);
  });

  it('is another one under another subject', async () => {
    const page = await visit();
    await page.open(invitation);
    await page.cardWith('hospitality');
    await page.open({ ...again, subject: 'Sunday at the races' });
    await page.cardWith('hospitality');
  });
});
