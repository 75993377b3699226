import { inLanguages } from '#core/language.ts';
import { welsh } from './words.cy.ts';

/** Plain forms for one and many: the runtime of classic Outlook may know no plural rules. */
const english = {
  open: 'Open Probity',
  clause: 'Clause {number}, {heading}: {summary}',
  unnumberedClause: '{heading}: {summary}',
  more: { single: 'Probity found 1 more thing.', several: 'Probity found {count} more things.' },
  /** How one goes on where Outlook offers no "Send anyway". */
  settle: 'To send it all the same, open Probity and say why.',
  change: 'It cannot go like this: change it, or ask your manager.',
  held: 'Probity could not check this, and your council wants mail checked before it goes. Press “Send” again. If it goes on, tell your help desk.',
};

export type EventWords = typeof english;

/** What the handlers say beyond what both surfaces say. */
export const eventWords = inLanguages({ en: english, cy: welsh });
