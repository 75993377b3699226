import { inLanguages, type Language, type Translated } from '#core/language.ts';
import { welsh } from './manifest-words.cy.ts';

const english = {
  description:
    'Asks one calm question before a post or a mail goes out, and shows the clause of your code that matters.',
};

export type ManifestWords = typeof english;

/** What browsers show of the extension, in every language at once: they choose by their own. */
export const manifestWordsIn: Record<Language, Translated<ManifestWords>> = { en: english, cy: welsh };

export const manifestWords = inLanguages({ en: english, cy: welsh });
