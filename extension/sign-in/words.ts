import { inLanguages } from '#core/language.ts';
import { welsh } from './words.cy.ts';

const english = {
  notSignedIn:
    'You are not signed in: the window was closed, or signing in was refused. Nothing is lost; try again when you want to.',
  noAuthority:
    'Your council’s sign-in did not answer. What you wrote is kept on this device; try again in a while.',
};

export type SignInWords = typeof english;

/** What is said where signing in did not come about. */
export const signInWords = inLanguages({ en: english, cy: welsh });
