import { bandChoice, bandsOf } from '#core/declaration/bands.ts';
import type { Content } from '#core/declaration/event.ts';
import type { Choice, Question } from '#core/declaration/question.ts';
import { readvise, signalOf } from '#core/declaration/readvise.ts';
import {
  earlierId,
  eventId,
  giftId,
  gradeId,
  guestsId,
  relativeId,
  type Standing,
  sponsorId,
  standingId,
  withId,
} from '#core/declaration/situation-of.ts';
import type { Advice } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import type { Condition, Range } from '#core/policy/condition.ts';
import type {
  EventKind,
  GiftKind,
  GuestKind,
  History,
  Profile,
  SponsorKind,
} from '#core/policy/situation.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** A question before it is known whether it must be answered. */
type Open = Omit<Question, 'needed'>;

/**
 * The questions that a code adds: one for everything that its rules on this signal look at and no fact tells.
 * One must be answered where an answer would change what the code asks, as things stand.
 */
export function codeQuestions(
  content: Content,
  code: Code,
  profile: Profile,
  history: History | null,
): Question[] {
  const signal = signalOf(content);
  if (signal === null) return [];
  const conditions = code.rules[signal].flatMap(({ when }) => (when === null ? [] : [when]));
  return openQuestions(conditions, code, profile).map((question) => ({
    ...question,
    needed: question.type === 'choice' && changesAdvice(question, content, code, profile, history),
  }));
}

function openQuestions(conditions: readonly Condition[], code: Code, profile: Profile): Open[] {
  const asks = (key: keyof Condition) => conditions.some((condition) => condition[key] !== undefined);
  return [
    ...(asks('event') ? [choice(eventId, 'What kind of occasion is it?', choicesOf(events))] : []),
    ...(asks('guests') ? [choice(guestsId, 'Who is invited?', choicesOf(guests))] : []),
    ...(asks('gift') ? [choice(giftId, 'Is it one of these?', choicesOf(gifts))] : []),
    ...(asks('sponsor') ? [choice(sponsorId, 'Who pays?', choicesOf(sponsors))] : []),
    ...(asks('party') || asks('status')
      ? [choice(standingId, 'What are they to the council?', choicesOf(standings))]
      : []),
    ...(asks('grade') && profile.grade === null ? [gradeQuestion(rangesIn(conditions, 'grade'))] : []),
    ...(asks('count') ? [earlierQuestion(rangesIn(conditions, 'count'), code)] : []),
    ...(asks('relative')
      ? [yesNo(relativeId, 'Is a relative, partner or close friend of yours part of it?')]
      : []),
    ...besides(conditions).map(([signal, label]) => yesNo(withId(signal), label)),
  ];
}

/** Answers to these count as no until somebody says otherwise; to all others as unknown. */
function yesNo(id: string, label: string): Open {
  return { id, label, hint: null, type: 'yes-no', choices: [], ask: null };
}

function choice(id: string, label: string, choices: readonly Choice[], hint: string | null = null): Open {
  return { id, label, hint, type: 'choice', choices, ask: null };
}

function choicesOf(labels: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}

function gradeQuestion(ranges: readonly Range[]): Open {
  const choices = bandsOf(ranges, 1).map((band) => bandChoice(band, 1));
  return choice(gradeId, 'What grade is your post?', choices, 'It stands on your payslip.');
}

/** A rule counts the present one; officers are asked for those before it. */
function earlierQuestion(ranges: readonly Range[], { window }: Code): Open {
  const choices = bandsOf(ranges, 1)
    .map(({ from, to }) => ({ from: from - 1, to: to === null ? null : to - 1 }))
    .map((band) => bandChoice(band, 0));
  const when = window === null ? 'before this' : `in the last ${window.months} months, before this`;
  return choice(earlierId, `How many have you had ${when}?`, choices, 'Gifts and hospitality together.');
}

