import { bandChoice, bandsOf } from '#core/declaration/bands.ts';
import { codeQuestionWords } from '#core/declaration/code-question-words.ts';
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
  sponsorId,
  standingId,
  withId,
} from '#core/declaration/situation-of.ts';
import { counted } from '#core/fill.ts';
import type { Advice } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import type { Condition, Range } from '#core/policy/condition.ts';
import type { History, Profile } from '#core/policy/situation.ts';
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
  const said = codeQuestionWords;
  return [
    ...(asks('event') ? [choice(eventId, said.event, choicesOf(said.events))] : []),
    ...(asks('guests') ? [choice(guestsId, said.invited, choicesOf(said.guests))] : []),
    ...(asks('gift') ? [choice(giftId, said.gift, choicesOf(said.gifts))] : []),
    ...(asks('sponsor') ? [choice(sponsorId, said.sponsor, choicesOf(said.sponsors))] : []),
    ...(asks('party') || asks('status')
      ? [choice(standingId, said.standing, choicesOf(said.standings))]
      : []),
    ...(asks('grade') && profile.grade === null ? [gradeQuestion(rangesIn(conditions, 'grade'))] : []),
    ...(asks('count') ? [earlierQuestion(rangesIn(conditions, 'count'), code)] : []),
    ...(asks('relative') ? [yesNo(relativeId, said.relative)] : []),
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
  return choice(gradeId, codeQuestionWords.grade, choices, codeQuestionWords.gradeHint);
}

/** A rule counts the present one; officers are asked for those before it. */
function earlierQuestion(ranges: readonly Range[], { window }: Code): Open {
  const choices = bandsOf(ranges, 1)
    .map(({ from, to }) => ({ from: from - 1, to: to === null ? null : to - 1 }))
    .map((band) => bandChoice(band, 0));
  const { ever, within, hint } = codeQuestionWords.earlier;
  const label = window === null ? ever : counted(within, window.months);
  return choice(earlierId, label, choices, hint);
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
    const playsIn: Partial<Record<SignalId, string>> = codeQuestionWords.playsIn;
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
