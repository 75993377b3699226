import { inLanguages } from '#core/language.ts';
import { welsh } from '#core/ui/review/condition-words.cy.ts';

const english = {
  'stand-back': 'Take no part in decisions about this contract or tender.',
  share: 'Share it with the whole team.',
  charity: 'Hand it to the mayor’s charity, and tell the giver.',
  colleague: 'Go with a colleague, and keep to the working part of it.',
  'not-again': 'Tell the giver that nothing more can be taken this year.',
  'stand-aside': 'Take no part in any decision that touches it, and say so at the meeting.',
  'own-time': 'Not in council hours, and not on council equipment.',
  'no-council-clients': 'Not for anybody whom the council pays or decides on.',
  'own-views': 'Say that the views are your own, and name no case of the council’s.',
  'two-of-us': 'Meet with a second officer, and keep a note of it.',
  'no-branding': 'No branding of the sponsor on anything that the council decides about them.',
};

export type ConditionWords = typeof english;
export type ConditionId = keyof ConditionWords;

/** The conditions that councils commonly set. */
export const conditionWords = inLanguages({ en: english, cy: welsh });
