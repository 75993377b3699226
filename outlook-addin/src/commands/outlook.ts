/// <reference types="office-js" />
import { noticeIcon } from '../../manifest/notice-icon.ts';

/** What Outlook hands to a function command. */
export interface CommandEvent {
  completed(): void;
}

/** Makes a function known to Outlook, by the name in the manifest. */
export function associate(name: string, command: (event: CommandEvent) => Promise<void>): void {
  Office.actions.associate(name, (event: CommandEvent) => void command(event));
}

/** One notice at a time, whatever was pressed: a later one takes the place of an earlier one. */
const noticeKey = 'probity.command';

/** Shows a notice of at most 150 characters above the open item. Resolves once Outlook has taken it, or has not. */
export function notify(message: string, patience: Promise<void>): Promise<void> {
  const { mailbox } = Office.context;
  const type = Office.MailboxEnums.ItemNotificationMessageType.InformationalMessage;
  const notice = { type, message, icon: noticeIcon, persistent: false };
  const shown = new Promise<void>((resolve) => {
    mailbox.item?.notificationMessages.replaceAsync(noticeKey, notice, () => resolve());
  });
  return Promise.race([shown, patience]);
}
