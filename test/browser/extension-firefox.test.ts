import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { habits } from '#test/extension/pages/habits.ts';
import { pages } from '#test/extension/pages/index.ts';
import type { TestComposer, TestPage } from '#test/extension/pages/page.ts';
import { type PagesServer, servePages } from '#test/extension/pages/server.ts';
import '#test/extension/pages/stage/window.ts';
import { cleanText, riskyText } from './extension-outcomes.ts';

const firefox = inject('firefox');

let browser: Browser;
let page: Page;
let server: PagesServer;

const served = [...pages, habits];

async function start(executablePath: string, extension: string): Promise<void> {
  server = await servePages(served);
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      // The sites' names lead to this machine.
      'network.dns.localDomains': [...new Set(served.map(({ host }) => host))].join(','),
    },
  });
  await browser.installExtension(extension);
  page = await browser.newPage();
}

async function open({ host }: TestPage, { id }: TestComposer): Promise<void> {
  await page.goto(`https://${host}:${server.port}/${id}`);
  await page.waitForFunction(() => 'stage' in window);
}

async function click(part: 'editor' | 'control', index = 0): Promise<void> {
  const { x, y } = await page.evaluate((kind, at) => window.stage.place(kind, at), part, index);
  await page.mouse.click(x, y);
}

async function write(text: string): Promise<void> {
  await click('editor');
  await page.keyboard.type(text);
}

const posted = () => page.evaluate(() => window.stage.posted);
const texts = () => page.evaluate(() => window.stage.texts());

/** The question has the focus while it stands; a page sees no more of it than what holds it. */
function asked(): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return (
      focused !== null && focused.parentElement === document.documentElement && focused !== document.body
    );
  });
}

/** All that events set going has happened. */
function settle(): Promise<unknown> {
  return page.evaluate(
    () => new Promise<void>((resolve) => void requestAnimationFrame(() => setTimeout(resolve))),
  );
}

const tried: readonly (readonly [string, TestPage, string, 'mouse' | 'enter' | 'control-enter'])[] = [
  ...habits.composers
    .filter(({ id }) => /^(pointer|mouse|click|submit)/.test(id))
    .flatMap(({ id }) => [[id, habits, id, 'mouse'] as const, [id, habits, id, 'control-enter'] as const]),
  ...habits.composers
    .filter(({ id }) => id.startsWith('enter-'))
    .map(({ id }) => [id, habits, id, 'enter'] as const),
  ...pages
    .filter(({ host }) => !host.endsWith('.example'))
    .flatMap((each) => each.composers.slice(0, 1).map(({ id }) => [each.site, each, id, 'mouse'] as const)),
];

describe.skipIf(firefox === null)('in Firefox', () => {
  beforeAll(() => start(firefox?.program ?? '', firefox?.extension ?? ''));
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(tried)('the guard holds on %s', async (_, at, id, way) => {
    const composer = at.composers.find((candidate) => candidate.id === id);
    if (composer === undefined) throw new Error(`There is no page ${id}.`);
    await open(at, composer);
    const post = async () => {
      if (way === 'mouse') await click('control');
      else if (way === 'enter') await page.keyboard.press('Enter');
      else {
        await page.keyboard.down('Control');
        await page.keyboard.press('Enter');
        await page.keyboard.up('Control');
      }
      await settle();
    };

    await write(cleanText);
    const clean = await texts();
    await post();
    expect(await posted()).toEqual([clean]);

    await write(riskyText);
    const risky = await texts();
    await post();
    expect(await posted()).toEqual([clean]);
    expect(await asked()).toBe(true);

    // “Go back and edit” has the focus; “Post anyway” comes next.
    await page.keyboard.press('Enter');
    await settle();
    expect(await asked()).toBe(false);
    expect(await texts()).toEqual(risky);

    await post();
    expect(await asked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settle();
    expect(await posted()).toEqual([clean, risky]);
  });
});
