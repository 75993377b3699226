import type { CDPSession, Page } from 'playwright-core';
import { dispatchIds } from '#test/outlook-host/host/dispatch-ids.ts';
import type { OutlookItem } from '#test/outlook-host/host/outlook-item.ts';
import { outlookItem } from '#test/outlook-host/host/outlook-item.ts';
import { risky } from './samples.ts';

/** What one click cost, in milliseconds from telling the pane of the item. */
export interface Click {
  /** Until office.js had asked the last of what the judgement needs; this host answers at once. */
  answered: number;
  /** Until the prompt was painted. */
  painted: number;
}

/**
 * Clicks through items that all ask for a prompt, and waits for each to be painted. Each offers another sum, so that
 * no prompt can be taken for the one before.
 */
export function clickThrough(page: Page, from: number, count: number): Promise<Click[]> {
  const ids = [dispatchIds.getBody, dispatchIds.getAllInternetHeaders];
  return page.evaluate(clicks, { from, count, item: outlookItem(risky), questions: ids, prices });
}

/** Few enough for every text of theirs to have been seen before memory is measured. */
const prices = 100;

interface Clicking {
  from: number;
  count: number;
  item: OutlookItem;
  /** By which the pane reads an item. */
  questions: number[];
  prices: number;
}

/** Runs in the host's page. */
async function clicks({ from, count, item, questions, prices }: Clicking): Promise<Click[]> {
  const { host } = window.probe;
  const pane = document.querySelector<HTMLIFrameElement>('iframe[title="Probity"]')?.contentDocument;
  if (!pane) throw new Error('The pane is not open.');
  const marks = questions.map((id) => `"DispatchId":${id}}`);
  let answered = 0;
  const onQuestion = ({ data }: MessageEvent) => {
    if (marks.some((mark) => String(data).includes(mark))) answered = performance.now();
  };
  window.addEventListener('message', onQuestion);

  const painted = (worth: number) =>
    new Promise<void>((resolve) => {
      const changes = new MutationObserver(() => {
        const heading = pane.querySelector('h1')?.textContent ?? '';
        // The bare pane shows the subject, and in it the price of one.
        if (!heading.includes(`£${worth}.`) && !heading.includes(`£${worth / 2} each`)) return;
        changes.disconnect();
        // What is changed now is on the screen once the next frame has been drawn.
        requestAnimationFrame(() => setTimeout(resolve));
      });
      changes.observe(pane, { childList: true, subtree: true, characterData: true });
    });

  const outcome: Click[] = [];
  for (let index = from; index < from + count; index++) {
    const worth = 60 + 2 * (index % prices);
    const priced = (text: string) => text.replace('£45 each', `£${worth / 2} each`);
    const [subject, bodyText] = [priced(item.subject), priced(item.bodyText)];
    const next = { ...item, id: `item-${index}`, subject, bodyText, bodyHtml: `<p>${bodyText}</p>` };
    const seen = painted(worth);
    const start = performance.now();
    host.select(next);
    await seen;
    outcome.push({ answered: answered - start, painted: performance.now() - start });
    // What the host keeps for tests is not the pane's.
    host.calls.length = 0;
    host.mailbox.forget(next);
  }
  window.removeEventListener('message', onQuestion);
  return outcome;
}

/** What a page and its frames hold once all that is unreachable is gone. */
export interface Held {
  heapBytes: number;
  nodes: number;
  listeners: number;
}

export async function held(session: CDPSession): Promise<Held> {
  // What waits for a finaliser of the first collection goes with the second.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapBytes: usedSize, nodes, listeners: jsEventListeners };
}