function rangesIn(conditions: readonly Condition[], key: 'grade' | 'count'): Range[] {
  return conditions.flatMap((condition) => {
    const range = condition[key];
    return range === undefined || range === 'unknown' ? [] : [range];
  });
}

function besides(conditions: readonly Condition[]): [SignalId, string][] {
  const named = new Set(conditions.flatMap(({ alongside }) => alongside ?? []));
  return [...named].flatMap((signal): [SignalId, string][] => {
    const label = playsIn[signal];
    return label === undefined ? [] : [[signal, label]];
  });
}

function changesAdvice(
  { id, choices }: Open,
  content: Content,
  code: Code,
  profile: Profile,
  history: History | null,
): boolean {
  // What is counted is known from earlier declarations; officers add only what stands in none.
  if (id === earlierId) return false;
  const { [id]: _, ...others } = content.facts.answers;
  const askedWith = (answers: Content['facts']['answers']) =>
    demands(readvise({ ...content, facts: { ...content.facts, answers } }, code, profile, history));
  const now = askedWith(others);
  return choices.some((one) => askedWith({ ...others, [id]: one.id }) !== now);
}

/** What an advice asks of the officer, to be compared. */
function demands(advice: Advice | null): string {
  if (advice === null) return '';
  const duties = advice.duties.map(({ action, to, withinDays, register }) => [
    action,
    to,
    withinDays,
    register,
  ]);
  return JSON.stringify([advice.stance, advice.declaration, duties]);
}

const events: Record<EventKind | 'other', string> = {
  working: 'Work: a meeting, a conference, a site visit',
  community: 'A local or civic occasion',
  social: 'A social occasion: dinner, drinks, a show',
  sporting: 'A sporting occasion',
  other: 'Something else',
};

const guests: Record<GuestKind, string> = {
  sole: 'Only me, or me and a guest',
  group: 'Many people, from several places',
};

const gifts: Record<GiftKind | 'other', string> = {
  promotional: 'A giveaway with a name on it: a pen, a calendar, a mug',
  delivered: 'It has come already, and I did not ask for it',
  cash: 'Money, or a voucher as good as money',
  other: 'None of these',
};

const sponsors: Record<SponsorKind, string> = {
  outside: 'A firm or body from outside',
  council: 'The council',
};

const standings: Record<Standing, string> = {
  contract: 'A firm with a contract',
  'live-tender': 'A firm that is bidding now',
  dispute: 'Somebody in dispute with the council',
  applicant: 'Somebody who waits for a decision or a grant',
  supplier: 'A firm that has supplied the council',
  'public-body': 'Another public body',
  media: 'A newspaper, broadcaster or site',
  member: 'A councillor',
  'political-party': 'A political party',
  'mp-office': 'An MP or their office',
  'own-organisation': 'A colleague',
  'free-mail': 'A resident or client',
  unknown: 'None of these',
};

/** What else may play into it, where a code's rules ask. */
const playsIn: Partial<Record<SignalId, string>> = {
  inducement: 'Is something hoped for in return?',
  'outside-work': 'Would you be paid for it, or do it for somebody else?',
  'procurement-contact': 'Is a tender open that it touches?',
  'hospitality-offer': 'Does a meal, a trip or an event come with it?',
  'gift-offer': 'Does a gift come with it?',
  'preferential-rate': 'Does a special price come with it?',
  'personal-interest': 'Do you, or somebody close to you, stand to gain?',
  'confidential-disclosure': 'Is confidential information part of it?',
  'personal-data-request': 'Is somebody’s personal information part of it?',
  'wrongdoing-report': 'Is it about something wrong that you have seen?',
  'media-request': 'Is a newspaper, broadcaster or site part of it?',
  'council-resources': 'Are council premises, equipment or time used for it?',
  'intellectual-property': 'Is work used that you made for the council?',
  'political-advice': 'Is it advice to a political group?',
  'political-activity': 'Is party politics part of it?',
  'information-request': 'Is it a request under freedom of information?',
  'public-protest': 'Is a protest or petition part of it?',
};
