import type { State } from '#core/declaration/declaration.ts';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import { welsh } from '#core/declaration/possible-words.cy.ts';
import { inLanguages } from '#core/language.ts';

const done: Record<DeclarationEvent['type'], string> = {
  drafted: 'This draft',
  submitted: 'This sending',
  amended: 'This change',
  asked: 'This question',
  answered: 'This answer',
  decided: 'This decision',
  'passed-on': 'This passing on',
  withdrawn: 'This withdrawal',
  renewed: 'This renewal',
  expired: 'This end',
  corrected: 'This correction',
};

const standing: Record<State, string> = {
  draft: 'the declaration had not been sent',
  submitted: 'the declaration was waiting for a decision',
  returned: 'the declaration was waiting for an answer',
  decided: 'the declaration had been decided',
  withdrawn: 'the declaration had been withdrawn',
  expired: 'the declaration had run out',
};

const english = {
  done,
  standing,
  notHere:
    '{done} could not be taken in: the declaration it belongs to is not here. Fetch it from the register again.',
  notThen:
    '{done} could not be taken in: {standing} by then. Look at where it stands, and do it again if it is still wanted.',
  notLasting:
    '{done} could not be taken in: only what goes on from year to year is renewed. Make a new declaration instead.',
  notTheirs:
    '{done} could not be taken in: it was not made by the person who may do this. Ask your monitoring officer to look at its record.',
};

export type PossibleWords = typeof english;

/** Why something that happened to a declaration was set aside. */
export const possibleWords = inLanguages({ en: english, cy: welsh });
