import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { TestPage } from '#test/extension/pages/page.ts';
import { servePages } from '#test/extension/pages/server.ts';
import { type GuardSettings, guardSettingsKey } from '../../extension/settings/guard-settings.ts';
import { ownKey } from '../../extension/settings/in-force.ts';
import { launchFlags } from './chromium.ts';
import { mastodonHost } from './extension-setup.ts';

/** A browser with the extension in it, to which the sites' names lead to the test pages. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The extension's own service worker. */
  worker: Worker;
  /** The one page that tests share: opening one costs more than most tests. */
  page: Page;
}

export interface Options {
  /** Chromium's own arguments that tests usually go without. */
  keepBackForwardCache?: boolean;
}

/** Flags that lead every host name to the server on this machine, whose certificate nobody else has signed. */
export function hostFlags(port: number): string[] {
  return [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'];
}

export interface RunningExtension extends ExtensionBrowser {
  close(): Promise<void>;
}

/** Sets what the guard is told; what is left out is as by default. */
export async function setSettings(worker: Worker, settings: Partial<GuardSettings>): Promise<void> {
  await worker.evaluate(
    ([key, value]) =>
      (globalThis as unknown as { chrome: ChromeStorage }).chrome.storage.local.set({ [key]: value }),
    [guardSettingsKey, settings] as const,
  );
}

/** Names the Mastodon server as an officer does in the options, and waits until the background has done all with it. */
async function nameHost(worker: Worker): Promise<void> {
  await worker.evaluate(
    async ([own, guard, host]) => {
      const { local } = (globalThis as unknown as { chrome: ChromeStorage }).chrome.storage;
      await new Promise<void>((resolve) => {
        const look = () =>
          void local.get(guard).then((kept) => {
            if (JSON.stringify(kept).includes(host)) resolve();
          });
        local.onChanged.addListener(look);
        void local.set({ [own]: { mastodonHosts: [host] } }).then(look);
      });
      // The guard is told under this lock: whatever waits for it would tell the guard once more.
      await navigator.locks.request('probity-settings', () => undefined);
    },
    [ownKey, guardSettingsKey, mastodonHost] as const,
  );
}

/**
 * Waits until the background has brought the settings into force: what a test sets after that stays. The browser
 * answers about its policy only once it has started in quiet, so nothing is to be opened before.
 */
export async function untilSettled(worker: Worker): Promise<void> {
  await worker.evaluate(async (key) => {
    const { local, managed } = (globalThis as unknown as { chrome: ChromeStorage }).chrome.storage;
    await managed.get(null);
    await new Promise<void>((resolve) => {
      local.onChanged.addListener((changes) => {
        if (key in changes) resolve();
      });
      void local.get(key).then((kept) => {
        if (key in kept) resolve();
      });
    });
    // Where the browser took long, its answer is brought into force under this lock.
    await navigator.locks.request('probity-settings', () => undefined);
  }, guardSettingsKey);
}

interface ChromeStorage {
  storage: {
    managed: { get(keys: null): Promise<object> };
    local: {
      get(key: string): Promise<object>;
      set(values: object): Promise<void>;
      onChanged: { addListener(listener: (changes: object) => void): void };
    };
  };
}

/**
 * Serves the pages, which are built, and starts a browser that shows them.
 * @param extension where the built extension lies; null for a browser without it
 */
export async function startExtension(
  executablePath: string,
  pages: readonly TestPage[],
  extension: string | null,
  options: Options = {},
): Promise<RunningExtension> {
  const server = await servePages(pages);
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    args: [
      ...launchFlags().filter((flag) => flag !== '--headless'),
      ...hostFlags(server.port),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
    headless: true,
    hasTouch: true,
    viewport: { width: 800, height: 600 },
    ...(options.keepBackForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  });
  const worker = extension
    ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')))
    : (null as never);
  if (extension) await untilSettled(worker);
  if (extension) await nameHost(worker);
  return {
    context,
    worker,
    page: context.pages()[0] ?? (await context.newPage()),
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}
