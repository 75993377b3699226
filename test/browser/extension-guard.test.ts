import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { habits } from '#test/extension/pages/habits.ts';
import { useExtension } from './extension-browser.ts';
import { buttons, cleanText, riskyText } from './extension-outcomes.ts';
import { Visit } from './extension-visit.ts';

const browser = useExtension([habits]);

interface Worker {
  chrome: {
    storage: { local: { set(values: object): Promise<void>; clear(): Promise<void> } };
    runtime: { onMessage: { addListener(listen: (message: { type: string }) => void): void } };
  };
  heard?: { type: string }[];
}

/** As the background keeps them. */
function settle(guard: object): Promise<void> {
  return browser().worker.evaluate(
    (values) => (globalThis as unknown as Worker).chrome.storage.local.set({ guard: values }),
    guard,
  );
}

/** From now on notes what the guard tells the background. */
async function listen(): Promise<() => Promise<{ type: string }[]>> {
  const { worker } = browser();
  await worker.evaluate(() => {
    const self = globalThis as unknown as Worker;
    if (!self.heard) self.chrome.runtime.onMessage.addListener((message) => void self.heard?.push(message));
    self.heard = [];
  });
  return () => worker.evaluate(() => (globalThis as unknown as Worker).heard ?? []);
}

async function visit(id = 'click-textarea'): Promise<Visit> {
  const composer = habits.composers.find((candidate) => candidate.id === id);
  if (composer === undefined) throw new Error(`There is no page ${id}.`);
  return Visit.to(browser().page, habits, composer);
}

/** Writes a text that is asked about, and presses the post control. */
async function heldPost(): Promise<Visit> {
  const opened = await visit();
  await opened.write(riskyText);
  await opened.post('mouse');
  await opened.settle();
  return opened;
}

async function names(opened: Visit): Promise<string[]> {
  return (await opened.dialog()).buttons.map(({ name }) => name);
}

beforeEach(() => settle({}));

describe('the content script', () => {
  it('weighs no more than 150 kB zipped, with the judgement in it', () => {
    const script = readFileSync(join(inject('extension'), 'content-scripts', 'guard.js'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(150_000);
  });
});

describe('the page', () => {
  it('cannot press the question’s buttons', async () => {
    const opened = await heldPost();
    const { buttons: places } = await opened.dialog();
    await opened.page.evaluate((all) => {
      for (const { x, y } of all) {
        const target = document.elementFromPoint(x, y);
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target?.dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }),
          );
      }
    }, places);
    expect(await opened.posted()).toEqual([]);
    expect(await names(opened)).toContain(buttons.post);
  });

  it('hears nothing of a person’s press on them', async () => {
    const opened = await heldPost();
    await opened.page.evaluate(() => {
      document.documentElement.dataset.heard = '';
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'focusin'])
        window.addEventListener(type, () => (document.documentElement.dataset.heard += `${type} `), true);
    });
    await opened.answer('Ask first');
    await opened.page.keyboard.press('Tab');
    expect(await opened.page.evaluate(() => document.documentElement.dataset.heard)).toBe('');
  });

  it('cannot let a post out by tearing the question away', async () => {
    const opened = await heldPost();
    await opened.page.evaluate(() => document.querySelector('probity-question')?.remove());
    expect(await opened.posted()).toEqual([]);
    await opened.post('mouse');
    await opened.settle();
    expect(await opened.posted()).toEqual([]);
    expect(await names(opened)).toContain(buttons.back);
  });
});

describe('the question', () => {
  it('is not answered by the second half of a double-click', async () => {
    const opened = await visit();
    await opened.write(riskyText);
    const { x, y } = await opened.place('control');
    await opened.page.mouse.dblclick(x, y);
    await opened.settle();
    expect(await opened.posted()).toEqual([]);
    expect(await names(opened)).toEqual([buttons.back, buttons.post, 'Ask first']);
  });

  it('offers no way out where the organisation lets none out', async () => {
    await settle({ blocking: ['disparagement'] });
    expect(await names(await heldPost())).toEqual([buttons.back, 'Ask first']);
  });

  it('sends the text with a question only where that was ticked', async () => {
    const heard = await listen();
    const opened = await heldPost();
    await opened.answer('Ask first');
    await opened.answer('Open the question');
    const asked = async () => (await heard()).find(({ type }) => type === 'ask-first');
    await expect.poll(asked).toMatchObject({ site: 'x', writing: 'post', text: null });
    expect(JSON.stringify(await asked())).not.toContain('liar');
    expect(await opened.posted()).toEqual([]);
  });
});

describe('the settings', () => {
  it('switch the guard off on one site, and on again when the time is over', async () => {
    const opened = await visit();
    await settle({ off: { x: { by: 'you', until: null } } });
    await opened.world.settled();
    await opened.write(riskyText);
    await opened.post('mouse');
    expect(await opened.posted()).toEqual([[riskyText]]);
    await settle({ off: { x: { by: 'you', until: 1 } } });
    await opened.world.settled();
    await opened.write(riskyText);
    await opened.post('mouse');
    await opened.settle();
    expect(await opened.posted()).toEqual([[riskyText]]);
    expect(await names(opened)).toContain(buttons.back);
  });

  it('leave clean posts alone', async () => {
    await settle({
      blocking: ['disparagement'],
      organisation: { name: 'Westmarch', domains: [], memberDomains: [], handles: ['@westmarch'] },
    });
    const opened = await visit();
    await opened.write(cleanText);
    await opened.post('mouse');
    expect(await opened.posted()).toEqual([[cleanText]]);
  });
});

describe('a composer that has changed', () => {
  it('is told to the background by its site and version alone', async () => {
    const heard = await listen();
    const opened = await visit();
    await opened.page.evaluate(() => {
      for (const editor of document.querySelectorAll('[data-testid^="tweetTextarea_"]'))
        editor.removeAttribute('data-testid');
    });
    await opened.post('mouse');
    await opened.settle();
    const told = async () => (await heard()).filter(({ type }) => type === 'broken-composer');
    await expect.poll(told).toEqual([{ type: 'broken-composer', site: 'x', version: expect.any(Number) }]);
  });
});
