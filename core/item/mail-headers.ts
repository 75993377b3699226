import type { Address, Email } from 'postal-mime';
import type { Person } from '#core/item/item.ts';

const knownHeaders = new Set([
  ...[
    'from',
    'to',
    'cc',
    'bcc',
    'subject',
    'date',
    'sender',
    'reply-to',
    'message-id',
    'received',
    'return-path',
  ],
  ...['mime-version', 'content-type', 'content-transfer-encoding'],
]);

/** Whether what was parsed has the headers of a message at all. */
export function hasMailHeaders(mail: Email): boolean {
  return mail.headers.some(({ key }) => knownHeaders.has(key));
}

export function peopleOf(addresses: readonly Address[] = []): Person[] {
  return addresses
    .flatMap((each) => each.group ?? each)
    .map(({ name, address }) => ({ name, address: address ?? '' }));
}

/** Null where the date is missing or could not be read. */
export function dateOf({ date }: Email): string | null {
  return date !== undefined && /^\d{4}-\d\d-\d\dT/.test(date) ? date : null;
}

/** Whether a header says that the message went to a crowd or was sent by a machine. */
export function isBulk(mail: Email): boolean {
  return mail.headers.some(({ key, value }) => {
    if (key === 'list-unsubscribe' || key === 'list-id') return true;
    if (key === 'precedence') return /^(?:bulk|list|junk)/i.test(value);
    return key === 'auto-submitted' && !/^no\b/i.test(value);
  });
}

export function isEncrypted(mail: Email): boolean {
  const type = contentType(mail).toLowerCase();
  const sealed = /^application\/(?:x-)?pkcs7-mime/.test(type) && !type.includes('signed-data');
  const armoured = (mail.text ?? '').trimStart().startsWith('-----BEGIN PGP MESSAGE-----');
  return type.startsWith('multipart/encrypted') || sealed || armoured;
}

/** Whether the end that a message of several parts announces is missing. */
export function isTruncated(mail: Email, bytes: Uint8Array): boolean {
  const boundary = /^multipart\/[^;]+;.*?boundary="?([^";]+)/is.exec(contentType(mail))?.[1]?.trim();
  if (boundary === undefined) return false;
  const tail = bytes.subarray(Math.max(0, bytes.length - longestEpilogue));
  return !String.fromCharCode(...tail).includes(`--${boundary}--`);
}

/** Footers of mailing lists may stand below the last part. */
const longestEpilogue = 16 * 1024;

function contentType(mail: Email): string {
  return mail.headers.find(({ key }) => key === 'content-type')?.value.slice(0, 4096) ?? '';
}
