/** What Outlook knows of the message or appointment that is open. */

/** In office.js' order. */
export const meetingResponses = ['none', 'organizer', 'tentative', 'accepted', 'declined'] as const;

export interface Mailbox {
  name: string;
  address: string;
  /** Of somebody invited: what they have answered. */
  response?: (typeof meetingResponses)[number];
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

export const itemKinds = [
  'message',
  'meeting-message',
  'appointment',
  'message-compose',
  'appointment-compose',
] as const;

/**
 * An item that is read stays as it is; a draft is one object that the officer and the add-in both change.
 */
export interface OutlookItem {
  id: string;
  kind: (typeof itemKinds)[number];
  subject: string;
  from: Mailbox;
  to: Mailbox[];
  cc: Mailbox[];
  /** Of a draft alone. */
  bcc: Mailbox[];
  /** Milliseconds since 1970; null where the source does not say. */
  sentAt: number | null;
  /** Of a meeting, in milliseconds since 1970. */
  start: number | null;
  end: number | null;
  /** Of a meeting's mail: REQUEST, REPLY or CANCEL. */
  method: string | null;
  allDay: boolean;
  /** Of a series, every so many weeks; 0 where the meeting takes place once. */
  everyWeeks: number;
  location: string;
  bodyText: string;
  bodyHtml: string;
  attachments: OutlookAttachment[];
  /** The header block as received, lines ending in CRLF. */
  internetHeaders: string;
  internetMessageId: string;
  /** Of a draft: what it was begun as. */
  begunAs: 'newMail' | 'reply' | 'forward';
  /** Whose it is, where that is somebody else who has shared a mailbox or a folder. */
  owner: Mailbox | null;
  /** `rights` keeps the body from add-ins; `encrypted` leaves an envelope with nothing to read in it. */
  protection: 'none' | 'encrypted' | 'rights';
}

export function isDraft({ kind }: OutlookItem): boolean {
  return kind === 'message-compose' || kind === 'appointment-compose';
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
    bcc: [],
    sentAt: null,
    start: null,
    end: null,
    method: null,
    allDay: false,
    everyWeeks: 0,
    location: '',
    bodyText: '',
    bodyHtml: '',
    attachments: [],
    internetHeaders: '',
    internetMessageId: '',
    begunAs: 'newMail',
    owner: null,
    protection: 'none',
    ...given,
  };
}
