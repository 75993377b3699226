import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumId } from '../../extension/identity.ts';
import { ownKey } from '../../extension/settings/in-force.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import { launchFlags } from './chromium.ts';
import { untilSettled } from './extension-launch.ts';

export type OwnPage = 'sidepanel' | 'popup' | 'options' | 'welcome';

/** As much of the browser's own interface as tests use, in its own words. */
export interface Chrome {
  chrome: {
    storage: Record<
      'local' | 'session',
      { get(keys: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> }
    > & {
      onChanged: Record<'addListener' | 'removeListener', (listener: (changes: object) => void) => void>;
    };
    action: {
      getBadgeText(of: object): Promise<string>;
      getTitle(of: { tabId: number }): Promise<string>;
    };
    runtime: {
      id?: string;
      getContexts(filter: { contextTypes: string[] }): Promise<{ documentUrl?: string }[]>;
    };
    tabs: { query(filter: object): Promise<{ id: number; windowId: number }[]> };
  };
}

/** A browser with the extension, whose own pages are opened as tabs. */
export interface DeskBrowser {
  context: BrowserContext;
  /** The extension's background, awake. */
  worker(): Promise<Worker>;
  open(page: OwnPage, hash?: string): Promise<Page>;
  /** Sets what the officer may set, and waits until it is in force. */
  set(settings: Partial<Settings>): Promise<void>;
  close(): Promise<void>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
}

export interface DeskBrowserOptions {
  /** The folder in which it keeps what it keeps; one that ends with it where not given. */
  profile?: string;
  flags?: readonly string[];
}

export function addressOf(page: OwnPage): string {
  return `chrome-extension://${chromiumId}/${page}.html`;
}

/** The address to which the browser's own window takes those who have signed in. */
export const signedInAddress = `https://${chromiumId}.chromiumapp.org/`;

/** A build that may ask servers on this machine: nobody can press the browser's own question about it here. */
async function localBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-desk-'));
  await cp(inject('extension'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), 'http://localhost/*'];
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}

/** Starts a browser of its own process with the extension in it, and waits until its settings are in force. */
export async function startDesk({ profile, flags = [] }: DeskBrowserOptions = {}): Promise<DeskBrowser> {
  const [extension, own] = await Promise.all([localBuild(), mkdtemp(join(tmpdir(), 'probity-profile-'))]);
  const child = spawn(
    inject('chromium'),
    [
      ...launchFlags(),
      `--user-data-dir=${profile ?? own}`,
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...flags,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The browser did not start:\n${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  context.setDefaultTimeout(20_000);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    await ended;
    for (const folder of [extension, own]) await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  const worker = async () => {
    const running = context.serviceWorkers().find((one) => one.url().includes(chromiumId));
    return running ?? context.waitForEvent('serviceworker');
  };
  await untilSettled(await worker());
  return {
    context,
    worker,
    async open(name, hash = '') {
      const page = await context.newPage();
      await page.goto(`${addressOf(name)}${hash}`);
      return page;
    },
    async set(settings) {
      await (await worker()).evaluate(
        async ([key, values]) => {
          const { storage } = (globalThis as unknown as Chrome).chrome;
          const kept = await storage.local.get(null);
          const next = { ...(kept[key] as object | undefined), ...values };
          if (JSON.stringify(next) === JSON.stringify(kept[key])) return;
          await new Promise<void>((resolve) => {
            storage.onChanged.addListener(function heard(changes) {
              if (!(key in changes)) return;
              storage.onChanged.removeListener(heard);
              resolve();
            });
            void storage.local.set({ [key]: next });
          });
          // The background has heard of it before, and brings it into force under this lock.
          await navigator.locks.request('probity-settings', () => undefined);
        },
        [ownKey, settings] as const,
      );
    },
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** All that the extension keeps in one area of its storage. */
export async function kept(
  browser: DeskBrowser,
  area: 'local' | 'session',
): Promise<Record<string, unknown>> {
  return (await browser.worker()).evaluate(
    (of) => (globalThis as unknown as Chrome).chrome.storage[of].get(null),
    area,
  );
}

/** What axe finds amiss on a page of ours. Its program comes by the debugger, as the page's own rules let none in. */
export async function axeFaultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** How much wider a page is than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
