import type { BrowserContextOptions, Frame, FrameLocator } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { dispatchIds } from '#test/outlook-host/host/dispatch-ids.ts';
import type { ProbeHost } from '#test/outlook-host/probe/host.ts';
import { useBrowser, type WatchedPage } from './browser.ts';
import type { GivenItem } from './samples.ts';

export * from './samples.ts';

/** How Outlook takes a question on the open item: it answers, its answers are long on the way, or it refuses. */
type Mood = 'answers' | 'dawdles' | 'refuses';

declare global {
  interface Window {
    probe: ProbeHost;
    mood: Mood;
    /** Answers that have not reached the pane yet. */
    onTheWay: MessageEvent[];
  }
}

/** The product's own pane beside a host that plays Outlook. */
export interface PanePage extends WatchedPage {
  pane: FrameLocator;
  frame(): Frame;
  select(item: GivenItem | null): Promise<void>;
  outlook(mood: Mood): Promise<void>;
  /** Lets the answers arrive that have been on the way. */
  arrive(): Promise<void>;
}

export interface PaneOptions extends BrowserContextOptions {
  mood?: Mood;
  /** Width of the pane in CSS pixels. */
  paneWidth?: number;
}

/** How long a test waits for the pane; it answers in a tenth of that on a busy machine. */
const patienceInMilliseconds = 20_000;

/** Starts a browser for a test file; gives a function that opens the pane on an item. */
export function usePane(): (item: GivenItem | null, options?: PaneOptions) => Promise<PanePage> {
  const openPage = useBrowser();
  let opened: PanePage | null = null;
  afterEach(async () => {
    await opened?.page.context().close();
    // Whatever the test was about: no error, no broken policy, nobody outside asked for anything.
    expect(opened?.faults).toEqual([]);
    expect(opened?.outsideRequests).toEqual([]);
    opened = null;
  });

  return async (item, { mood = 'answers', paneWidth = 320, ...options } = {}) => {
    const watched = await openPage('/probe/host.html?pane=/outlook-addin/taskpane.html', options);
    const { page } = watched;
    page.setDefaultTimeout(patienceInMilliseconds);
    opened = {
      ...watched,
      pane: page.frameLocator('iframe'),
      frame: () => page.mainFrame().childFrames()[0] ?? page.mainFrame(),
      select: (next) => page.evaluate((given) => window.probe.select(given), next),
      outlook: (next) =>
        page.evaluate((changed) => {
          window.mood = changed;
        }, next),
      arrive: () => page.evaluate(deliver),
    };
    await page.addInitScript(holdAnswers);
    await page.evaluate(startMoods, { mood, getBody: dispatchIds.getBody });
    await opened.select(item);
    await page.evaluate((width) => {
      window.probe.host.open(document.body);
      const frame = document.querySelector('iframe');
      if (frame) Object.assign(frame, { width, height: 640 });
    }, paneWidth);
    return opened;
  };
}

/** Runs in the host's page, before the host listens: a refused question becomes one that no Outlook knows. */
function startMoods({ mood, getBody }: { mood: Mood; getBody: number }): void {
  window.mood = mood;
  window.onTheWay = [];
  window.addEventListener('message', (event) => {
    const { data, source, origin } = event;
    const question = `"DispatchId":${getBody}`;
    if (window.mood !== 'refuses' || !String(data).includes(question)) return;
    event.stopImmediatePropagation();
    const changed = String(data).replace(question, '"DispatchId":0');
    window.dispatchEvent(new MessageEvent('message', { data: changed, source, origin }));
  });
}

/** Runs in the pane, before office.js listens. */
function holdAnswers(): void {
  const host = window.parent;
  if (host === window) return;
  window.addEventListener('message', (event) => {
    if (host.mood !== 'dawdles' || !String(event.data).includes('"_actionName":"ExecuteMethod"')) return;
    event.stopImmediatePropagation();
    host.onTheWay.push(event);
  });
}

/** Runs in the host's page. */
function deliver(): void {
  for (const { data, source, origin } of window.onTheWay.splice(0)) {
    window.frames[0]?.dispatchEvent(new MessageEvent('message', { data, source, origin }));
  }
}
