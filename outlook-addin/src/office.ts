/// <reference types="office-js" />
import { letterAmong } from '#core/declaration/letter/message.ts';
import { ProbityError } from '#core/errors.ts';
import type { ItemParts } from '#core/item/compose.ts';
import type { EventTimes, Person } from '#core/item/item.ts';
import type { ItemFile, NewAppointment, NewMessage, OpenLetter } from '#core/ui/desk/surface.ts';
import { words } from '#core/ui/words.ts';
import { readHeaders } from './headers.ts';
import { htmlOf } from './html.ts';
import { itemAsText, safeFileName } from './item-file.ts';
import { localIso } from './local-iso.ts';
import type { Dialog, Mailbox } from './mailbox.ts';
import { openWindow } from './window-dialog.ts';
import { paneWords } from './words.ts';

/** Outlook sometimes never answers; the officer then gets "Check again" and not an endless wait. */
const patienceInMilliseconds = 20_000;

type OpenItem = Office.MessageRead | Office.AppointmentRead;

/**
 * Outlook's mailbox, ready to be read.
 *
 * @throws ProbityError `ERR_OUTLOOK_MISSING` where the page was opened outside Outlook
 */
export async function outlookMailbox(): Promise<Mailbox> {
  const mailbox = await startedMailbox();
  const openItem = () => mailbox.item?.itemId ?? null;
  return {
    officer: personOf(mailbox.userProfile),
    openItem,
    async read() {
      const id = openItem();
      if (mailbox.item === undefined || id === null) return null;
      const parts = await readItem(mailbox.item);
      // Outlook may have answered for the item opened meanwhile, without saying so.
      return openItem() === id ? parts : null;
    },
    file: () => (mailbox.item === undefined ? Promise.reject(unreadable()) : fileOf(mailbox.item)),
    onItemChanged(listener) {
      mailbox.addHandlerAsync(Office.EventType.ItemChanged, listener);
    },
    replyForm: () => (mailbox.item === undefined ? null : replyFormOf(mailbox.item)),
    replyWithFile: () => (mailbox.item === undefined ? null : replyWithFileOf(mailbox.item)),
    async letter() {
      const id = openItem();
      if (mailbox.item === undefined || id === null) return null;
      const letter = await letterIn(mailbox.item);
      return openItem() === id ? letter : null;
    },
    openMessage: messageForm(mailbox),
    openAppointment: appointmentForm(mailbox),
    openDialog,
  };
}

/** Where the page was opened by hand, office.js either brings no mailbox or never gets ready. */
async function startedMailbox(): Promise<Office.Mailbox> {
  const missing = () => new ProbityError('ERR_OUTLOOK_MISSING', words.faults.outlookMissing);
  await answered((answer) => void Office.onReady(answer), missing);
  const mailbox: Office.Mailbox | undefined = Office.context.mailbox;
  if (mailbox === undefined) throw missing();
  return mailbox;
}

async function readItem(item: OpenItem): Promise<ItemParts> {
  const [text, html, headers] = await Promise.all([
    asked<string>((answer) => item.body.getAsync(Office.CoercionType.Text, answer)),
    asked<string>((answer) => item.body.getAsync(Office.CoercionType.Html, answer)),
    headerBlock(item),
  ]);
  return {
    ...(isAppointment(item) ? appointmentParts(item) : messageParts(item)),
    ...readHeaders(headers),
    subject: item.subject ?? '',
    sentAt: isoOf(item.dateTimeCreated),
    text,
    html,
    attachmentNames: item.attachments.filter((file) => !file.isInline).map((file) => file.name),
  };
}

function isAppointment(item: OpenItem): item is Office.AppointmentRead {
  return item.itemType === Office.MailboxEnums.ItemType.Appointment;
}

function appointmentParts(item: Office.AppointmentRead): ItemParts {
  return {
    kind: 'invite',
    from: senderOf(item.organizer),
    to: item.requiredAttendees.map(personOf),
    cc: item.optionalAttendees.map(personOf),
    place: item.location,
    event: eventTimes(item, null),
  };
}

function messageParts(item: Office.MessageRead): ItemParts {
  const people = { from: senderOf(item.from), to: item.to.map(personOf), cc: item.cc.map(personOf) };
  const method = meetingMethod(item.itemClass);
  if (method === null) return { kind: 'email-read', ...people };
  return { kind: 'invite', ...people, place: item.location, event: eventTimes(item, method) };
}

/** What a meeting message does, in iTIP's words; null for plain mail. */
function meetingMethod(itemClass: string): string | null {
  const [, kind] = /^IPM\.Schedule\.Meeting\.(Request|Canceled|Resp)/.exec(itemClass) ?? [];
  if (kind === undefined) return null;
  return kind === 'Request' ? 'REQUEST' : kind === 'Resp' ? 'REPLY' : 'CANCEL';
}

function eventTimes(item: OpenItem, method: string | null): EventTimes {
  return {
    start: isoOf(item.start),
    end: isoOf(item.end),
    // Newer than the oldest Outlook that we serve, so it may be missing.
    allDay: 'isAllDayEvent' in item && item.isAllDayEvent === true,
    recurring: Boolean(item.recurrence),
    method,
  };
}

function isoOf(date: Date | undefined): string | null {
  return date === undefined || Number.isNaN(date.getTime()) ? null : localIso(date);
}

function senderOf(details: Office.EmailAddressDetails | undefined): Person | null {
  const { name, address } = personOf(details);
  return name === '' && address === '' ? null : { name, address };
}

