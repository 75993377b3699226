/// <reference types="office-js" />
import type { BrowserContextOptions, Frame, FrameLocator } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import type { MethodName } from '#test/outlook-host/host/dispatch-ids.ts';
import type { Manner } from '#test/outlook-host/host/manners.ts';
import type { HostCall } from '#test/outlook-host/host/outlook-host.ts';
import type { SendOutcome } from '#test/outlook-host/host/smart-alerts.ts';
import type { GivenItem, PlainState, ProbeHost } from '#test/outlook-host/probe/host.ts';
import { type ProbeOptions, probeAddress } from '#test/outlook-host/probe/options.ts';
import { useBrowser, type WatchedPage } from './browser.ts';

declare global {
  interface Window {
    probe: ProbeHost;
    /** In the bare pane: the value that office.js answers with, or its error's name. */
    ask<T>(asking: (callback: (answer: Office.AsyncResult<T>) => void) => void): Promise<T | string>;
  }
}

export const productPane = '/outlook-addin/taskpane.html';

/** How long a test waits; the product answers in a tenth of that on a busy machine. */
const patienceInMilliseconds = 20_000;

export interface OutlookOptions extends ProbeOptions {
  context?: BrowserContextOptions;
  /** Functions that the office.js of this Outlook does not have yet, by their names on the item or the mailbox. */
  without?: string[];
}

/** An Outlook with the add-in in it, as a test drives it. */
export interface OutlookPage extends WatchedPage {
  pane: FrameLocator;
  /** The pane's own frame, in which `Office` can be called. */
  frame(): Frame;
  /** Opens the pane; what was selected before is the item that it begins with. */
  openPane(): Promise<void>;
  select(item: GivenItem | null): Promise<void>;
  /** Opens another item without telling the add-in. */
  selectSilently(item: GivenItem): Promise<void>;
  /** Begins a draft; the pane, if it is opened, opens on it. */
  compose(draft: GivenItem): Promise<void>;
  /** The officer presses "Send". */
  send(): Promise<SendOutcome>;
  /** How Outlook takes this question from now on, in the pane and in the event handlers. */
  manner(method: MethodName, manner: Manner): Promise<void>;
  /** Lets late answers arrive. */
  release(): Promise<void>;
  /** What the pane has asked. */
  calls(): Promise<HostCall[]>;
  /** What the add-in has left on an item. */
  state(id: string): Promise<PlainState>;
}

/** Starts a browser for a test file; gives a function that opens an Outlook in it. */
export function useOutlook(): (options?: OutlookOptions) => Promise<OutlookPage> {
  const openPage = useBrowser();
  let opened: WatchedPage | null = null;
  afterEach(async () => {
    await opened?.page.context().close();
    // Whatever the test was about: no error, no broken policy, nobody outside asked for anything.
    expect(opened?.faults).toEqual([]);
    expect(opened?.outsideRequests).toEqual([]);
    opened = null;
  });

  return async ({ context, without = [], ...options } = {}) => {
    const watched = await openPage(probeAddress({ pane: productPane, ...options }), context);
    opened = watched;
    watched.page.setDefaultTimeout(patienceInMilliseconds);
    if (without.length > 0) await ageOffice(watched, without);
    return driverOf(watched);
  };
}

/** An older office.js: the same, in which these functions have another name. */
async function ageOffice({ page }: WatchedPage, without: string[]): Promise<void> {
  await page.route('**/outlook-web-16.01.js', async (route) => {
    const response = await route.fetch();
    let script = await response.text();
    for (const name of without) {
      const member = `${name}:`;
      if (!script.includes(member)) throw new Error(`office.js has no function ${name} to do without.`);
      script = script.replaceAll(member, `not${name}:`);
    }
    await route.fulfill({ response, body: script });
  });
}

function driverOf(watched: WatchedPage): OutlookPage {
  const { page } = watched;
  return {
    ...watched,
    pane: page.frameLocator('iframe[title="Probity"]'),
    frame() {
      const frame = page
        .mainFrame()
        .childFrames()
        .find((child) => !child.url().includes('commands.html'));
      if (!frame) throw new Error('The pane is not open.');
      return frame;
    },
    openPane: () =>
      page.evaluate(() => {
        window.probe.host.open(document.body);
        Object.assign(document.querySelector('iframe[title="Probity"]') ?? {}, { width: 320, height: 640 });
      }),
    select: (item) => page.evaluate((given) => window.probe.select(given), item),
    selectSilently: (item) => page.evaluate((given) => window.probe.selectSilently(given), item),
    compose: (draft) => page.evaluate((given) => window.probe.compose(given), draft),
    send: () => page.evaluate(() => window.probe.send()),
    manner: (method, manner) =>
      page.evaluate(
        ([name, how]) => {
          window.probe.host.manners.set(name, how);
          window.probe.runtime?.host.manners.set(name, how);
        },
        [method, manner] as const,
      ),
    release: () =>
      page.evaluate(() => {
        window.probe.host.manners.release();
        window.probe.runtime?.host.manners.release();
      }),
    calls: () => page.evaluate(() => window.probe.host.calls),
    state: (id) => page.evaluate((of) => window.probe.stateOf(of), id),
  };
}
