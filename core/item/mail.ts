import PostalMime, { type Email } from 'postal-mime';
import { mendMojibake } from '#core/item/charset.ts';
import { composeItem, type EnclosedMessage, type ItemParts, type TextPart } from '#core/item/compose.ts';
import { readFlatMail } from '#core/item/flat-mail.ts';
import type { Item, ItemNote } from '#core/item/item.ts';
import { damage, inWindows1252, looksBinary, statesUnknownCharset } from '#core/item/mail-charset.ts';
import {
  dateOf,
  hasMailHeaders,
  isBulk,
  isEncrypted,
  isTruncated,
  peopleOf,
} from '#core/item/mail-headers.ts';
import { contentOf, invitePartsIn } from '#core/item/mail-invite.ts';
import { slimMail } from '#core/item/mail-slimming.ts';
import { itemFault, note } from '#core/item/sentences.ts';

/** The largest message that mail services carry, in bytes. */
const mailLimit = 150 * 1024 * 1024;

/** Messages within messages within messages are read to this depth, and this many of them. */
const deepestEnclosure = 4;
const mostEnclosed = 20;

const parserLimits = { maxNestingDepth: 64, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true };

type MailParts = Omit<ItemParts, 'kind'> & { notes: ItemNote[] };

/**
 * Reads a message (RFC 5322, MIME): people, text cut into zones, names of attachments, the event of a
 * calendar part, messages enclosed in it. What cannot be read is left out with a note.
 * Throws `ERR_ITEM_EMPTY`, `ERR_ITEM_TOO_LARGE` (over `mailLimit` bytes) and `ERR_ITEM_UNREADABLE`.
 */
export async function readMail(
  bytes: Uint8Array,
  kind: 'email-read' | 'email-compose' = 'email-read',
): Promise<Item> {
  if (!bytes.some((byte) => byte > 0x20)) throw itemFault('mailEmpty');
  if (bytes.length > mailLimit) throw itemFault('mailTooLarge');
  if (isNoMessage(bytes)) throw itemFault('mailUnreadable');
  return composeItem({ kind, ...(await mailParts(bytes, 0)) });
}

/** Outlook's own format, and whatever else is no text from its first line on. */
function isNoMessage(bytes: Uint8Array): boolean {
  return looksBinary(bytes.subarray(0, 512)) && looksBinary(bytes);
}

async function mailParts(message: Uint8Array, depth: number): Promise<MailParts> {
  const { bytes, cut } = slimMail(message);
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, parserLimits);
  } catch (fault) {
    return readFlatMail(bytes, fault);
  }
  if (!hasMailHeaders(mail)) return readFlatMail(bytes, null);
  const guessed = await mendCharset(mail, bytes);
  const invite = invitePartsIn(mail);
  const inner = await enclosedIn(mail, depth);
  return {
    ...invite,
    subject: mail.subject || invite.subject || '',
    from: peopleOf(mail.from ? [mail.from] : mail.sender ? [mail.sender] : [])[0] ?? null,
    replyTo: peopleOf(mail.replyTo),
    to: peopleOf(mail.to),
    cc: peopleOf(mail.cc),
    bcc: peopleOf(mail.bcc),
    sentAt: dateOf(mail),
    text: mail.text ?? '',
    html: mail.html ?? '',
    attachmentNames: mail.attachments.flatMap(({ filename }) => filename || []),
    enclosed: inner.enclosed,
    bulk: isBulk(mail),
    notes: [
      ...(guessed ? [note('mailCharsetGuessed')] : []),
      ...(isEncrypted(mail) ? [note('encrypted')] : []),
      ...(isTruncated(mail, message) ? [note('mailTruncated')] : []),
      ...(cut ? [note('cut')] : []),
      ...invite.notes,
      ...inner.notes,
    ],
  };
}

/** Reads text once more, or mends it, where its character set was stated wrongly; says whether it had to. */
async function mendCharset(mail: Email, bytes: Uint8Array): Promise<boolean> {
  let guessed = statesUnknownCharset(bytes);
  const fields = ['subject', 'text', 'html'] as const;
  const damaged = fields.some((field) => damage(mail[field] ?? '').lost > 0);
  const again = damaged ? inWindows1252(bytes) : null;
  const second = again === null ? null : await PostalMime.parse(again, parserLimits);
  for (const field of fields) {
    const first = mail[field];
    if (first === undefined) continue;
    const { lost, kept } = damage(first);
    const better = lost > kept ? second?.[field] : undefined;
    const mended = mendMojibake(better ?? first);
    guessed ||= lost > 0 || mended.guessed;
    mail[field] = mended.text;
  }
  return guessed;
}

/** The messages enclosed in a message, and those enclosed in them, outermost first. */
async function enclosedIn(
  mail: Email,
  depth: number,
): Promise<{ enclosed: EnclosedMessage[]; notes: ItemNote[] }> {
  const enclosed: EnclosedMessage[] = [];
  const found: ItemNote[] = [];
  for (const [index, attachment] of mail.attachments.entries()) {
    if (attachment.mimeType !== 'message/rfc822') continue;
    if (depth >= deepestEnclosure || enclosed.length >= mostEnclosed) {
      found.push(note('enclosedTooDeep'));
      break;
    }
    try {
      const parts = await mailParts(contentOf(attachment), depth + 1);
      enclosed.push(enclosure(parts, `attachment:${index}`), ...(parts.enclosed ?? []));
      found.push(...parts.notes);
    } catch {
      found.push(note('enclosedUnreadable'));
    }
  }
  return { enclosed, notes: found };
}

function enclosure({ subject = '', from, text = '', html = '' }: MailParts, part: string): EnclosedMessage {
  const body: TextPart =
    html === ''
      ? { part: `${part}:text`, format: 'plain', content: text }
      : { part: `${part}:html`, format: 'html', content: html };
  return { subject, from: from ?? null, body };
}
