import type { Facts, Giver } from '#core/declaration/event.ts';
import { dayNear, poundsInWords } from '#core/declaration/in-words.ts';
import type { Question } from '#core/declaration/question.ts';
import { shownName } from '#core/party/shown-name.ts';
import { toldText } from '#core/ui/declare/change.ts';
import { declareWords } from '#core/ui/declare/words.ts';

/** What is told on a question, as a person reads it; empty where nothing is, or where it cannot be read. */
export function toldInWords(question: Question, facts: Facts, today: string): string {
  const { id, type, choices } = question;
  const text = toldText(facts, id);
  switch (type) {
    case 'money':
      return facts.valuePence === null || Number.isNaN(facts.valuePence)
        ? ''
        : poundsInWords(facts.valuePence);
    case 'giver':
      return giverInWords(facts.giver);
    case 'date':
      return text === '' ? '' : dayNear(text, today);
    case 'choice':
      return choices.find((choice) => choice.id === text)?.label ?? '';
    case 'yes-no':
      return text === 'yes' || text === 'no' ? declareWords.yesNo[text] : '';
    default:
      return text;
  }
}

/** "Jo Reed, Calloway Highways Ltd"; the address where there is no name. */
export function giverInWords(giver: Giver | null): string {
  if (giver === null) return '';
  const named = [giver.name, giver.organisation].map((name) => shownName(name ?? '')).filter(Boolean);
  const who = named.length > 0 ? named.join(', ') : shownName(giver.address ?? '');
  return giver.privatePerson && who === '' ? declareWords.giver.resident : who;
}

/** A question in a word or two, to stand before what was told; the question itself where it has no short name. */
export function shortName({ id, label }: Question): string {
  return declareWords.lines[id] ?? label;
}
