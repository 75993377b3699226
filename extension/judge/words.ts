import { inLanguages } from '#core/language.ts';
import { welsh } from './words.cy.ts';

const english = {
  answeringAbuse: 'What you are answering has words in it that could hurt or offend.',
  unseen:
    'The addresses of {names} do not stand on this page, so Probity cannot tell whether they work for your council. Check before you send.',
};

export type JudgeWords = typeof english;

/** What the judgement says of what it could not see. `{names}` is filled in. */
export const judgeWords = inLanguages({ en: english, cy: welsh });
