import { doneUnless, errorCodes, failed, strings, succeeded } from './answers.ts';
import type { MethodName } from './dispatch-ids.ts';
import { type DraftChange, draftMethods } from './draft-methods.ts';
import { type Form, formMethods } from './forms.ts';
import { type ItemState, readNotification } from './item-state.ts';
import type { MailboxState } from './mailbox-state.ts';
import { isEnclosedMessage, type Mailbox, type OutlookItem } from './outlook-item.ts';
import { type Fields, isFields } from './protocol.ts';

/** What every method may read and change. */
export interface MailboxContext {
  item: OutlookItem | null;
  user: Mailbox;
  mailbox: MailboxState;
  openForm(form: Form): void;
  /** Another item, or a draft that is closed. */
  openItem(id: string): void;
}

/** What a method of the open item may read and change. */
export interface ItemContext extends MailboxContext {
  item: OutlookItem;
  state: ItemState;
  /** What the pane is told when it is opened from a dialog or a notification; empty otherwise. */
  initializationContext: string;
  /** Tells the other add-in frames of this draft. */
  draftChanged(change: DraftChange): void;
}

export type Method = (parameters: Fields, context: MailboxContext) => Fields;
export type ItemMethod = (parameters: Fields, context: ItemContext) => Fields;

/** office.js asks for HTML by this number, and for text by 0. */
export const htmlCoercion = 3;

/** The header of that name in a header block, unfolded; undefined where there is none. */
function headerIn(block: string, name: string): string | undefined {
  const lines = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const start = `${name.toLowerCase()}:`;
  return lines
    .find((line) => line.toLowerCase().startsWith(start))
    ?.slice(start.length)
    .trim();
}

const getInternetHeaders: ItemMethod = ({ internetHeaderKeys }, { item, state }) => {
  const found = strings(internetHeaderKeys).flatMap((name) => {
    const value = state.internetHeaders.get(name) ?? headerIn(item.internetHeaders, name);
    return value === undefined ? [] : [[name, value]];
  });
  return succeeded(Object.fromEntries(found));
};

const getBody: ItemMethod = ({ coercionType }, { item }) => {
  if (item.protection === 'rights') return failed(errorCodes.accessRestricted);
  if (item.protection === 'encrypted') return succeeded('');
  return succeeded(coercionType === htmlCoercion ? item.bodyHtml : item.bodyText);
};

const getAttachmentContent: ItemMethod = ({ id }, { item }) => {
  const file = item.attachments.find((candidate) => candidate.id === id);
  if (!file) return failed(errorCodes.attachmentNotFound);
  return succeeded({ format: isEnclosedMessage(file) ? 'eml' : 'base64', content: file.content });
};

const ownMethods = {
  getBody,
  getBodyType: (_parameters, { item }) => succeeded(item.bodyHtml === '' ? 'text' : 'html'),
  getAllInternetHeaders: (_parameters, { item }) => succeeded(item.internetHeaders),
  getInternetHeaders,
  getInitializationContext: (_parameters, { initializationContext }) => succeeded(initializationContext),
  getAttachmentContent,
  getSharedProperties: (_parameters, { item, user }) => {
    if (item.owner === null) return failed(errorCodes.operationNotSupported);
    const { address } = item.owner;
    // Everything but deleting what others have made.
    return succeeded({ owner: address, delegatePermissions: 0b1111, targetMailbox: user.address });
  },

  addNotification: (parameters, { state }) => doneUnless(state.addNotification(readNotification(parameters))),
  replaceNotification: (parameters, { state }) =>
    doneUnless(state.replaceNotification(readNotification(parameters))),
  removeNotification: (parameters, { state }) => doneUnless(state.removeNotification(String(parameters.key))),
  getAllNotifications: (_parameters, { state }) => succeeded([...state.notifications.values()]),

  getCategories: (_parameters, { state, mailbox }) =>
    succeeded([...state.categories].map((displayName) => mailbox.category(displayName))),
  addCategories: (parameters, { state, mailbox }) => {
    const categories = strings(parameters.categories);
    // Outlook takes only those of the mailbox's own list.
    if (!categories.every((name) => mailbox.masterCategories.has(name)))
      return failed(errorCodes.invalidCategory);
    for (const category of categories) state.categories.add(category);
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
  saveCustomProperties: ({ customProperties }, { state }) => {
    state.customProperties = isFields(customProperties) ? customProperties : {};
    return succeeded();
  },
} satisfies Record<string, ItemMethod>;

/** Those that ask nothing of an open item. */
export const mailboxMethods = {
  ...formMethods,
  saveRoamingSettings: (parameters, { mailbox }) => {
    mailbox.roamingSettings = isFields(parameters[0]) ? parameters[0] : {};
    return succeeded();
  },
  getMasterCategories: (_parameters, { mailbox }) =>
    succeeded([...mailbox.masterCategories.keys()].map((name) => mailbox.category(name))),
  addMasterCategories: ({ categoryDetails }, { mailbox }) => {
    const added = Array.isArray(categoryDetails) ? categoryDetails.filter(isFields) : [];
    if (added.some(({ displayName }) => mailbox.masterCategories.has(String(displayName)))) {
      return failed(errorCodes.duplicateCategory);
    }
    for (const { displayName, color } of added)
      mailbox.masterCategories.set(String(displayName), String(color));
    return succeeded();
  },
  removeMasterCategories: ({ categories }, { mailbox }) => {
    for (const name of strings(categories)) mailbox.masterCategories.delete(name);
    return succeeded();
  },
} satisfies Record<string, Method>;

export type MailboxMethodName = keyof typeof mailboxMethods;

/** How this host carries out the methods of the open item. */
export const itemMethods: Record<Exclude<MethodName, MailboxMethodName>, ItemMethod> = {
  ...ownMethods,
  ...draftMethods,
};

export function isMailboxMethod(name: MethodName): name is MailboxMethodName {
  return Object.hasOwn(mailboxMethods, name);
}
