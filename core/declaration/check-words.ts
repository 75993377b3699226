import { welsh } from '#core/declaration/check-words.cy.ts';
import type { Question, QuestionId } from '#core/declaration/question.ts';
import { inLanguages } from '#core/language.ts';

const missing = {
  what: 'Say in a few words what it is.',
  giver: 'Name the person or the organisation. One of the two will do.',
  value: 'Say what it is worth, as near as you can. An estimate will do.',
  answer: 'Choose what you answered, or that you have not decided.',
  'received-on': 'Give the day on which you received it, as near as you can.',
} satisfies Partial<Record<QuestionId, string>>;

const missingByType: Record<Question['type'], string> = {
  text: 'Write a few words here.',
  long: 'Write a sentence here.',
  money: 'Write a sum here. An estimate will do.',
  date: 'Choose a day.',
  choice: 'Choose what fits best.',
  'yes-no': 'Choose yes or no.',
  giver: 'Name the person or the organisation. One of the two will do.',
};

/** By the validator's code for what is wrong. */
const shapes = {
  too_big: 'Write this in fewer words.',
  too_small: 'Write a few words here, or leave it empty.',
  invalid_format: 'Write this anew: it holds something that cannot be kept.',
  invalid_type: 'Write this anew: it cannot be read.',
};

const english = {
  missing,
  missingByType,
  shapes,
  value: {
    figures: 'Write the sum in figures, for example 45 or 45.50.',
    negative: 'Write the sum without a minus.',
    tooLarge: 'Look at the sum again: it is too large to be right.',
    pence: 'Write the sum in pounds and whole pence.',
  },
  dates: {
    offerToCome: 'Choose the day of the offer: this one is still to come.',
    notReceived: 'Leave this empty until you have received it.',
    beforeOffer: 'Choose a day on or after the day of the offer, or change that one.',
  },
};

export type CheckWords = typeof english;

/** What to put right before a declaration can be sent. */
export const checkWords = inLanguages({ en: english, cy: welsh });
