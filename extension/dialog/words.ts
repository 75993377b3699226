import { inLanguages } from '#core/language.ts';
import { welsh } from './words.cy.ts';

const english = {
  official: 'You are about to post as {council}.',
  theCouncil: 'the council',
  officialNote: 'The account {handle} speaks for {council}.',
  silent: 'Your code of conduct does not speak of this. The nearest clause:',
  noCode: 'Your council has not chosen its code of conduct here yet, so no clause can be shown.',
  summary: 'Summary · {code}',
  wording: 'Read the clause',
  also: 'Also noticed',
  blocked: 'Your council does not let such a post out. Change it, or ask first.',

  back: 'Go back and edit',
  post: 'Post anyway',
  askFirst: 'Ask first',
  declare: 'Declare',

  askHeading: 'Ask before you post',
  askWhat:
    'A question to {to} opens beside this page. It says what was noticed and which clause speaks of it. It goes once you send it there.',
  askAnybody: 'your manager',
  sendText: 'Put the text of my post in it',
  send: 'Open the question',
  cancel: 'Back',
  asked:
    'Your question stands beside this page. Look it over and send it there. Your draft is where you left it.',
  notAsked: 'The question could not be opened. Nothing has left this device; try again, or ask in person.',

  private: 'Read on this device. Nothing has been sent. Pictures were not read.',
  /** What is said otherwise of a mail. */
  mail: {
    post: 'Send anyway',
    blocked: 'Your council does not let such a mail out. Change it, or ask first.',
    askHeading: 'Ask before you send',
    sendText: 'Put the text of my mail in it',
    private: 'Read on this device. Nothing has been sent. Of attachments, only the names were read.',
  },
  notRelevant: 'This is not relevant',
  notRelevantAnywhere: 'Not relevant, on all my devices',
  cleared: 'Set aside. Nothing else was noticed in this mail.',
  sendNow: 'Send',
  notSetAside: 'This could not be set aside. Try again.',
  why: 'Why do you send it?',
  whyHint:
    'Your reason stays on this device. If you declare this, it goes along, and you can change it first.',
  whyMissing: 'Give a reason, or go back.',
  outdated: 'Probity was updated. Reload this page, and it will be here again before you post.',
  mark: 'Probity would ask about this draft.',
};

export type DialogWords = typeof english;

/** Every sentence of the question before a post. `{council}`, `{handle}`, `{to}` and `{code}` are filled in. */
export const dialogWords = inLanguages({ en: english, cy: welsh });
