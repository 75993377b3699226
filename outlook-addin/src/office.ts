/// <reference types="office-js" />
import { ProbityError } from '#core/errors.ts';
import type { ItemParts } from '#core/item/compose.ts';
import type { EventTimes, Person } from '#core/item/item.ts';
import { words } from '#core/ui/words.ts';
import { readHeaders } from './headers.ts';
import { localIso } from './local-iso.ts';
import type { Mailbox } from './mailbox.ts';

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
    openItem,
    async read() {
      const id = openItem();
      if (mailbox.item === undefined || id === null) return null;
      const parts = await readItem(mailbox.item);
      // Outlook may have answered for the item opened meanwhile, without saying so.
      return openItem() === id ? parts : null;
    },
    onItemChanged(listener) {
      mailbox.addHandlerAsync(Office.EventType.ItemChanged, listener);
    },
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

/** What Outlook answers to a question on an item. */
async function asked<T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  const unreadable = (cause?: unknown) =>
    new ProbityError('ERR_ITEM_UNREADABLE', words.faults.mailbox, { cause });
  const result = await answered(ask, unreadable);
  if (result.status !== Office.AsyncResultStatus.Succeeded) throw unreadable(result.error);
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
