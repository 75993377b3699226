/// <reference types="office-js" />
import type { ItemParts } from '#core/item/compose.ts';
import type { Person } from '#core/item/item.ts';
import { languageFor, speak } from '#core/language.ts';
import { localIso } from '../local-iso.ts';
import {
  type Draft,
  type DraftMailbox,
  settledKey,
  uncheckedKey,
  type Verdict,
  verdictKey,
} from './draft.ts';
import type { HandlerParts, Handlers } from './handlers.ts';

type OpenDraft = Office.MessageCompose | Office.AppointmentCompose;
type Answer<T> = (result: Office.AsyncResult<T>) => void;

/** One question that Outlook never answers must leave time for the judgement, or for saying that there was none. */
const patienceInMilliseconds = 2_500;
const noteInMilliseconds = 600;

/** Makes the handlers known to Outlook, by the names in the manifest. */
export function associate(handlers: Handlers): void {
  for (const [name, handler] of Object.entries(handlers)) {
    Office.actions.associate(name, (event: Parameters<typeof handler>[0]) => {
      // Where even the answer fails, Outlook has gone on without us.
      handler(event).catch(() => {});
    });
  }
  // A page on the web gets its events once it says that it is ready; classic Outlook has nothing to get ready.
  if (typeof Office.onReady === 'function') void Office.onReady();
}

export const after: HandlerParts['after'] = (milliseconds, callback) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * The draft that is being written or sent.
 *
 * @throws Error where Outlook names none
 */
export function openDraft(): DraftMailbox {
  const { mailbox, requirements } = Office.context;
  speak(languageFor(languagesShown()));
  const item: OpenDraft | undefined = mailbox.item;
  if (item === undefined || item === null) throw new Error('Outlook names no draft.');
  return {
    read: () => read(item, personOf(mailbox.userProfile)),
    foreseen: () => unlessMissing(kept(item, verdictKey).then(verdictIn), null),
    foresee: (verdict) => unlessMissing(keep(item, verdictKey, JSON.stringify(verdict)), undefined),
    noteUnchecked: (why) => unlessMissing(note(item, why), undefined),
    showsMarkdown: requirements.isSetSupported('Mailbox', '1.15'),
    keepsSettled: requirements.isSetSupported('Mailbox', '1.15'),
  };
}

/** None where an Outlook keeps its language to itself. */
function languagesShown(): string[] {
  const shown: unknown = Office.context.displayLanguage;
  return typeof shown === 'string' ? [shown] : [];
}

async function read(item: OpenDraft, officer: Person): Promise<Draft> {
  const [specific, text, subject, attachmentNames, settled] = await Promise.all([
    isAppointment(item) ? appointmentParts(item, officer) : messageParts(item, officer),
    asked<string>((answer) => item.body.getAsync(Office.CoercionType.Text, answer)).then(textOf),
    asked<string>((answer) => item.subject.getAsync(answer)).then(textOf),
    namesOfAttachments(item),
    settledOn(item),
  ]);
  return { parts: { ...specific, subject, text, attachmentNames }, officer, settled };
}

function isAppointment(item: OpenDraft): item is Office.AppointmentCompose {
  return item.itemType === Office.MailboxEnums.ItemType.Appointment;
}

async function messageParts(item: Office.MessageCompose, officer: Person): Promise<ItemParts> {
  const [to, cc, bcc, from] = await Promise.all([
    peopleIn(item.to),
    peopleIn(item.cc),
    peopleIn(item.bcc),
    unlessMissing(
      asked<Office.EmailAddressDetails>((answer) => item.from.getAsync(answer)).then(personOf),
      officer,
    ),
  ]);
  return { kind: 'email-compose', from, to, cc, bcc };
}

async function appointmentParts(item: Office.AppointmentCompose, officer: Person): Promise<ItemParts> {
  const moment = (time: Office.Time) =>
    unlessMissing(asked<Date>((answer) => time.getAsync(answer)).then(localIso), null);
  const [to, cc, place, start, end] = await Promise.all([
    peopleIn(item.requiredAttendees),
    peopleIn(item.optionalAttendees),
    unlessMissing(asked<string>((answer) => item.location.getAsync(answer)).then(textOf), ''),
    moment(item.start),
    moment(item.end),
  ]);
  const event = { start, end, allDay: false, recurring: false, method: 'REQUEST' };
  return { kind: 'invite', from: officer, to, cc, place, event };
}

async function peopleIn(recipients: Office.Recipients): Promise<Person[]> {
  const people = await asked<Office.EmailAddressDetails[]>((answer) => recipients.getAsync(answer));
  if (!Array.isArray(people)) throw new Error('Outlook did not say who receives this.');
  return people.map(personOf);
}

/** Only since Mailbox 1.8. */
function namesOfAttachments(item: OpenDraft): Promise<string[]> {
  const files = asked<Office.AttachmentDetailsCompose[]>((answer) => item.getAttachmentsAsync(answer));
  return unlessMissing(
    files.then((all) => all.filter(({ isInline }) => !isInline).map(({ name }) => name)),
    [],
  );
}

/** Only where the pane has left something. */
function settledOn(item: OpenDraft): Promise<string[]> {
  return unlessMissing(
    kept(item, settledKey).then((settled) =>
      Array.isArray(settled) ? settled.filter((one) => typeof one === 'string') : [],
    ),
    [],
  );
}

/** What was left on the draft for as long as it is written. Only since Mailbox 1.15, and only where there is some. */
function kept(item: OpenDraft, key: string): Promise<unknown> {
  return asked<string>((answer) => item.sessionData.getAsync(key, answer)).then((json) => JSON.parse(json));
}

function keep(item: OpenDraft, key: string, json: string): Promise<void> {
  return asked<void>((answer) => item.sessionData.setAsync(key, json, answer), noteInMilliseconds);
}

/** Nobody but the handlers writes there. */
function verdictIn(left: unknown): Verdict | null {
  return typeof left === 'object' && left !== null && 'digest' in left ? (left as Verdict) : null;
}

async function note(item: OpenDraft, why: string): Promise<void> {
  const properties = await asked<Office.CustomProperties>(
    (answer) => item.loadCustomPropertiesAsync(answer),
    noteInMilliseconds / 2,
  );
  properties.set(uncheckedKey, why);
  await asked<void>((answer) => properties.saveAsync(answer), noteInMilliseconds / 2);
}

function personOf(details: Partial<Office.EmailAddressDetails> | undefined): Person {
  return { name: details?.displayName ?? '', address: details?.emailAddress ?? '' };
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('Outlook answered with something other than a text.');
  return value;
}

/** What only helps may be missing. */
function unlessMissing<T, U>(answer: Promise<T>, instead: U): Promise<T | U> {
  return answer.catch(() => instead);
}

/** What Outlook answers; rejects where it refuses, throws or keeps silent. */
function asked<T>(ask: (answer: Answer<T>) => void, patience = patienceInMilliseconds): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopClock = after(patience, () => reject(new Error('Outlook did not answer.')));
    ask((result) => {
      stopClock();
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(result.error);
    });
  });
}
