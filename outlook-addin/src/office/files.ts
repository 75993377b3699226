/// <reference types="office-js" />
import { letterAmong } from '#core/declaration/letter/message.ts';
import type { ItemFile, OpenLetter } from '#core/ui/desk/surface.ts';
import { safeFileName } from '../item-file.ts';
import { asked } from './ask.ts';
import { isAppointment, isDraft, type OpenItem, personOf } from './open-item.ts';

/** The item as it came; null where Outlook does not hand that over. */
export async function rawFileOf(item: OpenItem): Promise<ItemFile | null> {
  if (isDraft(item) || !('getAsFileAsync' in item) || typeof item.getAsFileAsync !== 'function') return null;
  const base64 = await asked<string>((answer) => item.getAsFileAsync(answer));
  return { name: `${safeFileName(item.subject ?? '')}.eml`, bytes: bytesOf(base64) };
}

/** The declaration by mail that the item carries; null where it carries none, or Outlook is too old to hand it over. */
export async function letterIn(item: OpenItem): Promise<OpenLetter | null> {
  if (isDraft(item) || isAppointment<Office.MessageRead, Office.AppointmentRead>(item)) return null;
  if (typeof item.getAttachmentContentAsync !== 'function') return null;
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
