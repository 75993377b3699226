import { inLanguages } from '#core/language.ts';
import { welsh } from './door-words.cy.ts';

const english = {
  product: 'Probity',
  signIn: {
    heading: 'Sign in to the register',
    choose: 'With which council are you signing in?',
    signedOut: 'You are signed out. Nothing of the register is left on this page.',
    again: 'Sign in again',
    out: 'Sign out',
    refused: 'Signing in did not work: {why}. Try again, and tell your IT team if it goes on.',
    unreachable:
      'Signing in did not work: the service that confirms who you are could not be reached. Try again in a minute.',
  },
  loading: 'Loading …',
  failed: 'This could not be shown',
  noCode:
    'The register has no code of conduct for this council, so nothing can be decided here. Ask your administrator.',
  offline: 'The register could not be reached. Check your connection, then try again.',
  tryAgain: 'Try again',
  tell: 'If it goes on, tell your IT team: {code}',
};

export type DoorWords = typeof english;

/** What the register's pages say before somebody is signed in, and where something cannot be shown. */
export const doorWords = inLanguages({ en: english, cy: welsh });
