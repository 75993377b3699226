import type { MethodName } from './dispatch-ids.ts';
import { errorCodes, type ItemState, readNotification } from './item-state.ts';
import { isEnclosedMessage, type OutlookItem } from './outlook-item.ts';
import type { Fields } from './protocol.ts';

/** A window that Outlook would open for the officer, filled in by the add-in. */
export interface Form {
  kind: 'reply' | 'reply-all' | 'new-message' | 'new-appointment';
  /** Of an appointment as text: Outlook takes no HTML there. */
  body: { format: 'html' | 'text'; content: string };
  subject: string;
  to: string[];
  /** Of an appointment, in milliseconds since 1970. */
  start: number | null;
  end: number | null;
}

/** What a method may read and change. */
export interface ItemContext {
  item: OutlookItem;
  state: ItemState;
  openForm(form: Form): void;
}

type Method = (parameters: Fields, context: ItemContext) => Fields;

/** office.js asks for HTML by this number, and for text by 0. */
const htmlCoercion = 3;

export function succeeded(data?: unknown): Fields {
  return { wasSuccessful: true, error: false, errorCode: 0, data };
}

export function failed(errorCode: number): Fields {
  return { wasSuccessful: false, error: true, errorCode };
}

function doneUnless(errorCode: number | null): Fields {
  return errorCode === null ? succeeded() : failed(errorCode);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function openForm(kind: Form['kind']): Method {
  return (parameters, context) => {
    context.openForm({
      kind,
      body: { format: 'html', content: String(parameters.htmlBody ?? '') },
      subject: subjectOf(kind, parameters, context.item),
      to: kind === 'new-message' ? strings(parameters.toRecipients) : [context.item.from.address],
      start: null,
      end: null,
    });
    return succeeded();
  };
}

/** Outlook names a reply by what it answers. */
function subjectOf(kind: Form['kind'], { subject }: Fields, item: OutlookItem): string {
  return kind === 'new-message' ? String(subject ?? '') : `Re: ${item.subject}`;
}

const newAppointment: Method = ({ body, subject, start, end }, context) => {
  context.openForm({
    kind: 'new-appointment',
    body: { format: 'text', content: String(body ?? '') },
    subject: String(subject ?? ''),
    to: [],
    start: typeof start === 'number' ? start : null,
    end: typeof end === 'number' ? end : null,
  });
  return succeeded();
};

const reply = openForm('reply');
const replyAll = openForm('reply-all');
const newMessage = openForm('new-message');

/** How this host carries out the methods of the open item; roaming settings belong to the whole mailbox. */
export const itemMethods: Record<Exclude<MethodName, 'saveRoamingSettings'>, Method> = {
  getBody: (parameters, { item }) =>
    succeeded(parameters.coercionType === htmlCoercion ? item.bodyHtml : item.bodyText),
  getBodyType: (_parameters, { item }) => succeeded(item.bodyHtml === '' ? 'text' : 'html'),
  getAllInternetHeaders: (_parameters, { item }) => succeeded(item.internetHeaders),
  getInitializationContext: () => succeeded(''),
  getAttachmentContent: (parameters, { item }) => {
    const file = item.attachments.find(({ id }) => id === parameters.id);
    if (!file) return failed(errorCodes.attachmentNotFound);
    return succeeded({ format: isEnclosedMessage(file) ? 'eml' : 'base64', content: file.content });
  },

  addNotification: (parameters, { state }) => doneUnless(state.addNotification(readNotification(parameters))),
  replaceNotification: (parameters, { state }) =>
    doneUnless(state.replaceNotification(readNotification(parameters))),
  removeNotification: (parameters, { state }) => doneUnless(state.removeNotification(String(parameters.key))),
  getAllNotifications: (_parameters, { state }) => succeeded([...state.notifications.values()]),

  getMasterCategories: () => succeeded([]),
  getCategories: (_parameters, { state }) =>
    succeeded([...state.categories].map((displayName) => ({ displayName, color: 'None' }))),
  addCategories: (parameters, { state }) => {
    for (const category of strings(parameters.categories)) state.categories.add(category);
    return succeeded();
  },
  removeCategories: (parameters, { state }) => {
    for (const category of strings(parameters.categories)) state.categories.delete(category);
    return succeeded();
  },

  loadCustomProperties: (_parameters, { state }) => ({
    wasSuccessful: true,
    customProperties: JSON.stringify(state.customProperties),
  }),
  saveCustomProperties: (parameters, { state }) => {
    state.customProperties = parameters.customProperties as Fields;
    return succeeded();
  },

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
};
