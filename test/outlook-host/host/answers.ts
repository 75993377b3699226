import type { Fields } from './protocol.ts';

/** The codes with which Outlook refuses; office.js turns each into a name. */
export const errorCodes = {
  operationNotSupported: 5000,
  attachmentNotFound: 9003,
  attachmentToDeleteNotFound: 9008,
  accessRestricted: 9017,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  itemHasChanged: 9030,
  invalidCategory: 9044,
  duplicateCategory: 9045,
  itemNotSaved: 9046,
  itemNotFound: 9049,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
} as const;

export function succeeded(data?: unknown): Fields {
  return { wasSuccessful: true, error: false, errorCode: 0, data };
}

export function failed(errorCode: number): Fields {
  return { wasSuccessful: false, error: true, errorCode };
}

export function doneUnless(errorCode: number | null): Fields {
  return errorCode === null ? succeeded() : failed(errorCode);
}

export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
