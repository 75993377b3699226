import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { ProbityError } from '#core/errors.ts';
import { mendMojibake } from '#core/item/charset.ts';
import { composeItem, type EnclosedMessage, type ItemParts, type TextPart } from '#core/item/compose.ts';
import { readFlatMail } from '#core/item/flat-mail.ts';
import { inviteParts } from '#core/item/invite.ts';
import type { Item, ItemNote, Person } from '#core/item/item.ts';
import { damage, inWindows1252, looksBinary, statesUnknownCharset } from '#core/item/mail-charset.ts';

/** The largest message that mail services carry, in bytes. */
export const mailLimit = 150 * 1024 * 1024;

/** Messages within messages within messages are read to this depth, and this many of them. */
const deepestEnclosure = 4;
const mostEnclosed = 20;

const limits = { maxNestingDepth: 64, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true };

/**
 * Reads a message (RFC 5322, MIME): people, text cut into zones, names of attachments, the event of a
 * calendar part, messages enclosed in it. What cannot be read is left out with a note.
 * Throws `ERR_ITEM_EMPTY`, `ERR_ITEM_TOO_LARGE` (over `mailLimit` bytes) and `ERR_ITEM_UNREADABLE`.
 */
export async function readMail(
  bytes: Uint8Array,
  kind: 'email-read' | 'email-compose' = 'email-read',
): Promise<Item> {
  if (!bytes.some((byte) => byte > 0x20)) {
    throw new ProbityError(
      'ERR_ITEM_EMPTY',
      'The message is empty, so there is nothing to check. Save it again from your mail program.',
    );
  }
  if (bytes.length > mailLimit) {
    throw new ProbityError(
      'ERR_ITEM_TOO_LARGE',
      'The message is larger than 150 MB and was not read. Save it again without its attachments.',
    );
  }
  return composeItem({ kind, ...(await mailParts(bytes, 0)) });
}

/** Outlook's own format, and whatever else is no text from its first line on. */
function isNoMessage(bytes: Uint8Array): boolean {
  return looksBinary(bytes.subarray(0, 512)) && looksBinary(bytes);
}

type MailParts = Omit<ItemParts, 'kind'> & { notes: ItemNote[] };

async function mailParts(bytes: Uint8Array, depth: number): Promise<MailParts> {
  const notes: ItemNote[] = [];
  if (isNoMessage(bytes)) return readFlatMail(bytes, null);
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, limits);
  } catch (fault) {
    return readFlatMail(bytes, fault);
  }
  if (mail.headers.length === 0 || !mail.headers.some(({ key }) => knownHeaders.has(key)))
    return readFlatMail(bytes, null);
  await mendCharset(mail, bytes, notes);
  const parts: MailParts = {
    subject: mail.subject ?? '',
    from: people(mail.from ? [mail.from] : mail.sender ? [mail.sender] : [])[0] ?? null,
    replyTo: people(mail.replyTo),
    to: people(mail.to),
    cc: people(mail.cc),
    bcc: people(mail.bcc),
    sentAt: isoDate(mail.date),
    text: mail.text ?? '',
    html: mail.html ?? '',
    attachmentNames: mail.attachments.flatMap(({ filename }) => filename || []),
    enclosed: await enclosedIn(mail, depth, notes),
    bulk: isBulk(mail),
    notes,
  };
  if (isEncrypted(mail))
    notes.push({
      code: 'encrypted',
      sentence: 'The message is encrypted, so its text was not checked. Open it in your mail program.',
    });
  return withInvite(parts, mail, notes);
}

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

