import { inLanguages } from '#core/language.ts';
import type { PageState } from '../messages.ts';
import { welsh } from './words.cy.ts';

interface StateWords {
  heading: string;
  sentence: string;
}

const states: Record<PageState, StateWords> = {
  protecting: {
    heading: 'Protecting',
    sentence:
      'Probity reads what you write on {site} when you post or send it, and asks first if your code speaks of it.',
  },
  'no-composer': {
    heading: 'Nothing to protect yet',
    sentence: 'Probity knows {site}. It looks on when you post or send, and not before.',
  },
  'not-recognised': {
    heading: 'Not recognised',
    sentence:
      '{site} has changed: Probity cannot find what you write here, so it cannot ask before you post or send.',
  },
  'off-by-you': {
    heading: 'Switched off by you',
    sentence: 'Probity neither asks nor reads on {site}.',
  },
  'off-by-organisation': {
    heading: 'Switched off by your organisation',
    sentence: 'Probity neither asks nor reads on {site}.',
  },
};

const english = {
  page: 'This page',
  states,
  elsewhere: {
    heading: 'Nothing to protect',
    sentence: 'This is no site on which Probity asks or reads.',
  },
  reading: {
    heading: 'Reading along',
    sentence:
      'Probity reads what you open on {site}, on this device, and shows a card where your code speaks of it.',
    too: 'What you open to read is read here too, on this device.',
  },
  until: 'Until {time}.',
  offHour: 'Off for an hour',
  offSite: 'Off on {site}',
  on: 'Switch on',

  report: {
    open: 'Report a broken site',
    what: 'This is all that is reported. Nothing of the page is in it.',
    line: '{site}, site file version {version}, Probity {product}',
    subject: 'Broken site: {site}',
    mail: 'Open a message',
    copy: 'Copy it',
    copied: 'Copied. Send it to whoever looks after Probity.',
  },

  declare: 'Declare something',
  openPanel: 'Open Probity beside the page',
  waiting: { one: '1 waits for you', other: '{count} wait for you' },
  due: 'Due {on}',

  prompts: {
    heading: 'Lately, on this device',
    none: 'Nothing was asked about yet.',
  },
  welcome: {
    sentence: 'Choose your council’s code of conduct, and Probity can show the clause that matters.',
    button: 'Begin',
  },
  options: 'Options',
};

export type PopupWords = typeof english;

/** The words of the popup. `{site}`, `{version}`, `{product}`, `{time}`, `{count}`, `{on}` are filled in. */
export const popupWords = inLanguages({ en: english, cy: welsh });
