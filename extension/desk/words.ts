import { inLanguages } from '#core/language.ts';
import { welsh } from './words.cy.ts';

const english = {
  noFile: 'A page is not kept as a file. Save it yourself, and attach it to the message.',
  paste: 'The text is copied. Paste it here.',
};

export type DeskWords = typeof english;

/** What the desk says in a browser alone. */
export const deskWords = inLanguages({ en: english, cy: welsh });
