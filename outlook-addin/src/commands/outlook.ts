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
  const { InformationalMessage: type } = Office.MailboxEnums.ItemNotificationMessageType;
  const notice = { type, message, icon: noticeIcon, persistent: false };
  const bar: Office.NotificationMessages | undefined = Office.context.mailbox.item?.notificationMessages;
  const shown = new Promise<void>((resolve) => {
    bar?.replaceAsync(noticeKey, notice, (result: Office.AsyncResult<void>) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) return resolve();
      // Some Outlooks replace only what is there.
      bar.addAsync(noticeKey, notice, () => resolve());
    });
  });
  return Promise.race([shown, patience]);
}
