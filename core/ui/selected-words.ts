import { inLanguages } from '#core/language.ts';
import { welsh } from '#core/ui/selected-words.cy.ts';

const english = {
  heading: { one: '1 message selected', other: '{count} messages selected' },
  reading: 'Read {count} of {all} …',
  none: 'None of these messages needs a declaration.',
  found: { one: '1 of them may need a declaration.', other: '{count} of them may need a declaration.' },
  lead: 'Tick what you want to declare. Each becomes a declaration of its own. Where something is still to be told, a draft is begun.',
  legend: 'What may need a declaration',
  begin: { one: 'Begin 1 declaration', other: 'Begin {count} declarations' },
  ready: 'Complete: goes {recipient}',
  send: { one: 'Send 1 declaration', other: 'Send {count} declarations' },
  beginRest: { one: 'and begin 1 more', other: 'and begin {count} more' },
  beginAll: 'Begin all as drafts',
  begun: {
    one: '1 declaration is begun. Finish it and send it; nothing of it has been sent yet.',
    other: '{count} declarations are begun. Finish and send each; nothing of them has been sent yet.',
  },
  unread: { one: '1 message could not be read.', other: '{count} messages could not be read.' },
  noSubject: 'No subject',
  known: 'Begun, declared or set aside already.',
};

export type SelectedWords = typeof english;

/** What is said of several messages that are selected together. `{count}` and `{all}` are filled in. */
export const selectedWords = inLanguages({ en: english, cy: welsh });
