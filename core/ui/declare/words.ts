import { inLanguages } from '#core/language.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import { welsh } from '#core/ui/declare/words.cy.ts';

const titles: Record<DeclarationKind, string> = {
  gift: 'Declare a gift',
  hospitality: 'Declare hospitality',
  interest: 'Declare an interest',
  relationship: 'Declare a relationship',
  'outside-work': 'Declare outside work',
  membership: 'Declare a membership',
  sponsorship: 'Declare sponsorship',
  'media-contact': 'Tell of contact with the media',
  'supplier-contact': 'Tell of contact with a supplier',
  bequest: 'Declare something left in a will',
  publication: 'Declare writing or speaking',
  flag: 'Ask for advice',
  'nil-return': 'Nothing to declare',
};

/** Questions in a word or two, by their id. */
const lines: Partial<Record<string, string>> = {
  what: 'What',
  giver: 'Who',
  value: 'Worth',
  answer: 'Your answer',
  'offered-on': 'Offered',
  'received-on': 'Received',
  'event-on': 'Takes place',
  reference: 'Reference',
  steps: 'Done so far',
  hours: 'Hours a week',
  'council-time': 'Council hours',
  'starts-on': 'Starts',
  position: 'Office held',
  since: 'Since',
  said: 'Said so far',
  present: 'Also there',
  'as-officer': 'Names council',
  question: 'Question',
  event: 'Occasion',
  guests: 'Invited',
  gift: 'Sort of gift',
  sponsor: 'Paid by',
  standing: 'They are',
  grade: 'Your grade',
  earlier: 'Before this',
  relative: 'Close to you',
};

const english = {
  titles,
  lines,
  amendTitle: 'Change this declaration',
  back: 'Back',
  known: 'Filled in for you. Press a line to change it.',
  change: 'Change',
  asked: { one: 'One thing is missing', other: '{count} things are missing' },
  more: 'Add more, if you know it',
  yesNo: { yes: 'Yes', no: 'No' },
  choose: 'Choose …',
  pound: '£',
  giver: {
    name: 'Name',
    organisation: 'Organisation',
    private: 'A private person: published without a name',
    resident: 'A private person',
  },
  code: {
    heading: 'What the code says',
    none: 'Your code has no rule on this by itself. Whoever reads it will tell you.',
  },
  changed: 'What the code says has changed. {stance}. {clause}. It goes {recipient}.',
  justChanged: 'This changed with your answer.',
  goes: 'Goes {recipient}.',
  goesByMail: 'Goes {recipient}, as a message that you send yourself.',
  attach: 'Attach this message',
  attached: 'Sends the whole message, “{subject}”, with its text and attachments ({size}).',
  sends: {
    heading: 'What is sent',
    plain: 'What stands on this page and the clauses of your code.',
    item: 'What stands on this page, the clauses of your code, and the subject and date of “{subject}”. Not its text.',
    whole:
      'What stands on this page, the clauses of your code, and the whole of “{subject}” with its attachments.',
    noSubject: 'the message',
  },
  send: 'Send',
  sendAmended: 'Send the change',
  openMail: 'Open the message',
  keep: 'Keep as draft',
  discard: 'Discard',
  saved: {
    saved: 'Saved on this device as you type.',
    saving: 'Saving …',
    failed: 'Could not be saved on this device. Send it now, or keep this page open.',
  },
  discarded: { title: 'Draft discarded', sentence: 'Nothing was sent.', undo: 'Undo', done: 'Done' },
  faults: {
    one: 'One thing to put right before it can go',
    other: '{count} things to put right before it can go',
  },
  fault: 'Put right: ',
  reason: { label: 'What changed, and why?', hint: 'One sentence. It stands beside the change.' },
  reasonFault: 'Say in a few words why it changes.',
  flag: {
    title: 'Ask for advice',
    label: 'What would you like to know?',
    hint: 'One sentence will do.',
    fault: 'Write one sentence to send.',
    about: 'About:',
    send: 'Send the question',
  },
};

export type DeclareWords = typeof english;

/**
 * The words of the forms. `{stance}`, `{clause}`, `{recipient}`, `{to}`, `{subject}`, `{size}`,
 * `{count}`, `{date}` are filled in.
 */
export const declareWords = inLanguages({ en: english, cy: welsh });
