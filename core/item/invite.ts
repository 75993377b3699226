import { type EventLines, firstEvent, unfolded } from '#core/item/calendar-lines.ts';
import { type Property, parseProperty } from '#core/item/calendar-property.ts';
import { decodeBytes } from '#core/item/charset.ts';
import { composeItem, type ItemParts } from '#core/item/compose.ts';
import { eventTimes, isoTime } from '#core/item/event-times.ts';
import type { Item, ItemNote, Person } from '#core/item/item.ts';
import { itemFault, note } from '#core/item/sentences.ts';

/** Calendars are read up to here, in bytes; an event with a picture inside seldom reaches 1 MB. */
const calendarLimit = 8 * 1024 * 1024;

/** What a calendar's first event holds, ready for `composeItem`. */
export interface InviteParts extends ItemParts {
  notes: ItemNote[];
}

/**
 * Reads an iCalendar object (.ics): its first event, with the organiser as `from` and those invited
 * as `to`. Changed occurrences are left out. Broken lines are skipped and noted.
 * Throws `ERR_ITEM_EMPTY` where there are no bytes, `ERR_ITEM_UNREADABLE` where there is no event.
 */
export function readInvite(bytes: Uint8Array): Item {
  if (bytes.length === 0) {
    throw itemFault('inviteEmpty');
  }
  return composeItem(inviteParts(bytes));
}

/** Reads an invite's parts without cutting zones. Throws as `readInvite` does. */
export function inviteParts(bytes: Uint8Array): InviteParts {
  const { text, guessed } = decodeBytes(bytes.subarray(0, calendarLimit));
  const lines = firstEvent(unfolded(text));
  if (lines === null) {
    throw itemFault('inviteUnreadable');
  }
  const parts = partsOf(lines);
  if (guessed) parts.notes.push(note('inviteCharsetGuessed'));
  if (!lines.complete) parts.notes.push(note('inviteTruncated'));
  return parts;
}

function partsOf(lines: EventLines): InviteParts {
  const event = lines.event.map(parseProperty).filter((property) => property !== null);
  const broken = event.some((property) => property.broken) || event.length < lines.event.length;
  const named = (name: string) => event.filter((property) => property.name === name);
  const method = lines.calendar.map(parseProperty).find((property) => property?.name === 'method');
  const [organiser] = named('organizer');
  const [stamp] = named('dtstamp');
  return {
    kind: 'invite',
    subject: named('summary')[0]?.value ?? '',
    from: organiser ? personOf(organiser) : null,
    to: named('attendee').map(personOf),
    sentAt: stamp ? isoTime(stamp, lines.zones) : null,
    text: named('description')[0]?.value ?? '',
    html: htmlOf(event),
    place: named('location')[0]?.value ?? '',
    event: eventTimes(event, method?.value.toUpperCase() ?? null, lines.zones),
    attachmentNames: named('attach').flatMap(attachmentName),
    notes: broken ? [note('inviteLineBroken')] : [],
  };
}

function personOf({ value, parameters }: Property): Person {
  const address = value.replace(/^mailto:/i, '').trim();
  return { name: parameters.cn ?? '', address: address.includes('@') ? address : (parameters.email ?? '') };
}

function attachmentName({ parameters }: Property): string[] {
  const name = parameters.filename ?? parameters['x-filename'];
  return name === undefined ? [] : [name];
}

/** The description as HTML, which is fuller than the plain one where both stand. */
function htmlOf(event: readonly Property[]): string {
  const described = event.find(
    ({ name, parameters }) =>
      (name === 'x-alt-desc' || name === 'styled-description') &&
      parameters.fmttype?.toLowerCase() === 'text/html',
  );
  return described?.value ?? '';
}
