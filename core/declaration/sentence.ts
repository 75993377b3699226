import { daysLeft } from '#core/declaration/deadline.ts';
import type { Content, Facts } from '#core/declaration/event.ts';
import type { Total } from '#core/declaration/giver.ts';
import { dayNear, numberInWords, ordinalInWords, poundsInWords } from '#core/declaration/in-words.ts';
import type { Recipient } from '#core/declaration/readvise.ts';
import { nounFor } from '#core/declaration/what.ts';
import { keptLine, shownName } from '#core/party/shown-name.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import type { Answer } from '#core/policy/situation.ts';

/** Longest part of what the officer wrote that a one-line summary repeats, in UTF-16 units. */
const longestThing = 120;

/**
 * A declaration in one sentence: "Calloway Highways offered you two seats worth £90; you declined."
 * @param officer their name, where somebody else reads it; null for the officer's own list
 */
export function sentenceOf(content: Content, officer: string | null = null): string {
  const reader = officer === null ? 'you' : shownName(officer);
  const verb = offerVerbs[content.kind];
  const sentence = verb === undefined ? tellingOf(content, reader) : offerOf(content, verb, reader);
  const told = capitalised(sentence);
  // What the officer wrote may end as a question.
  return /[.!?…][”’"')]?$/.test(told) ? told : `${told}.`;
}

/** How somebody comes to be given something; kinds that are not here are told by the officer. */
const offerVerbs: Partial<Record<DeclarationKind, string>> = {
  gift: 'offered',
  hospitality: 'offered',
  bequest: 'left',
};

function offerOf({ kind, signal, facts }: Content, verb: string, reader: string): string {
  const thing = uncapitalised(phraseIn(facts.what) ?? nounFor(kind, signal));
  const giver = giverInWords(facts);
  const passive = `${reader} ${reader === 'you' ? 'were' : 'was'} ${verb}`;
  const offer = giver === null ? passive : `${giver} ${verb} ${reader}`;
  return `${offer} ${thing}${worthIn(facts)}${endingIn(facts, reader)}`;
}

function worthIn({ valuePence }: Facts): string {
  return valuePence === null ? '' : ` worth ${poundsInWords(valuePence)}`;
}

function endingIn({ answer }: Facts, reader: string): string {
  return answer === null ? '' : `; ${reader === 'you' ? 'you' : 'they'} ${answered[answer]}`;
}

const answered: Record<Answer, string> = {
  accepted: 'accepted',
  declined: 'declined',
  undecided: 'have not decided',
};

/** How each kind is told: alone, and with the other side. */
const tellings: Partial<Record<DeclarationKind, { alone: string; with: string }>> = {
  interest: { alone: 'declared an interest', with: 'declared an interest in' },
  relationship: { alone: 'declared a relationship', with: 'declared a relationship with' },
  'outside-work': { alone: 'declared outside work', with: 'declared outside work for' },
  sponsorship: { alone: 'declared sponsorship', with: 'declared sponsorship with' },
  membership: { alone: 'declared a membership', with: 'declared a membership of' },
  'media-contact': { alone: 'told of contact with the media', with: 'told of contact with' },
  'supplier-contact': { alone: 'told of contact with a supplier', with: 'told of contact with' },
  publication: { alone: 'declared writing or speaking', with: 'declared writing or speaking for' },
  flag: { alone: 'asked for advice', with: 'asked for advice about' },
};

function tellingOf({ kind, facts }: Content, reader: string): string {
  const telling = tellings[kind];
  const said = ended(keptLine(facts.what, longestThing) ?? '');
  if (telling === undefined) return said || nounFor(kind, null);
  const giver = giverInWords(facts);
  const told = giver === null ? telling.alone : `${telling.with} ${giver}`;
  return `${reader} ${told}${said && `: ${uncapitalised(said)}`}`;
}

/** The giver as a sentence names them; null where nobody was told. */
export function giverInWords({ giver }: Pick<Facts, 'giver'>): string | null {
  if (giver === null) return null;
  const named = shownName(giver.organisation ?? giver.name ?? giver.address ?? '');
  if (named !== '') return named;
  return giver.privatePerson ? 'a resident' : null;
}

/** What is offered, where the officer put it as a few words and not as sentences of their own. */
function phraseIn(what: string): string | null {
  const phrase = ended(keptLine(what, longestThing) ?? '');
  const [first = ''] = phrase.split(' ', 1);
  const isPhrase = phrase !== '' && !/[.!?;…]/.test(phrase) && !speakers.has(first.toLowerCase());
  return isPhrase ? phrase : null;
}

const speakers = new Set('i we he she they it there this that somebody someone my our you'.split(' '));

function ended(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

/** Words that carry a capital at the start of a line alone; any other may be a name. */
const plainStarts = new Set(
  `a an the some two three four five six seven eight nine ten several lunch dinner drinks tickets seats flowers
  chocolates wine work writing contact advice hospitality sponsorship something`.split(/\s+/),
);

function uncapitalised(text: string): string {
  const [first = ''] = text.split(' ', 1);
  return plainStarts.has(first.toLowerCase()) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function capitalised(text: string): string {
  const isAddress = text.split(' ', 1)[0]?.includes('@') ?? false;
  return isAddress ? text : text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}

/**
 * A running total in words: "third in three months, worth £140 together".
 * @param months the code's window; null where it counts without one
 */
export function totalInWords({ count, pence, unvalued }: Total, months: number | null): string {
  const since =
    months === null ? 'so far' : `in ${months === 1 ? 'a month' : `${numberInWords(months)} months`}`;
  if (count === 0) return `none ${since}`;
  const worth = pence === 0 ? '' : `, worth ${unvalued > 0 ? 'at least ' : ''}${poundsInWords(pence)}`;
  return `${ordinalInWords(count)} ${since}${worth}${worth && count > 1 ? ' together' : ''}`;
}

/** Who decides, and by when: "to your Head of Service, by Friday 19 December". `today` is an ISO date. */
export function recipientInWords({ role, deadline }: Recipient, code: Code, today: string): string {
  const called = (role === null ? undefined : code.roles[role]?.called) ?? 'your manager';
  return deadline === null ? `to ${called}` : `to ${called}, by ${dayNear(deadline, today)}`;
}

/** How long there is: "12 days left", "due tomorrow", "2 days late". Both are ISO dates. */
export function timeLeftInWords(deadline: string, today: string): string {
  const left = daysLeft(deadline, today);
  if (left === 0) return 'due today';
  if (left === 1) return 'due tomorrow';
  if (left > 1) return `${left} days left`;
  return left === -1 ? '1 day late' : `${-left} days late`;
}
