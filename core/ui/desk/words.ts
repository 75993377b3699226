import { inLanguages } from '#core/language.ts';
import { welsh } from '#core/ui/desk/words.cy.ts';

const english = {
  refused: 'The register did not take this. Open it, put it right and send it again.',
  changed: 'This declaration has changed at the register since you saw it. Look at it, then do it again.',
  unexpected:
    'Something went wrong inside Probity, and this was not done. What you wrote is kept on this device. Try again.',
  signedIn: {
    heading: 'Register',
    in: 'You are signed in as {name}.',
    out: 'Sign in to send what waits and to see what was decided. Nothing is sent by signing in.',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
  review: {
    signIn: 'Sign in to see what waits for you. Nothing is sent by signing in.',
  },
  linked: {
    title: 'A letter of the register',
    about: 'This message is about a declaration.',
    list: 'This message is about what waits for you.',
    open: 'Open the declaration',
    openList: 'Open Review',
  },
  foot: 'What you sent is told above. Everything else was read on this device.',
  savedAs: 'probity-declarations.json',
  reminder: 'Declare in Probity',
  reminderFile: 'probity-reminder.ics',
  attachLetter:
    'The message is open. Attach the file declaration.json to it, which was saved just now, then send it.',
  sendLetter: 'The reply is open, with your answer attached. Look it over and send it.',
  copiedLetter:
    'The text is copied. Paste it into a message to {to}, attach the file declaration.json, which was saved just now, and send it.',
  noLetter:
    'The letters before this one are not on this device. Open the message with the declaration first, then this one.',
  noRecipient: 'Set your manager’s email address under Profile, then send it again.',
};

export type DeskWords = typeof english;

/** What the desk says itself. `{name}`, `{file}`, `{code}`, `{to}` are filled in. */
export const deskWords = inLanguages({ en: english, cy: welsh });
