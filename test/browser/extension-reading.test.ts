import type { Page, Request } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gmail } from '#test/extension/mail-pages/gmail.ts';
import { mailPages } from '#test/extension/mail-pages/index.ts';
import { linkedinMessages } from '#test/extension/mail-pages/linkedin-messages.ts';
import { type MailPage, served } from '#test/extension/mail-pages/mail-page.ts';
import { outlookMail } from '#test/extension/mail-pages/outlook-mail.ts';
import { invitation, minutes, present } from '#test/extension/mail-pages/texts.ts';
import { useExtension } from './extension-browser.ts';
import { ReadingPage, settleReading } from './extension-reading-page.ts';

const browser = useExtension(mailPages.map(served));

const visit = (at: MailPage, path?: 'mail' | 'pop-out') => ReadingPage.to(browser().page, at, path);

beforeAll(() => settleReading(browser().worker));
beforeEach(() => browser().page.setViewportSize({ width: 1280, height: 800 }));

const sites = mailPages.map((at) => [at.site, at] as const);

describe.each(sites)('on %s, a message that is opened', (_, at) => {
  it('is read, and a card beside it says what was noticed and the clause', async () => {
    const page = await visit(at);
    await page.open(invitation);
    const { text, buttons } = await page.cardWith('hospitality');
    expect(text).toContain('14.4');
    expect(buttons.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Close',
        'Decline and declare',
        'Declare only',
        'Ask advice',
        'This is not relevant',
      ]),
    );
  });

  it('leaves the page as it was where nothing is noticed', async () => {
    const page = await visit(at);
    await page.open(minutes);
    await page.rest();
    expect(await page.card()).toBeNull();
    expect(await page.page.locator('probity-card').count()).toBe(0);
  });

  it('is read in a window of its own', async () => {
    const page = await visit(at, 'pop-out');
    await page.open(invitation);
    await page.cardWith('hospitality');
  });

  it('takes its card away when it is closed', async () => {
    const page = await visit(at);
    await page.open(invitation);
    await page.cardWith('hospitality');
    await page.open();
    await page.noCard();
  });

  it.each([
    [1280, 800],
    [900, 600],
    [400, 800],
  ])('has a card that covers none of the site’s controls at %i × %i', async (width, height) => {
    await browser().page.setViewportSize({ width, height });
    const page = await visit(at);
    await page.open(invitation);
    const { box } = await page.cardWith('hospitality');
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(await controlsBeneath(page.page, box)).toEqual([]);
  });

  it('says what could not be read for certain', async () => {
    const page = await visit(at);
    await page.open({ ...invitation, address: null });
    const { notes } = await page.cardWith('hospitality');
    const wanted = at.site === 'linkedin-messages' ? /names, not addresses/ : /check in /;
    expect(notes).toEqual([expect.stringMatching(wanted)]);
  });
});

/** Names of the controls that lie beneath a box, apart from what a message itself holds. */
function controlsBeneath(page: Page, box: { left: number; top: number; right: number; bottom: number }) {
  return page.evaluate(({ left, top, right, bottom }) => {
    const controls = document.querySelectorAll(
      'button, a, [role="button"], [role="link"], [role="textbox"], [role="option"]',
    );
    const beneath = [...controls].filter((control) => {
      const at = control.getBoundingClientRect();
      return at.width > 0 && at.left < right && at.right > left && at.top < bottom && at.bottom > top;
    });
    return beneath.map((control) => control.textContent);
  }, box);
}

describe('a conversation', () => {
  it('shows the latest message, and the others by a press', async () => {
    const page = await visit(outlookMail);
    await page.open(minutes, invitation, present);
    await page.cardWith('Message');
    const first = await page.card();
    expect(first?.text).toMatch(/Message \d of 2/);
    await page.press('Next');
    await expect.poll(async () => (await page.card())?.text).not.toBe(first?.text);
  });

  it('leaves collapsed messages unread until they are unfolded', async () => {
    const page = await visit(gmail);
    await page.open({ ...present, isCollapsed: true }, minutes);
    await page.rest();
    expect(await page.card()).toBeNull();
    await page.open(present, minutes);
    await page.cardWith('gift');
  });
});

describe('switching', () => {
  it('drops what comes late: the card is always of the message that is open', async () => {
    const page = await visit(outlookMail);
    for (let round = 0; round < 5; round++) await page.open(round % 2 === 0 ? invitation : minutes);
    await page.open(minutes);
    await page.rest();
    expect(await page.card()).toBeNull();
    await page.open(invitation);
    await page.open(present);
    await page.cardWith('gift');
    await page.rest();
    expect((await page.card())?.text).toContain('Sam Hale');
  });

  it('follows places that are filled anew with another message', async () => {
    const page = await visit(gmail);
    await page.open(minutes);
    await page.rest();
    await page.page.evaluate(
      ([body, subject, name, address]) => {
        const set = (selector: string, text = '') => {
          const element = document.querySelector(selector);
          if (element) element.innerHTML = text;
        };
        document.querySelector('.gD')?.setAttribute('email', address ?? '');
        set('.gD', name);
        set('.hP', subject);
        set('.a3s', body);
      },
      [invitation.body, invitation.subject, invitation.name, invitation.address ?? ''],
    );
    await page.cardWith('Calloway Highways, who hold a contract with us');
    await page.page.evaluate((body) => {
      const element = document.querySelector('.a3s');
      if (element) element.innerHTML = body;
    }, minutes.body);
    await page.noCard();
  });
});

