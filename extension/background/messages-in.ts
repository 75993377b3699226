import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { keepReason } from '#core/ui/desk/sent-anyway.ts';
import { shareSetAside } from '#core/ui/desk/set-aside.ts';
import { deskAtWork, look } from './desk-at-work.ts';
import { leaveHandoff } from './handoff.ts';
import { OwnMessage, PageMessage } from './message-shape.ts';
import { openPanel } from './open-panel.ts';
import { noteBroken, notePage, notePrompt, noteReading } from './page-log.ts';
import { showState } from './toolbar.ts';

type Sender = Browser.runtime.MessageSender;

/** A tab that a content script speaks from. */
interface SpeakingTab {
  id: number;
  windowId: number;
}

/**
 * Takes a message from another room of the extension. What is not of a known shape, or not from where it may come
 * from, is passed by.
 */
export function takeMessage(message: unknown, sender: Sender): Promise<void> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isOwnPage(sender) && z.safeParse(OwnMessage, message).success) return look();
  const tab = speakingTab(sender);
  const { data } = z.safeParse(PageMessage, message);
  return tab === null || data === undefined ? undefined : takeFromPage(data, tab);
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

function speakingTab({ tab }: Sender): SpeakingTab | null {
  return tab?.id === undefined || tab.windowId === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

async function takeFromPage(message: PageMessage, tab: SpeakingTab): Promise<void> {
  const now = new Date().toISOString();
  switch (message.type) {
    case 'open-panel':
      openPanel(tab);
      return;
    case 'declare':
    case 'flag':
    case 'decline':
      // Before anything is awaited, as the press would be over by then.
      openPanel(tab);
      return leaveHandoff({ window: tab.windowId, deed: message.type, about: message, text: null });
    case 'ask-first':
      openPanel(tab);
      return leaveHandoff({ window: tab.windowId, deed: 'flag', about: message, text: message.text });
    case 'dismiss':
      return setAside(message.print, message.reason);
    case 'sent-anyway':
      return keepReasons(message.prints, message.reason);
    case 'prompted':
      return notePrompt({ at: now, site: message.site, signals: message.signals });
    case 'broken-composer':
      await noteBroken(message.site, message.version, now);
      return tellState(tab, message.site, 'not-recognised');
    case 'failed':
      return noteBroken(message.site, message.version, now);
    case 'reads':
      return noteReading(tab.id, message.sites);
    case 'state':
      return tellState(tab, message.site, message.state);
  }
}

/** Kept here, and noted at the register where the card said so. */
async function setAside(print: string, reason: string): Promise<void> {
  const desk = await deskAtWork();
  if (desk === null) return;
  await desk.parts.store.dismissals.add(print, reason || null);
  await shareSetAside(desk, print, true);
}

/** On this device alone, for a declaration of it. */
async function keepReasons(prints: readonly string[], reason: string): Promise<void> {
  const dismissals = (await deskAtWork())?.parts.store.dismissals;
  if (dismissals) for (const print of prints) await keepReason(dismissals, print, reason);
}

type State = Extract<PageMessage, { type: 'state' }>['state'];

async function tellState({ id }: SpeakingTab, site: string, state: State): Promise<void> {
  await notePage(id, { site, state });
  await showState(id, state);
}
