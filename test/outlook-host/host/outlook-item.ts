/** What Outlook knows of the message or appointment that is open. */

export interface Mailbox {
  name: string;
  address: string;
}

export interface OutlookAttachment {
  id: string;
  name: string;
  contentType: string;
  /** In bytes. */
  size: number;
  inline: boolean;
  /** Base64; of an enclosed message its source as it is. */
  content: string;
}

export interface OutlookItem {
  id: string;
  kind: 'message' | 'meeting-message' | 'appointment';
  subject: string;
  from: Mailbox;
  to: Mailbox[];
  cc: Mailbox[];
  /** Milliseconds since 1970; null where the source does not say. */
  sentAt: number | null;
  /** Of a meeting, in milliseconds since 1970. */
  start: number | null;
  end: number | null;
  /** Of a meeting's mail: REQUEST, REPLY or CANCEL. */
  method: string | null;
  location: string;
  bodyText: string;
  bodyHtml: string;
  attachments: OutlookAttachment[];
  /** The header block as received, lines ending in CRLF. */
  internetHeaders: string;
  internetMessageId: string;
}

/** Is the attachment a message, which Outlook then calls an item? */
export function isEnclosedMessage(file: OutlookAttachment): boolean {
  return file.contentType === 'message/rfc822';
}

/** An item with every field empty but those given. */
export function outlookItem(given: Partial<OutlookItem> & Pick<OutlookItem, 'id'>): OutlookItem {
  return {
    kind: 'message',
    subject: '',
    from: { name: '', address: '' },
    to: [],
    cc: [],
    sentAt: null,
    start: null,
    end: null,
    method: null,
    location: '',
    bodyText: '',
    bodyHtml: '',
    attachments: [],
    internetHeaders: '',
    internetMessageId: '',
    ...given,
  };
}
