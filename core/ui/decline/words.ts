import { inLanguages } from '#core/language.ts';
import { welsh } from '#core/ui/decline/words.cy.ts';

const english = {
  title: { decline: 'Decline politely', handOver: 'Hand to the communications team' },
  lead: {
    decline: 'Here is a reply in your name. Change what you like; you send it yourself.',
    handOver: 'Here is a reply that says who will answer. Change what you like; you send it yourself.',
  },
  to: 'To',
  subject: 'Subject',
  text: 'Your reply',
  record: 'Record that I declined',
  recordHandOver: 'Record that I was asked',
  recorded:
    'Goes {recipient}. What is sent: who offered what, the subject and date of the message, your answer. Not its text.',
  recordedHandOver:
    'Goes {recipient}. What is sent: who asked, the subject and date of the message. Not its text.',
  notRecorded: 'Only the reply is opened. Your code may still ask you to declare the offer.',
  notRecordedHandOver: 'Only the reply is opened.',
  missing: {
    one: 'One question is asked after the reply is open.',
    other: '{count} questions are asked after the reply is open.',
  },
  openAndRecord: 'Open reply and record',
  open: 'Open reply',
  copyAndRecord: 'Copy the words and record',
  copy: 'Copy the words',
  cannotOpen: 'A reply cannot be opened from here. Copy the words and paste them into your reply.',
  look: 'Look over the declaration first',
  empty: 'Write a few words, so that the reply is not empty.',
};

export type DeclineWords = typeof english;

/** The words of a polite refusal's screen. `{recipient}`, `{who}` and `{count}` are filled in. */
export const declineWords = inLanguages({ en: english, cy: welsh });
