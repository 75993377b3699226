import { errorCodes } from './answers.ts';
import { type Fields, isFields } from './protocol.ts';

/** Outlook's limits. */
const mostNotifications = 5;
const longestSessionData = 50_000;

export interface Notification {
  key: string;
  /** As office.js says it, for example `informationalMessage`. */
  type: string;
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
  /** Of a draft, for as long as it is written. */
  readonly sessionData = new Map<string, string>();
  /** Those that the add-in has set on a draft. */
  readonly internetHeaders = new Map<string, string>();
  /** Has the draft an id yet? */
  saved = false;

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

  setSessionData(name: string, value: string): number | null {
    const others = [...this.sessionData].filter(([other]) => other !== name);
    const length = [...others, [name, value]].flat().join('').length;
    if (length > longestSessionData) return errorCodes.sessionDataTooLong;
    this.sessionData.set(name, value);
    return null;
  }
}

/** office.js numbers the kinds. */
const typeNames = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'];

/** Reads a notification as office.js sends it, already checked against Outlook's lengths by office.js. */
export function readNotification(fields: Fields): Notification {
  const notification: Notification = {
    key: String(fields.key),
    type: typeNames[Number(fields.type)] ?? String(fields.type),
    message: String(fields.message),
  };
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
