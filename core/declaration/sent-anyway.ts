import type { Content } from '#core/declaration/event.ts';
import type { Question } from '#core/declaration/question.ts';
import { inLanguages } from '#core/language.ts';

const english = {
  label: 'Why did you send it all the same?',
  hint: 'You wrote this when you sent the draft. Empty it, and it does not go along.',
};

const welsh: typeof english = {
  label: 'Pam y gwnaethoch chi ei anfon er hynny?',
  hint: 'Ysgrifennoch chi hwn pan anfonoch chi’r drafft. Gwagiwch ef, ac ni fydd yn mynd gyda’r datganiad.',
};

const words = inLanguages({ en: english, cy: welsh });

/** Under this id a declaration says why its officer sent the draft that it is about, although they were prompted. */
export const sentAnyway = 'sent-anyway';

/** Asked only where the officer gave a reason before: nobody else is asked for one. */
export function sentAnywayQuestions({ facts }: Content): Question[] {
  if (facts.answers[sentAnyway] === undefined) return [];
  const { label, hint } = words;
  return [{ id: sentAnyway, label, hint, type: 'long', choices: [], needed: false, ask: null }];
}
