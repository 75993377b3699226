import type { Content, Facts, Giver } from '#core/declaration/event.ts';
import { factOf, isFact, type QuestionId } from '#core/declaration/question.ts';

/** What a field gives: text (a day, a choice's id), pence, or who it is from. */
export type Told = string | number | Giver | null;

/** The text that a question holds; empty where nothing was told. */
export function toldText({ answers, ...facts }: Facts, id: QuestionId): string {
  const told = isFact(id) ? facts[factOf[id]] : answers[id];
  return typeof told === 'string' ? told : '';
}

/** The declaration once a question is answered anew. An emptied field is not told. */
export function withAnswer(content: Content, id: QuestionId, told: Told): Content {
  return {
    ...content,
    facts: isFact(id) ? withFact(content.facts, id, told) : withOther(content.facts, id, told),
  };
}

function withFact(facts: Facts, id: keyof typeof factOf, told: Told): Facts {
  if (id === 'what') return { ...facts, what: typeof told === 'string' ? told : '' };
  return { ...facts, [factOf[id]]: told === '' ? null : told };
}

function withOther(facts: Facts, id: QuestionId, told: Told): Facts {
  const { [id]: _, ...answers } = facts.answers;
  return {
    ...facts,
    answers: typeof told === 'string' && told !== '' ? { ...answers, [id]: told } : answers,
  };
}

const nobody: Giver = { name: null, organisation: null, address: null, privatePerson: false };

/** Who it is from once one part is told anew; null where nothing is left of them. */
export function withGiver(giver: Giver | null, part: Partial<Giver>): Giver | null {
  const changed = { ...(giver ?? nobody), ...part };
  const isEmpty = [changed.name, changed.organisation, changed.address].every((line) => line === null);
  return isEmpty && !changed.privatePerson ? null : changed;
}
