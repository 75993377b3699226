import { inLanguages } from '#core/language.ts';
import type { RecipientRuleId } from '#core/sending/recipient-rule-ids.ts';
import { welsh } from '#core/sending/recipient-words.cy.ts';

const english: Record<RecipientRuleId, string> = {
  'own-private-mailbox': 'Your draft goes to {address}, which looks like a private mailbox of your own.',
  'shown-to-many':
    'Your draft shows the addresses of {count} people outside the council to one another. Put them in Bcc, or answer only those who need it.',
  'bidders-invited': 'You are inviting {name}, who are bidding in a live tender{reference}.',
};

export type RecipientWords = typeof english;

/** What the officer reads of who receives a draft; `{count}`, `{address}`, `{name}` and `{reference}` are filled in. */
export const recipientWords = inLanguages({ en: english, cy: welsh });
