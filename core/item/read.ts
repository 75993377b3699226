import { decodeBytes } from '#core/item/charset.ts';
import { readInvite } from '#core/item/invite.ts';
import type { Item, ItemKind } from '#core/item/item.ts';
import { readMail } from '#core/item/mail.ts';
import { readPost } from '#core/item/post.ts';
import { itemFault } from '#core/item/sentences.ts';

/** A draft post is short; a JSON file longer than this, in bytes, is something else. */
const postLimit = 16 * 1024 * 1024;

export interface ReadOptions {
  /** Chooses the reader by its ending: `.eml`, `.ics`, `.json`. Without it the content decides. */
  fileName?: string;
  /** Chooses the reader outright, and tells mail that was received from mail about to be sent. */
  kind?: ItemKind;
}

/**
 * Reads a message, an invite or a draft post.
 * Throws `ERR_ITEM_EMPTY`, `ERR_ITEM_UNREADABLE` and `ERR_ITEM_TOO_LARGE`.
 */
export async function readItem(bytes: Uint8Array, { fileName = '', kind }: ReadOptions = {}): Promise<Item> {
  if (bytes.length === 0) {
    throw itemFault('fileEmpty');
  }
  const chosen = kind ?? kindByName(fileName) ?? kindByContent(bytes);
  if (chosen === 'invite')
    return isMail(bytes) ? { ...(await readMail(bytes)), kind: 'invite' } : readInvite(bytes);
  if (chosen === 'post') return readPostBytes(bytes);
  return readMail(bytes, chosen);
}

function readPostBytes(bytes: Uint8Array): Item {
  if (bytes.length > postLimit) {
    throw itemFault('postTooLarge');
  }
  return readPost(decodeBytes(bytes).text);
}

function kindByName(fileName: string): ItemKind | null {
  const name = fileName.toLowerCase();
  if (name.endsWith('.ics') || name.endsWith('.ical')) return 'invite';
  if (name.endsWith('.json')) return 'post';
  return name.endsWith('.eml') ? 'email-read' : null;
}

function kindByContent(bytes: Uint8Array): ItemKind {
  const head = headOf(bytes);
  if (head.startsWith('{')) return 'post';
  return /^begin:v/i.test(head) ? 'invite' : 'email-read';
}

/** An invite may also come as the message that carries it. */
function isMail(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return (
    !/^begin:/i.test(head) &&
    /^(?:received|from|to|subject|date|return-path|message-id|mime-version|content-type):/im.test(head)
  );
}

function headOf(bytes: Uint8Array): string {
  return decodeBytes(bytes.subarray(0, 2048)).text.trim();
}
