import { htmlText } from '#core/item/html-text.ts';
import type { Form } from '../host/forms.ts';
import { type Mailbox, type OutlookItem, outlookItem } from '../host/outlook-item.ts';
import { writePeople } from './people.ts';
import { longDate } from './wording.ts';

/** A draft as it is begun, with the name of its window. */
export interface BegunDraft {
  title: string;
  draft: OutlookItem;
  /** What is answered or passed on, below the officer's own words. */
  quoted: string;
}

export type Answer = 'reply' | 'reply-all' | 'forward' | 'new-time';

const titles: Record<Answer | Form['kind'], string> = {
  reply: 'Reply',
  'reply-all': 'Reply to all',
  forward: 'Forward',
  'new-time': 'Propose a new time',
  'new-message': 'New message',
  'new-appointment': 'New appointment',
};

const subjectMarks: Record<Answer, string> = {
  reply: 'Re: ',
  'reply-all': 'Re: ',
  forward: 'Fw: ',
  'new-time': 'New time proposed: ',
};

let draftsBegun = 0;

function newDraft(given: Partial<OutlookItem>): OutlookItem {
  draftsBegun += 1;
  return outlookItem({ id: `draft-${draftsBegun}`, kind: 'message-compose', ...given });
}

function quotation({ from, sentAt, to, subject, bodyText }: OutlookItem): string {
  const head = [
    `From: ${writePeople([from])}`,
    `Sent: ${longDate(sentAt)}`,
    `To: ${writePeople(to)}`,
    `Subject: ${subject}`,
  ];
  return `${head.join('\n')}\n\n${bodyText}`;
}

/** Begins an answer to a message or an invite. */
export function answerTo(item: OutlookItem, answer: Answer, officer: Mailbox): BegunDraft {
  const others = [...item.to, ...item.cc].filter(({ address }) => address !== officer.address);
  const draft = newDraft({
    subject: subjectMarks[answer] + item.subject,
    from: officer,
    to: answer === 'forward' ? [] : [item.from],
    cc: answer === 'reply-all' ? others : [],
    begunAs: answer === 'forward' ? 'forward' : 'reply',
    attachments: answer === 'forward' ? item.attachments : [],
    ...(answer === 'new-time' && { start: item.start, end: item.end }),
  });
  return { title: titles[answer], draft, quoted: quotation(item) };
}

const hour = 3_600_000;

/** Begins a message or an appointment of the officer's own; `now` is in milliseconds since 1970. */
export function blankDraft(
  kind: 'new-message' | 'new-appointment',
  officer: Mailbox,
  now: number,
): BegunDraft {
  const nextHour = Math.ceil(now / hour) * hour;
  const draft =
    kind === 'new-message'
      ? newDraft({ from: officer })
      : newDraft({ kind: 'appointment-compose', from: officer, start: nextHour, end: nextHour + hour });
  return { title: titles[kind], draft, quoted: '' };
}

const formTextLimit = 32 * 1024;

/** What the add-in had Outlook open: for the officer to change and to send. */
export function draftOf({ kind, to, cc, subject, body, start, end }: Form, officer: Mailbox): BegunDraft {
  const people = (addresses: string[]) => addresses.map((address) => ({ name: '', address }));
  const draft = newDraft({
    kind: kind === 'new-appointment' ? 'appointment-compose' : 'message-compose',
    from: officer,
    to: people(to),
    cc: people(cc),
    subject,
    // Text alone, as with the messages.
    bodyText: body.format === 'text' ? body.content : htmlText('form', body.content, formTextLimit).text,
    begunAs: kind === 'reply' || kind === 'reply-all' ? 'reply' : 'newMail',
    start,
    end: end ?? start,
  });
  return { title: titles[kind], draft, quoted: '' };
}
