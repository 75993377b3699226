import type { Attachment, Email } from 'postal-mime';
import type { ItemParts, TextPart } from '#core/item/compose.ts';
import { inviteParts } from '#core/item/invite.ts';
import type { ItemNote } from '#core/item/item.ts';
import { note } from '#core/item/sentences.ts';

const longestCompared = 200;

/** What the calendar part of a message adds to it: the event, its place, and words that the message lacks. */
export function invitePartsIn(
  mail: Email,
): Pick<ItemParts, 'subject' | 'place' | 'event' | 'moreTexts'> & { notes: ItemNote[] } {
  const calendar = mail.attachments.find(isCalendar);
  if (calendar === undefined) return { notes: [] };
  try {
    const invite = inviteParts(contentOf(calendar));
    return {
      subject: invite.subject ?? '',
      place: invite.place ?? '',
      event: invite.event ?? null,
      moreTexts: newWords(invite.text ?? '', mail),
      notes: invite.notes,
    };
  } catch {
    return { notes: [note('inviteUnreadable')] };
  }
}

function isCalendar({ mimeType }: Attachment): boolean {
  return mimeType === 'text/calendar' || mimeType === 'application/ics';
}

/** An attachment's bytes, not copied. */
export function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new Uint8Array(0);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** The event's description, unless the message says the same. */
function newWords(description: string, mail: Email): TextPart[] {
  const beginning = condensed(description).slice(0, longestCompared);
  if (beginning === '' || condensed(mail.text ?? mail.html ?? '').includes(beginning)) return [];
  return [{ part: 'event:description', format: 'plain', content: description }];
}

function condensed(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}
