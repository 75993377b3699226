import { strings, succeeded } from './answers.ts';
import type { Method } from './methods.ts';
import type { OutlookItem } from './outlook-item.ts';
import { type Fields, isFields } from './protocol.ts';

/** A window that Outlook would open for the officer, filled in by the add-in. */
export interface Form {
  kind: 'reply' | 'reply-all' | 'new-message' | 'new-appointment';
  /** Of an appointment as text: Outlook takes no HTML there. */
  body: { format: 'html' | 'text'; content: string };
  subject: string;
  to: string[];
  cc: string[];
  /** Names of the files that the add-in has put in. */
  attachments: string[];
  /** Of an appointment, in milliseconds since 1970. */
  start: number | null;
  end: number | null;
}

/** Outlook names a reply by what it answers. */
function subjectOf(kind: Form['kind'], { subject }: Fields, item: OutlookItem | null): string {
  return kind === 'new-message' ? String(subject ?? '') : `Re: ${item?.subject ?? ''}`;
}

function recipientsOf(kind: Form['kind'], { toRecipients }: Fields, item: OutlookItem | null) {
  if (kind === 'new-message' || item === null) return { to: strings(toRecipients), cc: [] };
  const others = [...item.to.slice(1), ...item.cc].map(({ address }) => address);
  return { to: [item.from.address], cc: kind === 'reply-all' ? others : [] };
}

function fileNames(attachments: unknown): string[] {
  // office.js hands each over as a row: its type, its name, and what else it knows.
  return Array.isArray(attachments) ? attachments.map((row) => String(isFields(row) ? row[1] : '')) : [];
}

function openForm(kind: Form['kind']): Method {
  return (parameters, { item, openForm }) => {
    openForm({
      kind,
      body: { format: 'html', content: String(parameters.htmlBody ?? '') },
      subject: subjectOf(kind, parameters, item),
      ...recipientsOf(kind, parameters, item),
      attachments: fileNames(parameters.attachments),
      start: null,
      end: null,
    });
    return succeeded();
  };
}

const newAppointment: Method = ({ body, subject, start, end, requiredAttendees }, { openForm }) => {
  openForm({
    kind: 'new-appointment',
    body: { format: 'text', content: String(body ?? '') },
    subject: String(subject ?? ''),
    to: strings(requiredAttendees),
    cc: [],
    attachments: [],
    start: typeof start === 'number' ? start : null,
    end: typeof end === 'number' ? end : null,
  });
  return succeeded();
};

const openItem: Method = ({ itemId }, { openItem }) => {
  openItem(String(itemId));
  return succeeded();
};

const reply = openForm('reply');
const replyAll = openForm('reply-all');
const newMessage = openForm('new-message');

/** The windows that an add-in may have Outlook open. */
export const formMethods = {
  displayReplyForm: reply,
  displayReplyFormText: reply,
  displayReplyFormAsync: reply,
  displayReplyFormTextAsync: reply,
  displayReplyAllForm: replyAll,
  displayReplyAllFormText: replyAll,
  displayReplyAllFormAsync: replyAll,
  displayReplyAllFormTextAsync: replyAll,
  displayNewMessageForm: newMessage,
  displayNewMessageFormAsync: newMessage,
  displayNewAppointmentForm: newAppointment,
  displayNewAppointmentFormAsync: newAppointment,
  displayMessageForm: openItem,
  displayMessageFormAsync: openItem,
  displayAppointmentForm: openItem,
  displayAppointmentFormAsync: openItem,
} satisfies Record<string, Method>;
