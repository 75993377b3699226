import PostalMime, { type Attachment } from 'postal-mime';
import { ProbityError } from '#core/errors.ts';
import type { Item, Person, ZoneKind } from '#core/item/item.ts';
import { readItem } from '#core/item/read.ts';
import { type Mailbox, type OutlookAttachment, type OutlookItem, outlookItem } from '../host/outlook-item.ts';

/** One entry of the mailbox: what the page shows, and what Outlook tells the pane. */
export interface OpenedItem {
  id: string;
  /** The file's name. */
  name: string;
  subject: string;
  item: Item;
  outlook: OutlookItem;
  /** Milliseconds since 1970, by which the list is sorted; null where the file does not say. */
  date: number | null;
}

const bodyKinds: readonly ZoneKind[] = [
  'body',
  'quoted',
  'forwarded',
  'signature',
  'disclaimer',
  'banner',
  'unsubscribe',
];

/** The item's text in the order in which it stands in the message. */
export function bodyZones(item: Item): Item['zones'] {
  return item.zones.filter(({ kind }) => bodyKinds.includes(kind));
}

export function zoneText(item: Item, kind: ZoneKind): string {
  return item.zones.find((zone) => zone.kind === kind)?.text ?? '';
}

function milliseconds(time: string | null | undefined): number | null {
  const value = time ? Date.parse(time) : Number.NaN;
  return Number.isNaN(value) ? null : value;
}

function mailbox(person: Person | null): Mailbox {
  return { name: person?.name ?? '', address: person?.address ?? '' };
}

function bytesOf(content: Attachment['content']): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

const chunkBytes = 8192;

/** Each byte as one character. (The decoder named latin1 makes other characters of some bytes.) */
export function bytesAsText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunkBytes));
  }
  return text;
}

function attachment(file: Attachment, index: number): OutlookAttachment {
  const bytes = bytesOf(file.content);
  const isMessage = file.mimeType === 'message/rfc822';
  return {
    id: `attachment-${index}`,
    name: file.filename ?? 'Unnamed',
    contentType: file.mimeType,
    size: bytes.length,
    inline: file.disposition === 'inline',
    content: isMessage ? bytesAsText(bytes) : btoa(bytesAsText(bytes)),
  };
}

const mostHeaderBytes = 256 * 1024;

/** The header block as it arrived, up to the first empty line. */
function headerBlock(bytes: Uint8Array): string {
  const text = bytesAsText(bytes.subarray(0, mostHeaderBytes));
  const end = text.search(/\r?\n\r?\n/);
  return end < 0 ? text : text.slice(0, end);
}

/** What Outlook makes of a message without HTML. */
function htmlOf(text: string): string {
  const escaped = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<div>${escaped.replaceAll('\n', '<br>')}</div>`;
}

/** What Outlook knows of any item, taken from what Probity read. */
function knownFields(id: string, item: Item): OutlookItem {
  const bodyText = bodyZones(item)
    .map(({ text }) => text)
    .join('\n\n');
  return outlookItem({
    id,
    subject: zoneText(item, 'subject'),
    from: mailbox(item.from),
    to: item.to.map(mailbox),
    cc: item.cc.map(mailbox),
    sentAt: milliseconds(item.sentAt),
    start: milliseconds(item.event?.start),
    end: milliseconds(item.event?.end),
    method: item.event?.method ?? null,
    allDay: item.event?.allDay ?? false,
    everyWeeks: item.event?.recurring ? 1 : 0,
    location: zoneText(item, 'place'),
    bodyText,
    bodyHtml: htmlOf(bodyText),
  });
}

async function messageFields(bytes: Uint8Array, isMeeting: boolean): Promise<Partial<OutlookItem>> {
  const kind = isMeeting ? 'meeting-message' : 'message';
  // Probity reads even a damaged message; what this parser then cannot add, Outlook would not know.
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch(() => null);
  if (!mail) return { kind };
  return {
    kind,
    attachments: mail.attachments.map(attachment),
    internetHeaders: headerBlock(bytes),
    internetMessageId: mail.messageId ?? '',
    ...(mail.text ? { bodyText: mail.text, bodyHtml: htmlOf(mail.text) } : {}),
    ...(mail.html ? { bodyHtml: mail.html } : {}),
  };
}

/**
 * Reads a mail or an invite as the page shows it and as Outlook would tell the pane of it.
 * @param name the file's name, whose ending says what it is
 * @throws ProbityError where the file cannot be read
 */
export async function openFile(id: string, name: string, bytes: Uint8Array): Promise<OpenedItem> {
  const item = await readItem(bytes, { fileName: name });
  if (item.kind === 'post') {
    throw new ProbityError(
      'ERR_ITEM_UNREADABLE',
      'This is a draft post, which Outlook does not open. Drop a message (.eml) or an invite (.ics).',
    );
  }
  const further =
    item.kind === 'invite'
      ? { kind: 'appointment' as const }
      : await messageFields(bytes, item.event !== null);
  return {
    id,
    name,
    subject: zoneText(item, 'subject') || 'No subject',
    item,
    outlook: { ...knownFields(id, item), ...further },
    date: milliseconds(item.sentAt) ?? milliseconds(item.event?.start),
  };
}
