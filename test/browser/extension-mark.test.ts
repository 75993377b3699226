import { afterEach, describe, expect, it } from 'vitest';
import { habits } from '#test/extension/pages/habits.ts';
import { useExtension } from './extension-browser.ts';
import { setSettings } from './extension-launch.ts';
import { cleanText, riskyText } from './extension-outcomes.ts';
import { Visit } from './extension-visit.ts';

const browser = useExtension([habits]);
const words = 'Probity would ask about this draft.';

/** Longer than the pause after which a draft is looked at, in milliseconds. */
const afterPause = 1_200;

/** What is looked at until it is as expected: idle moments come when they come. */
function soon<Value>(look: () => Promise<Value>) {
  return expect.poll(look, { timeout: 20_000 });
}

/** All timers and idle moments of a pause have come and gone. */
async function pause(visit: Visit): Promise<void> {
  await visit.page.evaluate(async (wait) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    for (let times = 0; times < 3; times++) await new Promise((resolve) => requestIdleCallback(resolve));
  }, afterPause);
  await visit.settle();
}

/** The page as it can see itself, the draft left out. */
function seen(visit: Visit): Promise<string> {
  return visit.page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const editor of copy.querySelectorAll('[data-testid^="tweetTextarea_"]')) editor.textContent = '';
    return copy.outerHTML;
  });
}

function places(visit: Visit): Promise<number> {
  return visit.page.evaluate(() => document.querySelectorAll('probity-question').length);
}

function editorMarkup(visit: Visit): Promise<string> {
  return visit.page.evaluate(
    () => document.querySelector('[data-testid^="tweetTextarea_"]')?.outerHTML ?? '',
  );
}

afterEach(() => setSettings(browser().worker, {}));

describe('while somebody writes', () => {
  it('nothing happens, as long as nobody has asked for the mark', async () => {
    const visit = await Visit.at(browser().page, habits, 'click-plain');
    await visit.write(riskyText);
    await pause(visit);
    expect(await places(visit)).toBe(0);
    expect(await visit.world.wholeText()).not.toContain(words);
  });

  it('a draft that would be asked about is marked after a pause, and no longer once it is mended', async () => {
    await setSettings(browser().worker, { mark: true });
    const visit = await Visit.at(browser().page, habits, 'click-textarea');
    await visit.write(riskyText);
    await soon(() => visit.world.wholeText()).toContain(words);
    await visit.page.keyboard.press('Control+A');
    await visit.page.keyboard.insertText(cleanText);
    await soon(() => visit.world.spoken()).toBe('');
    expect(await visit.posted()).toEqual([]);
  });

  it('neither the editor nor the page can tell that it is marked', async () => {
    await setSettings(browser().worker, { mark: true });
    const visit = await Visit.at(browser().page, habits, 'click-textarea');
    await visit.write(cleanText);
    await pause(visit);
    expect(await visit.world.spoken()).toBe('');
    const [page, editor] = [await seen(visit), await editorMarkup(visit)];
    await visit.write(riskyText);
    await soon(() => visit.world.spoken()).toBe(words);
    await pause(visit);
    expect(await seen(visit)).toBe(page);
    expect(await editorMarkup(visit)).toBe(editor);
  });

  it('the mark goes with the editor', async () => {
    await setSettings(browser().worker, { mark: true });
    const visit = await Visit.at(browser().page, habits, 'click-plain');
    await visit.write(riskyText);
    await soon(() => visit.world.spoken()).toBe(words);
    await soon(() => visit.world.shownMark()).toBe(true);
    await visit.page.evaluate(() => document.querySelector('[role="dialog"]')?.remove());
    await soon(() => visit.world.shownMark()).toBe(false);
  });
});
