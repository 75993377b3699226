import PostalMime, { type Attachment, type Email } from 'postal-mime';
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

function base64(content: Attachment['content']): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function attachment(file: Attachment, index: number): OutlookAttachment {
  const content = base64(file.content);
  return {
    id: `attachment-${index}`,
    name: file.filename ?? 'Unnamed',
    contentType: file.mimeType,
    size: Math.floor((content.length * 3) / 4),
    inline: file.disposition === 'inline',
    content,
  };
}

/** The header block as it arrived, up to the first empty line. */
function headerBlock(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  const end = text.search(/\r?\n\r?\n/);
  return end < 0 ? text : text.slice(0, end);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
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
    location: zoneText(item, 'place'),
    bodyText,
    bodyHtml: `<pre>${escapeHtml(bodyText)}</pre>`,
  });
}

function messageFields(mail: Email, bytes: Uint8Array, isInvite: boolean): Partial<OutlookItem> {
  return {
    kind: isInvite ? 'meeting-request' : 'message',
    attachments: mail.attachments.map(attachment),
    internetHeaders: headerBlock(bytes),
    internetMessageId: mail.messageId ?? '',
    ...(mail.text ? { bodyText: mail.text } : {}),
    ...(mail.html ? { bodyHtml: mail.html } : {}),
  };
}

/**
 * Reads a mail or an invite as the page shows it and as Outlook would tell the pane of it.
 * @param name the file's name; one that ends in `.ics` is read as an invite
 * @throws ProbityError where the file cannot be read
 */
export async function openFile(id: string, name: string, bytes: Uint8Array): Promise<OpenedItem> {
  const isCalendar = name.toLowerCase().endsWith('.ics');
  const item = await readItem(bytes, isCalendar ? 'invite' : 'email-read');
  const fields = isCalendar
    ? { kind: 'appointment' as const }
    : messageFields(await PostalMime.parse(bytes), bytes, item.event !== null);
  return {
    id,
    name,
    subject: zoneText(item, 'subject') || 'No subject',
    item,
    outlook: { ...knownFields(id, item), ...fields },
    date: milliseconds(item.sentAt) ?? milliseconds(item.event?.start),
  };
}