/** Reports come without a sender and some senders without a name, whatever the types say. */
function personOf(details: Partial<Office.EmailAddressDetails> | undefined): Person {
  return { name: details?.displayName ?? '', address: details?.emailAddress ?? '' };
}

/** The internet headers; empty where Outlook keeps none, is too old, or does not answer: they only help. */
async function headerBlock(item: OpenItem): Promise<string> {
  if (isAppointment(item) || typeof item.getAllInternetHeadersAsync !== 'function') return '';
  return asked<string>((answer) => item.getAllInternetHeadersAsync(answer)).catch(() => '');
}

/** The item as it came where Outlook hands that over, else what stands in it as text. */
async function fileOf(item: OpenItem): Promise<ItemFile> {
  if ('getAsFileAsync' in item && typeof item.getAsFileAsync === 'function') {
    const base64 = await asked<string>((answer) => item.getAsFileAsync(answer));
    return { name: `${safeFileName(item.subject ?? '')}.eml`, bytes: bytesOf(base64) };
  }
  return itemAsText(await readItem(item));
}

/** The declaration by mail that the item carries; null where it carries none, or Outlook is too old to hand it over. */
async function letterIn(item: OpenItem): Promise<OpenLetter | null> {
  if (isAppointment(item) || typeof item.getAttachmentContentAsync !== 'function') return null;
  const file = letterAmong(item.attachments);
  if (file === null) return null;
  const { format, content } = await asked<Office.AttachmentContent>((answer) =>
    item.getAttachmentContentAsync(file.id, answer),
  );
  if (format !== Office.MailboxEnums.AttachmentContentFormat.Base64) return null;
  return { text: new TextDecoder().decode(bytesOf(content)), sender: personOf(item.from).address };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function base64Of(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

/** A file that has no public address is taken by newer Outlooks alone, and by an office.js that knows of it. */
function replyWithFileOf(item: OpenItem): ReturnType<Mailbox['replyWithFile']> {
  const takesFiles =
    'Base64' in Office.MailboxEnums.AttachmentType &&
    Office.context.requirements.isSetSupported('Mailbox', '1.15');
  if (!takesFiles || typeof item.displayReplyFormAsync !== 'function') return null;
  return (text, { name, text: content }) => {
    const type = Office.MailboxEnums.AttachmentType.Base64;
    const attachments = [{ type, name, base64file: base64Of(content), inLine: false }];
    return asked<void>(
      (answer) => item.displayReplyFormAsync({ htmlBody: htmlOf(text), attachments }, answer),
      noForm,
    );
  };
}

/** Older Outlooks open the form without telling how it went. */
function replyFormOf(item: OpenItem): ((text: string) => Promise<void>) | null {
  if (typeof item.displayReplyFormAsync === 'function') {
    return (text) => asked<void>((answer) => item.displayReplyFormAsync(htmlOf(text), answer), noForm);
  }
  if (typeof item.displayReplyForm !== 'function') return null;
  return async (text) => item.displayReplyForm(htmlOf(text));
}

function messageForm(mailbox: Office.Mailbox): Mailbox['openMessage'] {
  const filled = ({ to, subject, text }: NewMessage) => ({
    toRecipients: [...to],
    subject,
    htmlBody: htmlOf(text),
  });
  if (typeof mailbox.displayNewMessageFormAsync === 'function') {
    return (message) =>
      asked<void>((answer) => mailbox.displayNewMessageFormAsync(filled(message), answer), noForm);
  }
  if (typeof mailbox.displayNewMessageForm !== 'function') return null;
  return async (message) => mailbox.displayNewMessageForm(filled(message));
}

function appointmentForm(mailbox: Office.Mailbox): Mailbox['openAppointment'] {
  const filled = ({ subject, text, start, end }: NewAppointment) => ({ subject, body: text, start, end });
  if (typeof mailbox.displayNewAppointmentFormAsync === 'function') {
    return (appointment) =>
      asked<void>((answer) => mailbox.displayNewAppointmentFormAsync(filled(appointment), answer), noForm);
  }
  if (typeof mailbox.displayNewAppointmentForm !== 'function') return null;
  return async (appointment) => mailbox.displayNewAppointmentForm(filled(appointment));
}

/** In per cent of the screen. */
const dialogSize = { height: 70, width: 35 };

/** Outlook opens dialogs on https alone; on one's own machine without it, a plain window does. */
async function openDialog(page: URL): Promise<Dialog> {
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

function unreadable(cause?: unknown): ProbityError {
  return new ProbityError('ERR_ITEM_UNREADABLE', words.faults.mailbox, { cause });
}

function noForm(cause?: unknown): ProbityError {
  return new ProbityError('ERR_OUTLOOK_REFUSED', paneWords.noForm, { cause });
}

function noDialog(cause?: unknown): ProbityError {
  return new ProbityError('ERR_OUTLOOK_REFUSED', paneWords.noDialog, { cause });
}

/** What Outlook answers to a question; throws `fault` where it refuses or keeps silent. */
async function asked<T>(
  ask: (answer: (result: Office.AsyncResult<T>) => void) => void,
  fault: (cause?: unknown) => ProbityError = unreadable,
): Promise<T> {
  const result = await answered(ask, fault);
  if (result.status !== Office.AsyncResultStatus.Succeeded) throw fault(result.error);
  return result.value;
}

/** The first answer, or the fault where none comes within our patience. */
function answered<T>(ask: (answer: (value: T) => void) => void, fault: () => ProbityError): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(fault()), patienceInMilliseconds);
    ask((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
