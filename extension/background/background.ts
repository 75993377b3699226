import { type Browser, browser } from 'wxt/browser';
import type { MessageAnswer } from '../messages.ts';
import { readSettled } from '../settings/in-force.ts';
import { keepSettings } from '../settings/keep-settings.ts';
import { isLocked } from '../settings/settle.ts';
import { addContextMenu, followContextMenu } from './context-menu.ts';
import { followSettings, look, lookAlarm } from './desk-at-work.ts';
import { takeMessage } from './messages-in.ts';
import { forgetPage } from './page-log.ts';
import { followLanguage } from './speaking.ts';
import { showState } from './toolbar.ts';

/** Begins the background's work. Whatever it listens for it must ask for at once: the browser ends and wakes it. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener(answerMessage);
  browser.runtime.onInstalled.addListener(({ reason }: Browser.runtime.InstalledDetails) => {
    void addContextMenu();
    if (reason === 'install') void welcome();
    void look();
  });
  browser.runtime.onStartup.addListener(() => void look());
  browser.alarms.onAlarm.addListener(({ name }: Browser.alarms.Alarm) => {
    if (name === lookAlarm) void look();
  });
  keepSettings();
  followLanguage(() => void addContextMenu());
  followContextMenu();
  followPages();
  followSettings();
}

/** Gives true where the answer comes later. */
function answerMessage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  answer: (answer: MessageAnswer) => void,
): boolean {
  const taken = takeMessage(message, sender);
  void taken?.then(
    () => answer({ taken: true }),
    () => answer({ taken: false }),
  );
  return taken !== undefined;
}

/** What was known of a page is over when another is loaded. */
function followPages(): void {
  browser.tabs.onUpdated.addListener((tab: number, { status }: Browser.tabs.OnUpdatedInfo) => {
    if (status === 'loading') void forgetPage(tab).then(() => showState(tab, null));
  });
  browser.tabs.onRemoved.addListener((tab: number) => void forgetPage(tab));
}

/** Where the organisation installed it, or it is being worked on, nobody is waiting to be welcomed. */
const installedForOthers: readonly string[] = ['admin', 'development'];

/** Shows the first screens to whoever installed it. */
async function welcome(): Promise<void> {
  const [settled, { installType }] = await Promise.all([readSettled(), browser.management.getSelf()]);
  if (isLocked(settled, 'code') || installedForOthers.includes(installType)) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