describe('a message that the site cuts short', () => {
  it.each([
    ['Gmail', gmail],
    ['Outlook', outlookMail],
  ] as const)('is said to be one by %s', async (_, at) => {
    const page = await visit(at);
    await page.open({ ...invitation, isClipped: true });
    const { notes } = await page.cardWith('hospitality');
    expect(notes).toEqual([expect.stringContaining('only a part')]);
  });
});

describe('the card', () => {
  it('never takes the focus by itself, and closes with Escape wherever the focus is', async () => {
    const page = await visit(outlookMail);
    await page.open(invitation);
    expect((await page.cardWith('hospitality')).focused).toBe('');
    await page.page.keyboard.press('Escape');
    await page.noCard();
    await page.rest();
    expect(await page.card()).toBeNull();
  });

  it('leaves Escape to whoever writes', async () => {
    const page = await visit(linkedinMessages);
    await page.open(invitation);
    await page.cardWith('hospitality');
    await page.page.locator('[role=textbox]').focus();
    await page.page.keyboard.press('Escape');
    await page.rest();
    expect(await page.card()).not.toBeNull();
  });

  it('keeps its keys from the site, whose letters delete and archive', async () => {
    const page = await visit(gmail);
    await page.open(present);
    await page.cardWith('gift');
    await page.page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        document.documentElement.dataset.heard = `${document.documentElement.dataset.heard ?? ''}${key}`;
      });
    });
    await page.press('Fold');
    await page.page.keyboard.press('e');
    expect(await page.page.evaluate(() => document.documentElement.dataset.heard)).toBeUndefined();
    await expect.poll(async () => (await page.card())?.isFolded).toBe(true);
  });

  it('is quiet where Probity’s own pane stands open', async () => {
    const page = await visit(outlookMail);
    await page.page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('iframe'), { title: 'Probity' }));
    });
    await page.open(invitation);
    await page.rest();
    expect(await page.card()).toBeNull();
  });

  it('opens the site’s own reply, with the words on the clipboard, and writes nothing itself', async () => {
    const { context } = browser();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await visit(outlookMail);
    await page.open(invitation);
    await page.cardWith('hospitality');
    await page.page.evaluate(() => {
      document.querySelector('[aria-label="Reply"]')?.addEventListener('click', () => {
        document.documentElement.dataset.replying = 'true';
      });
    });
    await page.press('Decline and declare');
    await page.cardWith('A reply you can send');
    await page.press('Copy and open the reply');
    await page.cardWith('The reply is open');
    expect(await page.page.evaluate(() => document.documentElement.dataset.replying)).toBe('true');
    expect(await page.page.evaluate(() => navigator.clipboard.readText())).toContain('Jo Reed');
  });

  it('asks no more about what was set aside, in any message, until it is taken back', async () => {
    const page = await visit(gmail);
    await page.open(present);
    await page.cardWith('gift');
    await page.press('This is not relevant');
    await page.cardWith('Not shown again');
    const again = await visit(gmail);
    await again.open(present);
    await again.rest();
    expect(await again.card()).toBeNull();
    await settleDismissals();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to in %s', async (colorScheme) => {
    await browser().page.emulateMedia({ colorScheme });
    const page = await visit(outlookMail);
    await page.open(invitation);
    await page.cardWith('hospitality');
    expect(await page.faults()).toEqual([]);
  });
});

/** Takes back everything that was set aside, as if nobody had pressed. */
function settleDismissals(): Promise<void> {
  return browser().worker.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('probity');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const clearing = database.transaction('dismissals', 'readwrite').objectStore('dismissals').clear();
          clearing.onsuccess = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
}

describe('reading', () => {
  it('leads to no request, whatever is opened', async () => {
    const page = await visit(outlookMail);
    const requests: string[] = [];
    // The extension's own files, such as the toolbar's picture, are on this machine.
    const note = (request: Request) => {
      if (!request.url().startsWith('chrome-extension:')) requests.push(request.url());
    };
    browser().context.on('request', note);
    for (const message of [invitation, minutes, present]) {
      await page.open(message);
      await page.rest();
    }
    browser().context.off('request', note);
    expect(requests).toEqual([]);
  });

  it('keeps nothing of what was read', async () => {
    const page = await visit(outlookMail);
    await page.open(invitation);
    await page.cardWith('hospitality');
    const kept = await browser().worker.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: ChromeStorage }).chrome;
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
    });
    expect(kept).not.toContain('cricket');
  });
});

interface ChromeStorage {
  storage: Record<'local' | 'session', { get(keys: null): Promise<unknown> }>;
}
