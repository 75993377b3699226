/// <reference types="office-js" />
import type { NewAppointment, NewMessage } from '#core/ui/desk/surface.ts';
import { htmlOf } from '../html.ts';
import type { Mailbox } from '../mailbox.ts';
import { asked, noForm } from './ask.ts';
import { isDraft, type OpenItem } from './open-item.ts';

/** A file that has no public address is taken by newer Outlooks alone, and by an office.js that knows of it. */
export function replyWithFileOf(item: OpenItem): ReturnType<Mailbox['replyWithFile']> {
  const takesFiles =
    'Base64' in Office.MailboxEnums.AttachmentType &&
    Office.context.requirements.isSetSupported('Mailbox', '1.15');
  if (isDraft(item) || !takesFiles || typeof item.displayReplyFormAsync !== 'function') return null;
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
export function replyFormOf(item: OpenItem): ((text: string) => Promise<void>) | null {
  if (isDraft(item)) return null;
  if (typeof item.displayReplyFormAsync === 'function') {
    return (text) => asked<void>((answer) => item.displayReplyFormAsync(htmlOf(text), answer), noForm);
  }
  if (typeof item.displayReplyForm !== 'function') return null;
  return async (text) => item.displayReplyForm(htmlOf(text));
}

export function messageForm(mailbox: Office.Mailbox): Mailbox['openMessage'] {
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

export function appointmentForm(mailbox: Office.Mailbox): Mailbox['openAppointment'] {
  const filled = ({ subject, text, start, end }: NewAppointment) => ({ subject, body: text, start, end });
  if (typeof mailbox.displayNewAppointmentFormAsync === 'function') {
    return (appointment) =>
      asked<void>((answer) => mailbox.displayNewAppointmentFormAsync(filled(appointment), answer), noForm);
  }
  if (typeof mailbox.displayNewAppointmentForm !== 'function') return null;
  return async (appointment) => mailbox.displayNewAppointmentForm(filled(appointment));
}

function base64Of(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
