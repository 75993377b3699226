import { errorCodes, failed, strings, succeeded } from './answers.ts';
import { attachment, recipient, recurrence } from './initial-data.ts';
import { htmlCoercion, type ItemMethod } from './methods.ts';
import { isDraft, type Mailbox, type OutlookItem } from './outlook-item.ts';
import { type Fields, isFields } from './protocol.ts';

/** office.js numbers the fields of recipients; an appointment's attendees go by the first two. */
const recipientFields = ['to', 'cc', 'bcc'] as const;
export type RecipientField = (typeof recipientFields)[number];

/** What of a draft has changed, as Outlook tells its add-ins. */
export type DraftChange = RecipientField | 'time' | 'attachments';

function fieldOf({ recipientField }: Fields): RecipientField {
  return recipientFields[Number(recipientField)] ?? 'to';
}

function peopleIn({ recipientArray }: Fields): Mailbox[] {
  const given = Array.isArray(recipientArray) ? recipientArray.filter(isFields) : [];
  return given.map(({ name, address }) => ({ name: String(name ?? ''), address: String(address ?? '') }));
}

function withoutMarkup(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

function setBody(item: OutlookItem, { data, coercionType }: Fields): void {
  const content = String(data);
  const isHtml = coercionType === htmlCoercion;
  item.bodyHtml = isHtml ? content : `<div>${content}</div>`;
  item.bodyText = isHtml ? withoutMarkup(content) : content;
}

/** Only a draft lets itself be changed. */
function onDraft(method: ItemMethod): ItemMethod {
  return (parameters, context) =>
    isDraft(context.item) ? method(parameters, context) : failed(errorCodes.operationNotSupported);
}

/** How this host lets add-ins read and change a draft. */
export const draftMethods = {
  getSubject: onDraft((_parameters, { item }) => succeeded(item.subject)),
  setSubject: onDraft(({ subject }, { item }) => {
    item.subject = String(subject);
    return succeeded();
  }),
  setBody: onDraft((parameters, { item }) => {
    setBody(item, parameters);
    return succeeded();
  }),
  prependBody: onDraft(({ data }, { item }) => {
    setBody(item, { data: `${data}${item.bodyText}` });
    return succeeded();
  }),

  getRecipients: onDraft((parameters, { item }) => succeeded(item[fieldOf(parameters)].map(recipient))),
  setRecipients: onDraft((parameters, { item, draftChanged }) => {
    const field = fieldOf(parameters);
    item[field] = peopleIn(parameters);
    draftChanged(field);
    return succeeded();
  }),
  addRecipients: onDraft((parameters, { item, draftChanged }) => {
    const field = fieldOf(parameters);
    item[field] = [...item[field], ...peopleIn(parameters)];
    draftChanged(field);
    return succeeded();
  }),
  getFrom: onDraft((_parameters, { item, user }) =>
    succeeded(recipient(item.from.address === '' ? user : item.from)),
  ),

  getTime: onDraft(({ TimeProperty }, { item }) =>
    succeeded((TimeProperty === timeProperties.start ? item.start : item.end) ?? 0),
  ),
  setTime: onDraft(({ TimeProperty, time }, { item, draftChanged }) => {
    if (TimeProperty === timeProperties.start) item.start = Number(time);
    else item.end = Number(time);
    draftChanged('time');
    return succeeded();
  }),
  getLocation: onDraft((_parameters, { item }) => succeeded(item.location)),
  setLocation: onDraft(({ location }, { item }) => {
    item.location = String(location);
    return succeeded();
  }),
  getAllDay: onDraft((_parameters, { item }) => succeeded(item.allDay)),
  getRecurrence: onDraft((_parameters, { item }) => succeeded(recurrence(item))),

  getAttachments: onDraft((_parameters, { item }) => succeeded(item.attachments.map(attachment))),
  addBase64Attachment: onDraft(({ name, base64String, isInline }, { item, draftChanged }) => {
    const id = `attachment-${item.attachments.length}`;
    const content = String(base64String);
    const details = { contentType: 'application/octet-stream', size: atob(content).length };
    item.attachments = [
      ...item.attachments,
      { id, name: String(name), inline: isInline === true, content, ...details },
    ];
    draftChanged('attachments');
    return succeeded(id);
  }),
  removeAttachment: onDraft(({ attachmentIndex }, { item, draftChanged }) => {
    const kept = item.attachments.filter(({ id }) => id !== attachmentIndex);
    if (kept.length === item.attachments.length) return failed(errorCodes.attachmentToDeleteNotFound);
    item.attachments = kept;
    draftChanged('attachments');
    return succeeded();
  }),

  saveDraft: onDraft((_parameters, { item, state }) => {
    state.saved = true;
    return succeeded(item.id);
  }),
  getItemId: onDraft((_parameters, { item, state }) =>
    state.saved ? succeeded(item.id) : failed(errorCodes.itemNotSaved),
  ),
  closeDraft: onDraft((_parameters, { item, openItem }) => {
    openItem(item.id);
    return succeeded();
  }),
  getComposeType: onDraft((_parameters, { item }) =>
    succeeded({ composeType: item.begunAs, coercionType: item.bodyHtml === '' ? 'text' : 'html' }),
  ),

  setSessionData: onDraft(({ name, value }, { state }) => {
    const fault = state.setSessionData(String(name), String(value));
    return fault === null ? succeeded() : failed(fault);
  }),
  getSessionData: onDraft(({ name }, { state }) => {
    const value = state.sessionData.get(String(name));
    return value === undefined ? failed(errorCodes.keyNotFound) : succeeded(value);
  }),
  getAllSessionData: onDraft((_parameters, { state }) => succeeded(Object.fromEntries(state.sessionData))),
  clearSessionData: onDraft((_parameters, { state }) => {
    state.sessionData.clear();
    return succeeded();
  }),
  removeSessionData: onDraft(({ name }, { state }) =>
    state.sessionData.delete(String(name)) ? succeeded() : failed(errorCodes.keyNotFound),
  ),

  setInternetHeaders: onDraft(({ internetHeaderNameValuePairs }, { state }) => {
    for (const [name, value] of Object.entries(internetHeaderNameValuePairs ?? {})) {
      state.internetHeaders.set(name, String(value));
    }
    return succeeded();
  }),
  removeInternetHeaders: onDraft(({ internetHeaderKeys }, { state }) => {
    for (const name of strings(internetHeaderKeys)) state.internetHeaders.delete(name);
    return succeeded();
  }),
} satisfies Record<string, ItemMethod>;

const timeProperties = { start: 1, end: 2 } as const;
