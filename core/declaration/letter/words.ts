import type { DeclarationEvent, Outcome } from '#core/declaration/event.ts';
import { welsh } from '#core/declaration/letter/words.cy.ts';
import { inLanguages } from '#core/language.ts';

/** Why a letter cannot be read. */
export type LetterFault =
  | 'too-large'
  | 'unreadable'
  | 'newer'
  | 'altered'
  | 'algorithm'
  | 'signature'
  | 'sender'
  | 'enclosed'
  | 'not-theirs'
  | 'ahead';

/** Why a letter that can be read is not taken in. */
export type TakingFault =
  | 'another-device'
  | 'another-declaration'
  | 'another-officer'
  | 'told-differently'
  | 'too-many';

const english = {
  faults: {
    'too-large':
      'The attachment is larger than a declaration can be, so it was not read. Ask the sender to send it again from Probity.',
    unreadable:
      'The attachment is not a declaration that Probity can read. Ask the sender to send it again from Probity.',
    newer:
      'The attachment was made by a newer Probity than this one, so it cannot be read here. Ask your IT team to bring Probity up to date.',
    altered:
      'The attachment is not as it was written: something changed it on the way. Ask the sender to send it again from Probity.',
    algorithm:
      'The attachment is signed in a way that this browser cannot check. Bring the browser up to date, or open the message on another device.',
    signature:
      'The signature does not fit what the attachment says, so somebody may have changed it. Do not act on it; ask the sender in person, and to send it again.',
    sender:
      'The message came from another address than the one that signed the attachment. Do not act on it; ask the person named in it whether they sent it.',
    enclosed:
      'The letters enclosed in the attachment are not those that it refers to. Do not act on it; ask the sender to send it again from Probity.',
    'not-theirs':
      'The attachment tells of something that its sender cannot have done. Do not act on it; ask the sender in person.',
    ahead:
      'The attachment is dated days ahead, so its place among the other letters cannot be told. Ask the sender to set the clock of their device right, and to send it again.',
  } satisfies Record<LetterFault, string>,
  taking: {
    'another-device':
      'This was signed with another device than before. People do change devices: ask the sender in person or by telephone whether they sent it, and accept the new device only then.',
    'another-declaration': 'This letter is about another declaration. Open that one, and take it in there.',
    'another-officer':
      'This letter gives another officer for a declaration that is known here already. Do not act on it; ask the sender in person.',
    'told-differently':
      'This letter tells something that was told before, but differently. What was told first stays. Ask the sender in person what it should be, and to send it as a change.',
    'too-many':
      'There are as many letters on this declaration as can be kept. Agree the rest in person, and make a new declaration where one is needed.',
  } satisfies Record<TakingFault, string>,
  setAside: {
    outsider:
      'This was not done by the person to whom the declaration went, so it does not count. Ask the person to whom you sent it.',
    unseen:
      'This decision was made before a later change had been read, so it does not count for the changed declaration. Ask for a decision on it as it stands now.',
  },
  writing: {
    tooLarge:
      'There is too much to send in one message. Shorten what you wrote, or agree the rest by telephone and note it.',
    refused:
      'This cannot be sent by mail as it stands. Look at the names and addresses in it, and at who may do this.',
  },
  subject: {
    submitted: 'A declaration for you to decide',
    amended: 'A change to my declaration',
    answered: 'An answer on my declaration',
    withdrawn: 'My declaration is withdrawn',
    renewed: 'My declaration, to be looked at again',
    asked: 'A question about your declaration',
    decided: 'Your declaration has been decided',
    'passed-on': 'A declaration passed on to you',
  } as Partial<Record<DeclarationEvent['type'], string>>,
  about: 'About a declaration',
  by: ', by {day}',
  greeting: 'Hello {name},',
  lines: {
    declaration: 'Declaration',
    what: 'What',
    giver: 'From',
    value: 'Value',
    answer: 'My answer',
    day: 'Day',
    clause: 'Clause',
    to: 'Goes to',
    by: 'To be decided by',
    reason: 'Reason',
    question: 'Question',
    reply: 'Answer',
    outcome: 'Decision',
    condition: 'Condition',
    until: 'Holds until',
  },
  answers: { accepted: 'Accepted', declined: 'Declined', undecided: 'Not decided yet' },
  outcomes: { approved: 'Approved', refused: 'Refused', noted: 'Noted' } satisfies Record<Outcome, string>,
  noValue: 'Not known',
  privatePerson: 'A private person',
  clauseIn: '{clauses} ({code})',
  recipientAs: '{name}, as {title}',
  toDo: 'What to do',
  managerSteps:
    'Open this message and then Probity: it checks the attachment, and you approve, refuse, note or ask there. Without Probity, reply in your own words; a refusal needs a reason. Do not decide on your own declaration, nor where you are close to the giver: pass it on.',
  officerSteps:
    'Open this message and then Probity: it checks the attachment and keeps it with your declaration.',
  attached:
    'The attachment {name} holds the same for Probity, signed on the sender’s device. If this text and Probity differ, Probity’s is what was signed. Please leave the attachment as it is.',
  regards: 'Kind regards,',
  byMail: {
    sent: 'Sent by mail to {to} on {day}, before there was a register.',
    asked: '{by} asked by mail on {day}: {text}',
    answered: 'The officer answered by mail on {day}: {text}',
    passedOn: '{by} passed it on by mail to {to} on {day}.',
    decided: '{outcome} by mail by {by} on {day}.',
    condition: 'Condition: {text}',
    reason: 'Reason: {text}',
    amended: 'Changed by mail on {day}.',
    renewed: 'Renewed by mail on {day}.',
    withdrawn: 'Withdrawn by mail on {day}.',
    note: 'The register knows this from the officer. What was decided by mail is to be decided in the register once more.',
  },
};

export type MailWords = typeof english;

/** Every sentence of the route by mail. `lines` are a label each, before what it names. */
export const mailWords = inLanguages({ en: english, cy: welsh });
