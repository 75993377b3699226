import { inLanguages, type Language, type Translated } from '#core/language.ts';
import { welsh } from './manifest-words.cy.ts';
import type { CommandId } from './surfaces.ts';

/** What stands on a button: the label at most 16 characters, so that every client shows it whole; the tip 250. */
interface CommandWords {
  label: string;
  /** What the officer reads when resting on the button. */
  tip: string;
}

const commands: Record<CommandId, CommandWords> = {
  open: {
    label: 'Open Probity',
    tip: 'See what your code of conduct says about the item in front of you.',
  },
  declare: {
    label: 'Declare',
    tip: 'Declare a gift, hospitality, an interest or a relationship.',
  },
  declarations: {
    label: 'My declarations',
    tip: 'See what you have declared, and what has become of it.',
  },
  review: {
    label: 'Review',
    tip: 'For managers: decide on the declarations that wait for you.',
  },
  flag: {
    label: 'Flag for advice',
    tip: 'Ask your manager for advice on this item, without opening Probity: sends its subject and date, who it is from and what the code says.',
  },
};

const english = {
  commands,
  owner: ' for {organisation}',
  /** At most 250 characters. */
  purpose:
    'Probity{owner}: shows what your code of conduct says about the message or invitation in front of you, and starts the declaration. It reads on your own device.',
};

export type ManifestWords = typeof english;

/** What Outlook shows of the add-in, in every language at once: it chooses by its own. */
export const manifestWordsIn: Record<Language, Translated<ManifestWords>> = { en: english, cy: welsh };

export const manifestWords = inLanguages({ en: english, cy: welsh });
