import { welsh } from '#core/declaration/act-words.cy.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { CommandType } from '#core/declaration/event.ts';
import { inLanguages } from '#core/language.ts';

/** What was asked for, as it follows "it cannot be". */
const deeds: Record<CommandType, string> = {
  submit: 'sent',
  amend: 'changed',
  ask: 'sent back with a question',
  answer: 'answered',
  decide: 'decided',
  'pass-on': 'passed on',
  withdraw: 'withdrawn',
  renew: 'renewed',
  correct: 'corrected',
};

const standing: Record<Declaration['state'], string> = {
  draft: 'has not been sent yet',
  submitted: 'waits for a decision',
  returned: 'waits for an answer',
  decided: 'has been decided',
  withdrawn: 'has been withdrawn',
  expired: 'has run out',
};

const english = {
  deeds,
  standing,
  notThere: 'This declaration is not in the register, so it cannot be {deed}. Send it first.',
  notYours: 'Only the officer whose declaration it is can have it {deed}. Ask them to do it.',
  somebodyElse: 'This declaration went to somebody else to decide. Ask them, or your monitoring officer.',
  notNow: 'This declaration {standing}, so it cannot be {deed} now. Open it again to see where it stands.',
  own: 'Nobody decides on their own declaration. It goes to somebody else: see whom it names.',
  correcting:
    'Corrections are put beside a declaration by the monitoring officer, and by another one where it is their own. Ask them; while it waits, its officer can change it.',
  reasonMissing: {
    refusal:
      'A refusal needs a reason, so that the record can be understood later. Write one sentence and send it again.',
    consent:
      'Consent to what the code says to turn down needs a reason, so that the record can be understood later. Write one sentence and send it again.',
  },
  tied: 'You have declared something about {giver} yourself, so this decision is not yours. Pass it on.',
  theGiver: 'the giver',
  forRole:
    'The code of conduct gives this decision to the {title}, so it was not taken from you. Pass it on.',
};

export type ActWords = typeof english;

/** Why something cannot be done to a declaration, for the person who asked for it. */
export const actWords = inLanguages({ en: english, cy: welsh });
