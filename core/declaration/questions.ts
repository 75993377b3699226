import { codeQuestions } from '#core/declaration/code-questions.ts';
import type { Content, Facts } from '#core/declaration/event.ts';
import { type KindQuestion, kindQuestions } from '#core/declaration/kind-questions.ts';
import { factOf, isFact, isTold, type Question, type QuestionId } from '#core/declaration/question.ts';
import { sentAnywayQuestions } from '#core/declaration/sent-anyway.ts';
import type { Code } from '#core/policy/code.ts';
import type { History, Profile } from '#core/policy/situation.ts';

/**
 * What the form asks on a declaration as it stands: the questions of its kind, then those that the code adds.
 * Ask again after every answer: one answer may make another needed.
 */
export function questionsFor(
  content: Content,
  code: Code,
  profile: Profile,
  history: History | null,
): Question[] {
  const ofKind = kindQuestions(content.kind).map((question) => settled(question, content.facts));
  return [...ofKind, ...codeQuestions(content, code, profile, history), ...sentAnywayQuestions(content)];
}

/** Ids of the questions that still must be answered before it can be sent, in the form's order. */
export function unknownIn({ facts }: Content, questions: readonly Question[]): QuestionId[] {
  return questions.filter(({ id, needed }) => needed && !isTold(facts, id)).map(({ id }) => id);
}

function settled({ needed, ...question }: KindQuestion, facts: Facts): Question {
  if (typeof needed === 'string') return { ...question, needed: needed === 'always' };
  return { ...question, needed: needed.is.includes(wordIn(facts, needed.question)) };
}

function wordIn(facts: Facts, id: QuestionId): string {
  const told = isFact(id) ? facts[factOf[id]] : facts.answers[id];
  return typeof told === 'string' ? told : '';
}
