import type { ItemParts } from '#core/item/compose.ts';
import type { MailView } from '../mail-sites/mail-site.ts';
import { fileNamesIn, lineIn } from '../page/lines.ts';
import { momentIn } from '../page/moment.ts';
import { peopleIn, personIn } from '../page/people.ts';
import { allBy, closestBy, isBy, isShown, oneBy, type Selectors } from '../page/selectors.ts';
import { sumOf } from '../page/sum.ts';
import type { Standing } from './conversations.ts';

/** Above this a message is cut; it is more than a person reads. */
const longestBody = 1_000_000;

/** What of a message could not be read for certain. */
export type Doubt = 'no-address' | 'no-sender' | 'clipped';

export interface ReadMessage {
  parts: ItemParts;
  doubts: readonly Doubt[];
  standing: Standing;
}

/** The text of a message, where it is open; null where it is collapsed. */
export function openBody(message: Element, { body }: MailView): Element | null {
  const inside = oneBy(body, message) ?? (isBy(body, message) ? message : null);
  return inside && isShown(inside) ? inside : null;
}

/**
 * Reads a message or event as its page shows it, and nothing that its page does not show.
 * @returns null where it is collapsed
 */
export function readMessage(message: Element, view: MailView): ReadMessage | null {
  const body = openBody(message, view);
  if (body === null) return null;
  const around = closestBy(view.around, message) ?? message;
  const look = (selectors: Selectors) => oneBy(selectors, message) ?? oneBy(selectors, around);
  const sender = oneBy(view.from, message) ?? oneBy(view.fromAround, around);
  const from = sender && personIn(sender, view.leads);
  const people = (selectors: Selectors) =>
    peopleIn(
      allBy(selectors, message).filter((element) => element !== sender),
      view.leads,
    );
  const when = lineIn(oneBy(view.when, message));
  const doubts: Doubt[] = [];
  if (from === null) doubts.push('no-sender');
  else if (from.address === '') doubts.push('no-address');
  if (oneBy(view.clipped, message)) doubts.push('clipped');
  const parts: ItemParts = {
    kind: view.kind,
    subject: lineIn(look(view.subject)),
    from,
    to: people(view.to),
    cc: people(view.cc),
    sentAt: momentIn(oneBy(view.sent, message)),
    html: body.innerHTML.slice(0, longestBody),
    place: lineIn(oneBy(view.place, message)),
    moreTexts: when === '' ? [] : [{ part: 'event:times', format: 'plain', content: when }],
    attachmentNames: fileNamesIn(allBy(view.attachments, message)),
  };
  return { parts, doubts, standing: standingOf(parts, body) };
}

/**
 * Messages of one conversation have one subject, but for what leads it (`RE: FW: Saturday`). One is told from another
 * by who wrote what: sites draw a message anew with other markup, and show its files later than its text.
 */
function standingOf({ subject = '', from }: ItemParts, body: Element): Standing {
  const text = (body.textContent ?? '').slice(0, longestBody).replace(/\s+/g, ' ');
  return {
    conversation: sumOf(subject.toLowerCase().replace(/^(?:[^\s:]{1,8}:\s*)+/, '')),
    message: sumOf(JSON.stringify([from, text])),
  };
}

/** Tells what was read from what is read next, and holds no word of it. */
export function signatureOf({ parts }: ReadMessage): string {
  return sumOf(JSON.stringify(parts));
}
