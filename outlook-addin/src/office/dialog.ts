/// <reference types="office-js" />
import type { Dialog } from '../mailbox.ts';
import { openWindow } from '../window-dialog.ts';
import { answered, asked, noDialog } from './ask.ts';

/** In per cent of the screen. */
const dialogSize = { height: 70, width: 35 };

/** Outlook opens dialogs on https alone; on one's own machine without it, a plain window does. */
export async function openDialog(page: URL): Promise<Dialog> {
  if (page.protocol !== 'https:') return openWindow(page);
  // Opened at once and without a question of Outlook's own: the officer has just pressed the button.
  const options = { ...dialogSize, promptBeforeOpen: false };
  const dialog = await asked<Office.Dialog>(
    (answer) => Office.context.ui.displayDialogAsync(page.href, options, answer),
    noDialog,
  );
  const said = new Promise<string | null>((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) =>
      resolve('message' in told ? told.message : null),
    );
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(null));
  });
  return { said, close: () => dialog.close() };
}

/** From within a dialog of ours: says something to the pane that opened it. */
export async function tellPane(message: string): Promise<void> {
  // Where the dialog is a window of the browser, its opener is the pane.
  if (window.opener !== null) return window.opener.postMessage(message, location.origin);
  await answered((answer) => void Office.onReady(answer), noDialog);
  Office.context.ui.messageParent(message);
}
