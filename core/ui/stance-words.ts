import { inLanguages } from '#core/language.ts';
import type { Stance } from '#core/policy/advice.ts';
import { welsh } from '#core/ui/stance-words.cy.ts';

const english: Record<Stance, string> = {
  stop: 'Stop',
  decline: 'Decline',
  'ask-first': 'Ask first',
  refer: 'Hand over',
  declare: 'Declare',
  'take-care': 'Think again',
};

export type StanceWords = typeof english;

/** What the code wants of the officer, in a word or two. */
export const stanceWords = inLanguages({ en: english, cy: welsh });
