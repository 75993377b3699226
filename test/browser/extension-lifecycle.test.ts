import { describe, expect, it } from 'vitest';
import { habits } from '#test/extension/pages/habits.ts';
import { pages } from '#test/extension/pages/index.ts';
import { useExtension } from './extension-browser.ts';
import { buttons, cleanText, riskyText } from './extension-outcomes.ts';
import { Visit } from './extension-visit.ts';

const browser = useExtension([habits, ...pages], { keepBackForwardCache: true });

function visit(id: string): Promise<Visit> {
  const composer = habits.composers.find((candidate) => candidate.id === id);
  if (composer === undefined) throw new Error(`There is no page ${id}.`);
  return Visit.to(browser().page, habits, composer);
}

describe('a page that comes back', () => {
  it('is guarded again, with its draft as it was', async () => {
    const opened = await visit('click-textarea');
    await opened.write(riskyText);
    await opened.frame.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.cameBack = String(persisted);
      });
    });
    await opened.page.goto('https://bsky.app/post');
    // Not Playwright's own waiting: a page from the back/forward cache is never loaded.
    await opened.page.goBack({ waitUntil: 'commit' });
    await opened.page.waitForFunction(() => document.documentElement.dataset.cameBack === 'true');
    expect(await opened.texts()).toEqual([riskyText]);
    await opened.post('mouse');
    await opened.settle();
    expect(await opened.posted()).toEqual([]);
    expect((await opened.dialog()).buttons.map(({ name }) => name)).toContain(buttons.post);
  });
});

describe('what is written', () => {
  it('leads to no request, from the first letter to the answer', async () => {
    const opened = await visit('mousedown-lexical');
    const requests: string[] = [];
    // The extension's own files, such as the toolbar's picture, are on this machine.
    const note = (request: { url(): string }) => {
      if (!request.url().startsWith('chrome-extension:')) requests.push(request.url());
    };
    browser().context.on('request', note);
    await opened.write(cleanText);
    await opened.post('mouse');
    await opened.write(riskyText);
    await opened.post('mouse');
    await opened.settle();
    await opened.answer(buttons.post);
    browser().context.off('request', note);
    expect(await opened.posted()).toEqual([[cleanText], [riskyText]]);
    expect(requests).toEqual([]);
  });

  it('is kept nowhere', async () => {
    const opened = await visit('click-plain');
    await opened.write(riskyText);
    await opened.post('mouse');
    await opened.settle();
    await opened.answer(buttons.back);
    const kept = await browser().worker.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: ChromeStorage }).chrome;
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
    });
    expect(kept).not.toContain('disgrace');
  });
});

interface ChromeStorage {
  storage: Record<'local' | 'session', { get(keys: null): Promise<unknown> }>;
}

// Last: the extension's service worker is another one from here on.
describe('an extension that is updated while the page stands open', () => {
  it('is asked about all the same, and says once that the page is to be loaded again', async () => {
    const opened = await visit('click-plain');
    await opened.write(riskyText);
    const thrown = opened.world.thrown.length;
    const { worker } = browser();
    const closed = new Promise((resolve) => worker.once('close', resolve));
    await worker.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome;
      // Once this is answered: nobody answers any more after that.
      setTimeout(() => runtime.reload());
    });
    await closed;
    await expect.poll(() => opened.world.isOrphaned()).toBe(true);
    await opened.post('mouse');
    await opened.settle();
    expect(await opened.posted()).toEqual([]);
    // The world of an extension that is gone cannot look into the question; the browser's own tools can.
    const question = await opened.world.wholeText();
    expect(question).toMatch(/reload this page/i);
    expect(question).not.toContain('Ask first');
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Enter');
    await opened.settle();
    expect(await opened.posted()).toEqual([[riskyText]]);

    for (let times = 0; times < 2; times++) {
      await opened.write(cleanText);
      await opened.post('mouse');
      await opened.settle();
    }
    expect(await opened.posted()).toHaveLength(3);
    expect((await opened.world.wholeText()).match(/reload this page/gi)).toHaveLength(1);
    expect(opened.world.thrown.slice(thrown)).toEqual([]);
  });
});
