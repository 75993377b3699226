import { type Fields, isFields } from './protocol.ts';

/** Outlook's limit. */
const mostNotifications = 5;
export const errorCodes = {
  operationNotSupported: 5000,
  attachmentNotFound: 9003,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  itemNotFound: 9049,
} as const;

export interface Notification {
  key: string;
  message: string;
  icon?: string;
  persistent?: boolean;
  actions?: { actionText: string; commandId: string; contextData?: string }[];
}

/** What the add-in has put on one item: notification bars, categories, properties of its own. */
export class ItemState {
  readonly notifications = new Map<string, Notification>();
  readonly categories = new Set<string>();
  customProperties: Fields = {};

  /** Gives the code of the fault, or null where the bar now shows. */
  addNotification(notification: Notification): number | null {
    if (this.notifications.has(notification.key)) return errorCodes.duplicateNotificationKey;
    if (this.notifications.size >= mostNotifications) return errorCodes.tooManyNotifications;
    this.notifications.set(notification.key, notification);
    return null;
  }

  replaceNotification(notification: Notification): number | null {
    if (!this.notifications.has(notification.key)) return errorCodes.notificationKeyNotFound;
    this.notifications.set(notification.key, notification);
    return null;
  }

  removeNotification(key: string): number | null {
    return this.notifications.delete(key) ? null : errorCodes.notificationKeyNotFound;
  }
}

/** Reads a notification as office.js sends it, already checked against Outlook's lengths by office.js. */
export function readNotification(fields: Fields): Notification {
  const notification: Notification = { key: String(fields.key), message: String(fields.message) };
  if (typeof fields.icon === 'string') notification.icon = fields.icon;
  if (typeof fields.persistent === 'boolean') notification.persistent = fields.persistent;
  if (Array.isArray(fields.actions)) {
    notification.actions = fields.actions.filter(isFields).map((action) => ({
      actionText: String(action.actionText),
      commandId: String(action.commandId),
      ...(typeof action.contextData === 'string' ? { contextData: action.contextData } : {}),
    }));
  }
  return notification;
}
