/// <reference types="office-js" />
import type { ItemParts } from '#core/item/compose.ts';
import type { EventTimes } from '#core/item/item.ts';
import { readHeaders } from '../headers.ts';
import { asked, unreadable } from './ask.ts';
import { isAppointment, isoOf, personOf, type ReceivedItem, senderOf } from './open-item.ts';
import { type Protected, protectedNote } from './protected.ts';

/**
 * What stands in an item that came in.
 *
 * @throws ProbityError `ERR_ITEM_UNREADABLE`
 */
export async function readReceived(item: ReceivedItem): Promise<ItemParts> {
  const attachmentNames = (item.attachments ?? []).filter((file) => !file.isInline).map(({ name }) => name);
  const body = (format: Office.CoercionType) => asked<string>((answer) => item.body.getAsync(format, answer));
  const [headers, [plain, marked]] = await Promise.all([
    headerBlock(item),
    Promise.allSettled([body(Office.CoercionType.Text), body(Office.CoercionType.Html)]),
  ]);
  const guard = protectedNote(item.itemClass, attachmentNames, headers);
  const [text, html] = [textOf(plain, guard), textOf(marked, guard)];
  return {
    ...(isAppointment<Office.MessageRead, Office.AppointmentRead>(item)
      ? appointmentParts(item)
      : messageParts(item)),
    ...readHeaders(headers),
    subject: item.subject ?? '',
    sentAt: isoOf(item.dateTimeCreated),
    text,
    html,
    attachmentNames,
    ...(guard?.hidesText(text) && { notes: [guard.note] }),
  };
}

/** What nobody may read is not a fault: the rest of the item still tells something. */
function textOf(answer: PromiseSettledResult<unknown>, guard: Protected | null): string {
  if (answer.status === 'fulfilled' && typeof answer.value === 'string') return answer.value;
  if (guard !== null) return '';
  throw answer.status === 'rejected' ? answer.reason : unreadable();
}

function appointmentParts(item: Office.AppointmentRead): ItemParts {
  return {
    kind: 'invite',
    from: senderOf(item.organizer),
    to: (item.requiredAttendees ?? []).map(personOf),
    cc: (item.optionalAttendees ?? []).map(personOf),
    place: item.location ?? '',
    event: eventTimes(item, null),
  };
}

function messageParts(item: Office.MessageRead): ItemParts {
  const people = {
    from: senderOf(item.from),
    to: (item.to ?? []).map(personOf),
    cc: (item.cc ?? []).map(personOf),
  };
  const method = meetingMethod(item.itemClass);
  if (method === null) return { kind: 'email-read', ...people };
  return { kind: 'invite', ...people, place: item.location ?? '', event: eventTimes(item, method) };
}

/** What a meeting message does, in iTIP's words; null for plain mail. */
function meetingMethod(itemClass: string): string | null {
  const [, kind] = /^IPM\.Schedule\.Meeting\.(Request|Canceled|Resp)/.exec(itemClass) ?? [];
  if (kind === undefined) return null;
  return kind === 'Request' ? 'REQUEST' : kind === 'Resp' ? 'REPLY' : 'CANCEL';
}

function eventTimes(item: ReceivedItem, method: string | null): EventTimes {
  return {
    start: isoOf(item.start),
    end: isoOf(item.end),
    // Newer than the oldest Outlook that we serve, so it may be missing.
    allDay: 'isAllDayEvent' in item && item.isAllDayEvent === true,
    recurring: Boolean(item.recurrence) || Boolean(item.seriesId),
    method,
  };
}

/** The internet headers; empty where Outlook keeps none, is too old, or does not answer: they only help. */
async function headerBlock(item: ReceivedItem): Promise<string> {
  if (
    isAppointment<Office.MessageRead, Office.AppointmentRead>(item) ||
    typeof item.getAllInternetHeadersAsync !== 'function'
  )
    return '';
  return asked<string>((answer) => item.getAllInternetHeadersAsync(answer)).catch(() => '');
}
