/// <reference types="office-js" />
import { ProbityError } from '#core/errors.ts';
import type { ItemParts } from '#core/item/compose.ts';
import type { Person } from '#core/item/item.ts';
import { languageFor, locale, speak } from '#core/language.ts';
import { words } from '#core/ui/words.ts';
import { nothingAround } from './around.ts';
import { itemAsText } from './item-file.ts';
import type { Mailbox } from './mailbox.ts';
import { readAround } from './office/around.ts';
import { answered, asked, unreadable } from './office/ask.ts';
import { openDialog } from './office/dialog.ts';
import { readDraft } from './office/draft.ts';
import { letterIn, rawFileOf } from './office/files.ts';
import { appointmentForm, messageForm, replyFormOf, replyWithFileOf } from './office/forms.ts';
import { setCategory, showNotice } from './office/marks.ts';
import { isDraft, nameOf, type OpenItem, personOf } from './office/open-item.ts';
import { keepPreferences, readPreferences } from './office/preferences.ts';
import { readReceived } from './office/received.ts';
import { onSelectionChanged, readSelected, selectedItems } from './office/selection.ts';
import { keepSettled, readSettled } from './office/settled.ts';

export { tellPane } from './office/dialog.ts';

/**
 * Outlook's mailbox, ready to be read.
 *
 * @throws ProbityError `ERR_OUTLOOK_MISSING` where the page was opened outside Outlook
 */
export async function outlookMailbox(): Promise<Mailbox> {
  const mailbox = await startedMailbox();
  const officer = personOf(mailbox.userProfile);
  const current = (): OpenItem | null => (mailbox.item as OpenItem | null | undefined) ?? null;
  const openItem = () => {
    const item = current();
    return item && nameOf(item);
  };
  /** What is asked of the open item; null where none is open, or another one was opened meanwhile without a word. */
  async function ofOpenItem<T>(ask: (item: OpenItem) => Promise<T>): Promise<T | null> {
    const item = current();
    if (item === null) return null;
    const name = nameOf(item);
    const answer = await ask(item);
    return openItem() === name ? answer : null;
  }
  return {
    officer,
    openItem,
    read: () => ofOpenItem((item) => readParts(item, officer)),
    around: async () => (await ofOpenItem((item) => readAround(item, officer))) ?? nothingAround,
    file: async () => {
      const item = current();
      if (item === null) throw unreadable();
      return (await rawFileOf(item)) ?? itemAsText(await readParts(item, officer));
    },
    onItemChanged(listener) {
      mailbox.addHandlerAsync(Office.EventType.ItemChanged, listener);
    },
    followDraft: draftFollower(current),
    replyForm: () => ofItem(current(), replyFormOf),
    replyWithFile: () => ofItem(current(), replyWithFileOf),
    letter: () => ofOpenItem(letterIn),
    openMessage: messageForm(mailbox),
    openAppointment: appointmentForm(mailbox),
    openDialog,
    selected: () => selectedItems(mailbox),
    readSelected: (id) => readSelected(mailbox, id),
    onSelectionChanged: (listener) => onSelectionChanged(mailbox, listener),
    async showNotice(name, message) {
      const item = current();
      if (item !== null && nameOf(item) === name) await showNotice(item, message);
    },
    async setCategory(name, category) {
      const item = current();
      if (item !== null && nameOf(item) === name) await setCategory(item, category);
    },
    settled: async () => (await ofOpenItem(readSettled)) ?? [],
    async keepSettled(prints) {
      const item = current();
      return item !== null && keepSettled(item, prints);
    },
    preferences: readPreferences,
    keepPreferences,
    // Functions of the host cannot be told from office.js alone: here only the host knows.
    signsInNested: () => Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
  };
}

/** Where the page was opened by hand, office.js either brings no mailbox or never gets ready. */
async function startedMailbox(): Promise<Office.Mailbox> {
  const missing = () => new ProbityError('ERR_OUTLOOK_MISSING', words.faults.outlookMissing);
  await answered((answer) => void Office.onReady(answer), missing);
  speakAsOutlook();
  const mailbox: Office.Mailbox | undefined = Office.context.mailbox;
  if (mailbox === undefined) throw missing();
  return mailbox;
}

function speakAsOutlook(): void {
  const shown: string | undefined = Office.context.displayLanguage;
  speak(languageFor(shown === undefined ? [] : [shown]));
  document.documentElement.lang = locale();
}

function ofItem<T>(item: OpenItem | null, ask: (item: OpenItem) => T): T | null {
  return item && ask(item);
}

function readParts(item: OpenItem, officer: Person): Promise<ItemParts> {
  return isDraft(item) ? readDraft(item, officer) : readReceived(item);
}

/** Listens to whom a draft goes to, once for each draft. */
function draftFollower(current: () => OpenItem | null): Mailbox['followDraft'] {
  const followed = new WeakSet<OpenItem>();
  return (listener) => {
    const item = current();
    if (item === null || !isDraft(item) || followed.has(item)) return;
    followed.add(item);
    // Too old for it, or refused: the officer still has "Check again".
    asked<void>((answer) => item.addHandlerAsync(Office.EventType.RecipientsChanged, listener, answer)).catch(
      () => {},
    );
  };
}
