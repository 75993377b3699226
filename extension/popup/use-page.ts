import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  type BrokenNote,
  type PageNote,
  type PromptNote,
  readBroken,
  readPage,
  readPrompts,
  readReading,
} from '../background/page-log.ts';
import { nothingWaits, readWaiting, type Waiting } from '../background/waiting.ts';
import type { Message } from '../messages.ts';
import { type GuardSettings, guardSettingsKey, guardSettingsOf } from '../settings/guard-settings.ts';

/** All that the popup tells. */
export interface PopupState {
  /** The tab in front, and its window. */
  tab: { id: number; windowId: number } | null;
  page: PageNote | null;
  /** The sites on whose page what is opened is read. */
  reads: readonly string[];
  prompts: PromptNote[];
  broken: Record<string, BrokenNote>;
  waiting: Waiting;
  guard: GuardSettings;
}

/** What is known of the page in front, followed; null until it is read. */
export function usePage(): PopupState | null {
  const [state, setState] = useState<PopupState | null>(null);
  useEffect(() => {
    let tab: PopupState['tab'] = null;
    const read = () => void readAll(tab).then(setState);
    const begin = async () => {
      tab = await tabInFront();
      read();
      // The guard says how things stand at this moment; where there is none, nobody listens.
      const ask: Message = { type: 'tell-state' };
      if (tab !== null) await browser.tabs.sendMessage(tab.id, ask, { frameId: 0 }).catch(() => undefined);
    };
    void begin();
    browser.storage.onChanged.addListener(read);
    return () => browser.storage.onChanged.removeListener(read);
  }, []);
  return state;
}

async function tabInFront(): Promise<PopupState['tab']> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined || tab.windowId === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

async function readAll(tab: PopupState['tab']): Promise<PopupState> {
  const [page, reads, prompts, broken, waiting, guard] = await Promise.all([
    tab === null ? null : readPage(tab.id),
    tab === null ? [] : readReading(tab.id),
    readPrompts(),
    readBroken(),
    readWaiting().catch(() => nothingWaits),
    browser.storage.local.get(guardSettingsKey),
  ]);
  return { tab, page, reads, prompts, broken, waiting, guard: guardSettingsOf(guard[guardSettingsKey]) };
}
