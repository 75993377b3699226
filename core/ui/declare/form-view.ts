import { type Fault, faultsIn } from '#core/declaration/check.ts';
import type { Content } from '#core/declaration/event.ts';
import { isTold, type Question } from '#core/declaration/question.ts';
import { questionsFor } from '#core/declaration/questions.ts';
import { type Recipient, readvise, recipientOf, withAdvice } from '#core/declaration/readvise.ts';
import { recipientInWords } from '#core/declaration/sentence.ts';
import type { Advice } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import type { History, Profile } from '#core/policy/situation.ts';
import { declareWords } from '#core/ui/declare/words.ts';
import { fill } from '#core/ui/noticed.ts';
import { stanceWords } from '#core/ui/stance-words.ts';

/** By what a declaration is judged while it is filled in. */
export interface Judging {
  code: Code;
  profile: Profile;
  /** Earlier gifts and the like; null where there is nothing to count by. */
  history: History | null;
  /** ISO date. */
  today: string;
}

/** A form as it stands: what is asked, what the code says now, whom it goes to, what must be put right. */
export interface FormView {
  questions: Question[];
  advice: Advice | null;
  recipient: Recipient;
  /** "to your Executive Director, by Friday 18 December". */
  recipientWords: string;
  faults: Fault[];
}

/** Asks the code again: every answer may change what it says and what must be told. */
export function formView(content: Content, { code, profile, history, today }: Judging): FormView {
  const questions = questionsFor(content, code, profile, history);
  const advice = readvise(content, code, profile, history);
  const recipient = recipientOf(advice?.duties ?? [], content.facts, today);
  return {
    questions,
    advice,
    recipient,
    recipientWords: recipientInWords(recipient, code, today),
    faults: faultsIn(content, questions, today),
  };
}

/** The declaration with what the code says on it now. */
export function judged(content: Content, { code, profile, history }: Judging): Content {
  const advice = readvise(content, code, profile, history);
  return advice === null ? content : withAdvice(content, advice);
}

/** Where a question stands on the form: to be asked, a line that is known, or further down for who knows more. */
export type Place = 'asked' | 'known' | 'more';

export function placeOf({ id, needed }: Question, { facts }: Content): Place {
  if (isTold(facts, id)) return 'known';
  return needed ? 'asked' : 'more';
}

/** What a screen reader says when an answer has changed what the code asks; empty where it has not. */
export function changeSaid(before: FormView, after: FormView): string {
  const changed =
    before.advice?.rule !== after.advice?.rule || before.recipientWords !== after.recipientWords;
  if (!changed || after.advice === null) return '';
  const [clause] = after.advice.clauses;
  return fill(declareWords.changed, {
    stance: stanceWords[after.advice.stance],
    clause: clause === undefined ? '' : [clause.number, clause.heading].filter(Boolean).join(' '),
    recipient: after.recipientWords,
  });
}
