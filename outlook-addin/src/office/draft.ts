/// <reference types="office-js" />
import type { ItemParts } from '#core/item/compose.ts';
import type { Person } from '#core/item/item.ts';
import { asked, unlessMissing, unreadable } from './ask.ts';
import { type DraftItem, isAppointment, isoOf, personOf } from './open-item.ts';

/**
 * What stands in a draft at this moment: its text as plain text, so that pane and event handlers judge alike.
 *
 * @param officer whoever writes it, where Outlook does not say in whose name it goes
 * @throws ProbityError `ERR_ITEM_UNREADABLE` where Outlook does not hand over text, subject or recipients
 */
export async function readDraft(item: DraftItem, officer: Person): Promise<ItemParts> {
  const [specific, subject, text, attachmentNames] = await Promise.all([
    isAppointment<Office.MessageCompose, Office.AppointmentCompose>(item)
      ? appointmentParts(item, officer)
      : messageParts(item, officer),
    textOf(asked<string>((answer) => item.subject.getAsync(answer))),
    textOf(asked<string>((answer) => item.body.getAsync(Office.CoercionType.Text, answer))),
    namesOfAttachments(item),
  ]);
  return { ...specific, subject, text, attachmentNames };
}

async function messageParts(item: Office.MessageCompose, officer: Person): Promise<ItemParts> {
  const [to, cc, bcc, from] = await Promise.all([
    peopleIn(item.to),
    peopleIn(item.cc),
    peopleIn(item.bcc),
    // Only since Mailbox 1.7; a shared mailbox may be the sender.
    unlessMissing(
      asked<Office.EmailAddressDetails>((answer) => item.from.getAsync(answer)).then(personOf),
      officer,
    ),
  ]);
  return { kind: 'email-compose', from, to, cc, bcc };
}

async function appointmentParts(item: Office.AppointmentCompose, officer: Person): Promise<ItemParts> {
  const moment = (time: Office.Time) =>
    unlessMissing(asked<Date>((answer) => time.getAsync(answer)).then(isoOf), null);
  const [to, cc, place, start, end, recurrence] = await Promise.all([
    peopleIn(item.requiredAttendees),
    peopleIn(item.optionalAttendees),
    unlessMissing(
      asked<string>((answer) => item.location.getAsync(answer)),
      '',
    ),
    moment(item.start),
    moment(item.end),
    unlessMissing(
      asked<Office.Recurrence | null>((answer) => item.recurrence.getAsync(answer)),
      null,
    ),
  ]);
  const event = { start, end, allDay: false, recurring: Boolean(recurrence), method: 'REQUEST' };
  return { kind: 'invite', from: officer, to, cc, place: place ?? '', event };
}

async function peopleIn(recipients: Office.Recipients): Promise<Person[]> {
  const people = await asked<Office.EmailAddressDetails[]>((answer) => recipients.getAsync(answer));
  if (!Array.isArray(people)) throw unreadable();
  return people.map(personOf);
}

/** Only since Mailbox 1.8. */
function namesOfAttachments(item: DraftItem): Promise<string[]> {
  const files = asked<Office.AttachmentDetailsCompose[]>((answer) => item.getAttachmentsAsync(answer));
  return unlessMissing(
    files.then((all) => all.filter(({ isInline }) => !isInline).map(({ name }) => name)),
    [],
  );
}

async function textOf(answer: Promise<unknown>): Promise<string> {
  const text = await answer;
  if (typeof text !== 'string') throw unreadable();
  return text;
}
