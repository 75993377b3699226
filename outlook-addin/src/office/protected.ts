import type { ItemNote } from '#core/item/item.ts';
import { note } from '#core/item/sentences.ts';

/** A message that only its receivers may read. */
export interface Protected {
  note: ItemNote;
  /** Whether the text that Outlook hands over is not what was written. */
  hidesText(text: string): boolean;
}

/** The letter that stands in place of one under rights management is not the letter. */
const rights = /\.rpmsg$/i;
/** Outlook opens such a message itself where it may, keeps its class, and then tells add-ins what it likes of the text. */
const rightsHeader = /^content-class:[ \t]*rpmsg\.message\b/im;
const rightsClass = /^IPM\.Note\.(?:rpmsg|Microsoft\.(?:Conversation\.)?rpmsg)/i;
const sealed = /^smime\.p7m$/i;

/**
 * Tells by its class, its attachments and its internet headers whether a message is encrypted; null where it is not.
 */
export function protectedNote(
  itemClass: string | undefined,
  attachments: readonly string[],
  headers = '',
): Protected | null {
  if (attachments.some((name) => rights.test(name)))
    return { note: note('encrypted'), hidesText: () => true };
  // A signature alone hides nothing.
  const isSealed = /^IPM\.Note\.SMIME(?!\.MultipartSigned)/i.test(itemClass ?? '');
  const isRestricted = rightsClass.test(itemClass ?? '') || rightsHeader.test(headers);
  if (!isSealed && !isRestricted && !attachments.some((name) => sealed.test(name))) return null;
  return { note: note('encrypted'), hidesText: (text) => text.trim() === '' };
}
