import { inLanguages } from '#core/language.ts';
import { welsh } from './words.cy.ts';

const english = {
  step: '{at} of {of}',
  back: 'Back',
  next: 'Go on',
  skip: 'Later',

  employer: {
    title: 'Who employs you?',
    lead: 'Probity stands beside you when you post and read. It shows the one clause of your code of conduct that matters, before it matters.',
    set: 'Your organisation has set this for you.',
  },
  reads: {
    title: 'What it reads, and what never leaves',
    reads: 'What Probity reads',
    readsList: [
      'What you are about to post, at the moment when you press Post.',
      'A text that you bring to it yourself.',
    ],
    never: 'What never leaves this device',
    neverList: [
      'What you write and read. It is judged here, and kept nowhere.',
      'What Probity asked you, and what you answered.',
      'Which pages you visit.',
    ],
    sends: 'What you can send',
    sendsList: [
      'A declaration or a question, once you press the button that says so, and only what is on its form.',
    ],
  },
  sample: {
    title: 'Try it',
    lead: 'This message has just come in. Change it as you like.',
    label: 'A sample',
    text: 'Hi,\n\nTo thank you for last week we would love to have you with us in our box at the cricket on Saturday: two seats, lunch included, worth £45 each.\n\nJo, Calloway Highways',
    check: 'See what Probity says',
    done: 'That is all. The shield in your browser’s toolbar opens Probity.',
    finish: 'Done',
    noCode: 'Choose your council’s code on the first screen to see its clause here.',
  },
};

export type WelcomeWords = typeof english;

/** The words of the first three screens. `{at}`, `{of}` are filled in. */
export const welcomeWords = inLanguages({ en: english, cy: welsh });
