import { inLanguages } from '#core/language.ts';
import type { Level } from '#core/signals/ids.ts';
import { welsh } from './words.cy.ts';

const levels: Record<Level | 'judged', string> = {
  judged: 'As it judges',
  prompt: 'Ask at once',
  hint: 'Only mention',
  quiet: 'Say nothing',
};

const english = {
  title: 'Options',
  council: 'Employer and code',

  language: {
    heading: 'Language',
    browsers: 'As my browser',
    hint: 'Clauses of the code stay as your council wrote them.',
  },
  sites: {
    heading: 'Sites',
    hint: 'Where Probity stands beside you. What it reads is judged on this device.',
    groups: {
      posts: 'Asks before you post',
      mail: 'Asks before you send mail',
      reading: 'Reads what you open: mail, calendars, messages',
    },
    locked: 'Your organisation does not let these be changed here.',
    off: 'off by your organisation',
    hosts: 'on the servers named below',
  },
  levels: {
    heading: 'What it speaks of',
    hint: 'Probity judges by itself what to ask about. Where it says too much or too little for you, set it here.',
    open: 'Set single situations',
    levels,
  },
  notify: {
    heading: 'Notifications',
    label: 'Tell me of decisions, questions and deadlines',
    hint: 'By your system’s own notifications. They hold what was declared in one line.',
    refused:
      'Your browser does not let Probity show notifications. Allow them in its settings, then try again.',
  },
  profileMissing: 'Choose your code of conduct first; then you can say what your post brings with it.',

  data: {
    heading: 'Data on this device',
    lead: 'Everything that Probity keeps is in this browser. What you sent to the register is there as well.',
    counts: {
      drafts: { one: '1 draft', other: '{count} drafts' },
      outbox: { one: '1 sending kept', other: '{count} sendings kept' },
      history: {
        one: '1 declaration known from the register',
        other: '{count} declarations known from the register',
      },
      letters: { one: '1 letter', other: '{count} letters' },
      dismissals: { one: '1 prompt set aside', other: '{count} prompts set aside' },
      prompts: { one: '1 note of a prompt, without text', other: '{count} notes of prompts, without text' },
    },
    nothing: 'Nothing is kept yet but your settings.',
    see: 'See all of it',
    save: 'Save as a file',
    file: 'probity-data.json',
    remove: 'Delete all …',
    really: 'Delete all of it for good?',
    unsent: {
      one: 'One thing was not sent yet; it would be gone.',
      other: '{count} things were not sent yet; they would be gone.',
    },
    loses: 'Drafts, settings and notes go. What the register has stays there.',
    yes: 'Delete all',
    no: 'Keep it',
    done: 'Everything is deleted.',
  },
};

export type OptionsWords = typeof english;

/** The words of the options. `{site}`, `{signal}`, `{count}` are filled in. */
export const optionsWords = inLanguages({ en: english, cy: welsh });