/** Reads text once more, or mends it, where its character set was stated wrongly. */
async function mendCharset(mail: Email, bytes: Uint8Array, notes: ItemNote[]): Promise<void> {
  let guessed = statesUnknownCharset(bytes);
  const lost = (text = '') => damage(text).lost > 0;
  const again = lost(mail.text) || lost(mail.html) || lost(mail.subject) ? inWindows1252(bytes) : null;
  const second = again ? await PostalMime.parse(again, limits) : null;
  for (const field of ['subject', 'text', 'html'] as const) {
    const first = mail[field];
    if (first === undefined) continue;
    const { lost, kept } = damage(first);
    const better = lost > kept ? second?.[field] : undefined;
    const mended = mendMojibake(better ?? first);
    guessed ||= lost > 0 || mended.guessed;
    mail[field] = mended.text;
  }
  if (guessed) {
    notes.push({
      code: 'charset-guessed',
      sentence: 'Some characters may be wrong, because the message states its character set wrongly.',
    });
  }
}

/** The messages enclosed in a message, and those enclosed in them, outermost first. */
async function enclosedIn(mail: Email, depth: number, notes: ItemNote[]): Promise<EnclosedMessage[]> {
  const enclosed: EnclosedMessage[] = [];
  for (const [index, attachment] of mail.attachments.entries()) {
    if (attachment.mimeType !== 'message/rfc822') continue;
    if (depth >= deepestEnclosure || enclosed.length >= mostEnclosed) {
      notes.push({
        code: 'attachment-skipped',
        sentence: 'A message enclosed too deeply in others was not read. Open it and check it by itself.',
      });
      break;
    }
    try {
      const parts = await mailParts(bytesOf(attachment), depth + 1);
      enclosed.push(enclosure(parts, `attachment:${index}`), ...(parts.enclosed ?? []));
    } catch {
      notes.push({
        code: 'part-unreadable',
        sentence: 'A message enclosed in this one could not be read. Open it and check it by itself.',
      });
    }
  }
  return enclosed;
}

function enclosure({ subject = '', from, text = '', html = '' }: MailParts, part: string): EnclosedMessage {
  const body =
    html === ''
      ? { part: `${part}:text`, format: 'plain' as const, content: text }
      : { part: `${part}:html`, format: 'html' as const, content: html };
  return { subject, from: from ?? null, body };
}

/** Adds what a calendar part says of an event. */
function withInvite(parts: MailParts, mail: Email, notes: ItemNote[]): MailParts {
  const calendar = mail.attachments.find(
    ({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics',
  );
  if (calendar === undefined) return parts;
  try {
    const invite = inviteParts(bytesOf(calendar));
    notes.push(...invite.notes);
    return {
      ...parts,
      subject: parts.subject || invite.subject || '',
      place: invite.place ?? '',
      event: invite.event ?? null,
      moreTexts: descriptionOf(invite, mail),
    };
  } catch {
    notes.push({
      code: 'part-unreadable',
      sentence: 'The invite in this message could not be read. Open it in your calendar.',
    });
    return parts;
  }
}

/** The event's description, unless the message says the same. */
function descriptionOf(invite: ItemParts, mail: Email): TextPart[] {
  const content = invite.text ?? '';
  const known = condensed(mail.text ?? mail.html ?? '');
  if (content.trim() === '' || known.includes(condensed(content).slice(0, 200))) return [];
  return [{ part: 'event:description', format: 'plain', content }];
}

function condensed(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new Uint8Array(0);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function people(addresses: readonly Address[] = []): Person[] {
  return addresses
    .flatMap((each) => each.group ?? each)
    .map(({ name, address }) => ({ name, address: address ?? '' }));
}

function isoDate(date: string | undefined): string | null {
  return date !== undefined && /^\d{4}-\d\d-\d\dT/.test(date) ? date : null;
}

function isBulk(mail: Email): boolean {
  return mail.headers.some(({ key, value }) => {
    if (key === 'list-unsubscribe' || key === 'list-id') return true;
    if (key === 'precedence') return /^(?:bulk|list|junk)/i.test(value);
    return key === 'auto-submitted' && !/^no\b/i.test(value);
  });
}

function isEncrypted(mail: Email): boolean {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value.toLowerCase() ?? '';
  const sealed =
    type.startsWith('multipart/encrypted') ||
    (type.startsWith('application/') && type.includes('pkcs7-mime') && !type.includes('signed-data'));
  return sealed || (mail.text ?? '').trimStart().startsWith('-----BEGIN PGP MESSAGE-----');
}
