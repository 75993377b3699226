import { daysLeft } from '#core/declaration/deadline.ts';
import type { Content, Facts } from '#core/declaration/event.ts';
import type { Total } from '#core/declaration/giver.ts';
import { dayNear, numberInWords, ordinalInWords, poundsInWords } from '#core/declaration/in-words.ts';
import type { Recipient } from '#core/declaration/readvise.ts';
import { roleInWords } from '#core/declaration/role-in-words.ts';
import { type SentenceWords, sentenceWords } from '#core/declaration/sentence-words.ts';
import { nounFor } from '#core/declaration/what.ts';
import { counted, fill } from '#core/fill.ts';
import { locale } from '#core/language.ts';
import { keptLine, shownName } from '#core/party/shown-name.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';

/** Longest part of what the officer wrote that a one-line summary repeats, in UTF-16 units. */
const longestThing = 120;

/**
 * A declaration in one sentence: "Calloway Highways offered you two seats worth £90; you declined."
 * @param officer their name, where somebody else reads it; null for the officer's own list
 */
export function sentenceOf(content: Content, officer: string | null = null): string {
  const named = officer === null ? null : shownName(officer);
  const verb = offerVerbs[content.kind];
  const sentence = verb === undefined ? tellingOf(content, named) : offerOf(content, verb, named);
  const told = capitalised(sentence);
  // What the officer wrote may end as a question.
  return /[.!?…][”’"')]?$/.test(told) ? told : `${told}.`;
}

type OfferVerb = keyof SentenceWords['offers'];

/** How somebody comes to be given something; kinds that are not here are told by the officer. */
const offerVerbs: Partial<Record<DeclarationKind, OfferVerb>> = {
  gift: 'offered',
  hospitality: 'offered',
  bequest: 'left',
};

function offerOf({ kind, signal, facts }: Content, verb: OfferVerb, officer: string | null): string {
  const giver = giverInWords(facts);
  const told = sentenceWords.offers[verb][sideOf(officer)];
  const offer = fill(giver === null ? told.alone : told.from, {
    giver: giver ?? '',
    reader: officer ?? '',
    thing: uncapitalised(phraseIn(facts.what) ?? nounFor(kind, signal)),
    worth: worthIn(facts),
  });
  return facts.answer === null ? offer : offer + sentenceWords.answered[sideOf(officer)][facts.answer];
}

function sideOf(officer: string | null): 'you' | 'them' {
  return officer === null ? 'you' : 'them';
}

function worthIn({ valuePence }: Facts): string {
  return valuePence === null ? '' : fill(sentenceWords.worth, { money: poundsInWords(valuePence) });
}

function tellingOf({ kind, facts }: Content, officer: string | null): string {
  const tellings: Partial<Record<DeclarationKind, { alone: string; with: string }>> = sentenceWords.tellings;
  const telling = tellings[kind];
  const said = ended(keptLine(facts.what, longestThing) ?? '');
  if (telling === undefined) return said || nounFor(kind, null);
  const giver = giverInWords(facts);
  const told = giver === null ? telling.alone : fill(telling.with, { giver });
  const sentence = fill(sentenceWords.telling[sideOf(officer)], { reader: officer ?? '', told });
  return said === '' ? sentence : `${sentence}: ${uncapitalised(said)}`;
}

/** The giver as a sentence names them; null where nobody was told. */
export function giverInWords({ giver }: Pick<Facts, 'giver'>): string | null {
  if (giver === null) return null;
  const named = shownName(giver.organisation ?? giver.name ?? giver.address ?? '');
  if (named !== '') return named;
  return giver.privatePerson ? sentenceWords.resident : null;
}

/** What is offered, where the officer put it as a few words and not as sentences of their own. */
function phraseIn(what: string): string | null {
  const phrase = ended(keptLine(what, longestThing) ?? '');
  const [first = ''] = phrase.split(' ', 1);
  const isPhrase = phrase !== '' && !/[.!?;…]/.test(phrase) && !isAmong(sentenceWords.speakers, first);
  return isPhrase ? phrase : null;
}

function ended(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

function uncapitalised(text: string): string {
  const [first = ''] = text.split(' ', 1);
  return isAmong(sentenceWords.plainStarts, first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function isAmong(list: string, word: string): boolean {
  return list.split(' ').includes(word.toLowerCase());
}

function capitalised(text: string): string {
  const isAddress = text.split(' ', 1)[0]?.includes('@') ?? false;
  return isAddress ? text : text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

/**
 * A running total in words: "third in three months, worth £140 together".
 * @param months the code's window; null where it counts without one
 */
export function totalInWords({ count, pence, unvalued }: Total, months: number | null): string {
  const words = sentenceWords;
  const since =
    months === null
      ? words.since.ever
      : counted(words.since.months, months, { months: numberInWords(months) });
  if (count === 0) return fill(words.total.none, { since });
  const told = unvalued > 0 ? words.totalWorth.atLeast : words.totalWorth.exactly;
  const worth = pence === 0 ? '' : fill(told, { money: poundsInWords(pence) });
  return fill(worth && count > 1 ? words.total.together : words.total.some, {
    ordinal: ordinalInWords(count),
    since,
    worth,
  });
}

/** Who decides, and by when: "to your Head of Service, by Friday 19 December". `today` is an ISO date. */
export function recipientInWords({ role, deadline }: Recipient, code: Code, today: string): string {
  const known = role === null ? undefined : code.roles[role];
  const called = known === undefined ? sentenceWords.manager : roleInWords(known);
  const { open, due } = sentenceWords.recipient;
  return deadline === null ? fill(open, { called }) : fill(due, { called, day: dayNear(deadline, today) });
}

/** How long there is: "12 days left", "due tomorrow", "2 days late". Both are ISO dates. */
export function timeLeftInWords(deadline: string, today: string): string {
  const left = daysLeft(deadline, today);
  const { due } = sentenceWords;
  if (left === 0) return due.today;
  if (left === 1) return due.tomorrow;
  return left > 1 ? counted(due.left, left) : counted(due.late, -left);
}
