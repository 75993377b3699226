import { welsh } from '#core/declaration/return-words.cy.ts';
import { inLanguages } from '#core/language.ts';

const english = {
  nil: 'Nothing to declare from {from} to {to}.',
  yearly: {
    one: 'The 1 declaration I have made still holds, and there is nothing to add.',
    other: 'The {count} declarations I have made still hold, and there is nothing to add.',
  },
  yearlyNone: 'I have made no declaration that still holds, and there is nothing to add.',
};

export type ReturnWords = typeof english;

/** What officers say in their returns. */
export const returnWords = inLanguages({ en: english, cy: welsh });
