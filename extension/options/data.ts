import { browser } from 'wxt/browser';
import { openStore } from '#core/storage/open.ts';
import type { Store } from '#core/storage/store.ts';
import { clearLog, readPrompts } from '../background/page-log.ts';
import { storeName } from '../desk/open-desk.ts';

/** How much of what is kept here. */
export interface Counts {
  drafts: number;
  outbox: number;
  history: number;
  letters: number;
  dismissals: number;
  prompts: number;
}

export interface DataHere {
  counts: Counts;
  /** How much of it was not sent yet. */
  unsent: number;
}

/** Everything that is kept, once, from an own connection that is closed again. */
async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ name: storeName, now: () => new Date() });
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

export function countData(): Promise<DataHere> {
  return withStore(async (store) => {
    const [drafts, outbox, history, letters, dismissals, prompts] = await Promise.all([
      store.drafts.all(),
      store.outbox.entries(),
      store.history.all(),
      store.letters.all(),
      store.dismissals.all(),
      readPrompts(),
    ]);
    return {
      counts: {
        drafts: drafts.length,
        outbox: outbox.length,
        history: history.length,
        letters: letters.length,
        dismissals: dismissals.length,
        prompts: prompts.length,
      },
      unsent: outbox.filter(({ state }) => state !== 'sent').length + drafts.length,
    };
  });
}

/** All of it as JSON text. Tokens and the device's key are no data of the officer's, and stay. */
export function exportData(): Promise<string> {
  return withStore(async (store) => {
    const desk: unknown = JSON.parse(await store.exportAll());
    const settings = await browser.storage.local.get(null);
    return JSON.stringify({ desk, settings }, null, 2);
  });
}

/** Deletes all of it for good and signs out. What the organisation has set stays in force. */
export async function deleteData(): Promise<void> {
  await withStore((store) => store.deleteAll());
  await clearLog();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
