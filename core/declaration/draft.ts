import type { Content, Facts } from '#core/declaration/event.ts';
import { eventDay } from '#core/declaration/event-day.ts';
import { giverIn } from '#core/declaration/giver-in.ts';
import { ownAnswer } from '#core/declaration/own-answer.ts';
import type { QuestionId } from '#core/declaration/question.ts';
import { questionsFor, unknownIn } from '#core/declaration/questions.ts';
import { type Recipient, recipientOf, spoken } from '#core/declaration/readvise.ts';
import { answersFrom } from '#core/declaration/situation-of.ts';
import { whatIsIt } from '#core/declaration/what.ts';
import type { Finding } from '#core/finding.ts';
import type { Item, ItemKind } from '#core/item/item.ts';
import { keptLine } from '#core/party/shown-name.ts';
import type { Advice, DeclarationKind } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import type { Profile } from '#core/policy/situation.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** A declaration before it is sent: what is known, whom it goes to, and what must still be told. */
export interface Draft extends Recipient {
  content: Content;
  unknown: QuestionId[];
}

/** By which code, for whom and when a declaration is begun. */
export interface Circumstances {
  code: Code;
  profile: Profile;
  /** ISO date. */
  today: string;
}

/** What an officer saw when they pressed "Declare". */
export interface Prompted extends Circumstances {
  advice: Advice;
  finding: Finding;
  item: Item;
  /** What else was found in the same item. */
  alongside?: readonly SignalId[];
}

/** As long as the shape of an item's subject allows. */
const longestLine = 300;

/**
 * Fills a declaration from a prompt: everything that the item and the code give, nothing of the item's text.
 * A prompt that asks for no declaration becomes a flag for advice.
 */
export function draft({ advice, finding, item, code, profile, today, alongside = [] }: Prompted): Draft {
  const { party } = finding;
  const kind = advice.declaration ?? 'flag';
  const reference = itemReference(item, today);
  const facts: Facts = {
    what: whatIsIt(kind, finding.signal, reference.subject),
    giver: giverIn(party, item),
    valuePence: finding.valuePence,
    answer: ownAnswer(item),
    offeredOn: wasOffered.has(item.kind) ? reference.on : null,
    receivedOn: null,
    eventOn: dated.has(kind) ? eventDay(item, finding) : null,
    reference: keptLine(party?.reference ?? '', longestLine),
    item: reference,
    answers: answersFrom({
      standing: party?.status ?? party?.kind ?? null,
      alongside: alongside.filter((signal) => signal !== finding.signal),
    }),
  };
  return drafted({ kind, signal: finding.signal, code: spoken(advice), facts }, advice.duties, {
    code,
    profile,
    today,
  });
}

/** Kinds of declaration that are about a day. */
const dated: ReadonlySet<DeclarationKind> = new Set([
  'hospitality',
  'sponsorship',
  'supplier-contact',
  'publication',
]);

/** In these the other side speaks; in the officer's own draft the offer came some other day. */
const wasOffered: ReadonlySet<ItemKind> = new Set(['email-read', 'invite']);

/** What a declaration keeps of the item that it began with. `today` is an ISO date. */
export function itemReference({ kind, zones, sentAt }: Item, today: string): NonNullable<Facts['item']> {
  const subject = zones.find((zone) => zone.kind === 'subject')?.text ?? '';
  const on = sentAt?.slice(0, 10) ?? today;
  // A sender's clock that runs ahead must not move a deadline.
  return { kind, subject: keptLine(subject, longestLine), on: on > today ? today : on };
}

/** A declaration with whom it goes to and what is still unknown. */
export function drafted(
  content: Content,
  duties: Advice['duties'],
  { code, profile, today }: Circumstances,
): Draft {
  const unknown = unknownIn(content, questionsFor(content, code, profile, null));
  return { content, unknown, ...recipientOf(duties, content.facts, today) };
}
