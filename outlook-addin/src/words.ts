import { inLanguages } from '#core/language.ts';
import { welsh } from './words.cy.ts';

const english = {
  noForm: 'Outlook did not open the form. What you wrote is kept here: copy it, or press the button again.',
  noDialog:
    'Outlook did not open the window to sign in. Allow windows of this add-in if you are asked, then press the button again.',
  notKept: 'Outlook did not keep this. Try again; if it goes on, tell your help desk.',
  notSignedIn:
    'You are not signed in: the window was closed, or your council’s sign-in did not let you through. What you wrote is kept on this device. Press “Sign in” to try again.',
  noAuthority:
    'Your council’s sign-in cannot be reached. What you wrote is kept on this device. Check the connection, then press “Sign in” again.',
  signingIn: { title: 'Sign in – Probity', sentence: 'Going to your council’s sign-in …' },
  signedIn: { heading: 'You are signed in', sentence: 'You can close this window and go on in Outlook.' },
  notBegun:
    'This window belongs to Probity in Outlook. Close it, open Probity beside a message and press “Sign in” there.',

  open: 'Open Probity',
  notice: 'Probity: {stance}. ',
  more: { one: '(1 more)', other: '({count} more)' },
  categories: { toDeclare: 'Conduct: to declare', declared: 'Conduct: declared' },
  noCategory:
    'Outlook did not put the category “{category}” on this item, and does not let Probity make one. Make a category of that name in Outlook: Categorise, then “All categories”.',

  about: {
    owner: 'This mailbox belongs to {owner}. What you see is what {code} asks of them, not of you.',
    foreignOwner:
      'This mailbox belongs to {owner}, outside {council}. What you see goes by {code}; their own code may ask for something else.',
    accepted: 'Your calendar says that you have accepted.',
    tentative: 'Your calendar says that you may come.',
    declined: 'Your calendar says that you have declined.',
    unanswered: 'Read what the code asks before you accept or propose another time.',
    cancelled: 'This meeting is cancelled. An offer that was made may still have to be declared.',
    series: 'This is one of a series. Declare the series once, not every meeting.',
    unchecked: {
      late: 'This was sent without being checked, because the check took too long. It has been read now.',
      failed: 'This was sent without being checked, because the check failed. It has been read now.',
    },
  },
  encrypted: 'Not checked: the text of this message is encrypted.',
  beyondBudget:
    'Today’s prompts, {count} at most as your council has it, have been shown. What was found here is folded below.',

  preferences: {
    heading: 'In Outlook',
    categories: 'Put a category on items',
    hint: 'Items that need a declaration get “Conduct: to declare”, and “Conduct: declared” once it is sent. Where Outlook lets Probity make no categories, make both in Outlook first. People who share your mailbox see them.',
  },

  declare: {
    title: 'Declare',
    found: 'In front of you',
    other: 'Something else',
  },
};

export type PaneWords = typeof english;

/**
 * What the pane says beyond what both surfaces say. `{count}`, `{stance}`, `{owner}`, `{code}` and `{council}` are
 * filled in.
 */
export const paneWords = inLanguages({ en: english, cy: welsh });
