import { inLanguages } from '#core/language.ts';
import { welsh } from './council-words.cy.ts';

const english = {
  employer: 'Employer',
  code: 'Your council’s code of conduct',
  codeShort: 'Code',
  choose: 'Choose …',
  codeHint: 'Probity shows its clauses, and judges by it.',
  unknownCode: 'Not in this version of Probity',
  setBy: 'Set by {council}. Ask there if it should be changed.',
  theOrganisation: 'your organisation',
  domain: 'What your work address ends with',
  domainExample: 'westmarch.gov.uk',
  domainHint: 'It tells colleagues from others. Leave it empty if you do not know it.',
};

export type CouncilWords = typeof english;

/** The words with which the officer says who employs them, or reads it. `{council}` is filled in. */
export const councilWords = inLanguages({ en: english, cy: welsh });
