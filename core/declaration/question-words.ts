import { welsh } from '#core/declaration/question-words.cy.ts';
import { inLanguages } from '#core/language.ts';

const oneSentence = 'One sentence.';
const ifUnpaid = 'Leave it empty if it is unpaid.';

const english = {
  answers: { undecided: 'I have not decided', accepted: 'I said yes', declined: 'I said no' },
  answer: 'What did you answer?',
  giverHint: 'Their name, their organisation, or both.',
  valueHint: 'An estimate will do.',
  offeredOn: 'When was it offered?',
  receivedOn: 'When did you receive it?',
  eventOn: 'When does it take place?',
  reference: {
    label: 'Which contract, tender or case does it touch?',
    hint: 'Its reference, if you know it.',
  },
  /** What usual things cost, as general knowledge: a guide to an estimate, never a price. */
  prices: {
    gift: 'As a guide: chocolates or flowers are often £5 to £30, a bottle of wine £8 to £20, a hamper £30 to £100. A shop’s price online will do, or your best guess.',
    hospitality:
      'As a guide, for each guest: a working lunch is often £10 to £25, a dinner £40 to £90, a ticket to a match or a show £30 to £120, a day in a hospitality box £100 to £400.',
    sponsorship:
      'Count money and things alike: a stand, a room, prizes or printing at what they would cost you. Ask the sponsor if you cannot tell.',
    bequest: 'The solicitor or the executor can tell you. Leave it empty until they have.',
  },

  gift: {
    what: { label: 'What is it?', hint: 'A few words: a box of chocolates.' },
    giver: 'Who is it from?',
    value: 'What is it worth?',
  },
  hospitality: {
    what: { label: 'What is it?', hint: 'A few words: two seats at the races, with lunch.' },
    giver: 'Who is offering it?',
    value: 'What is it worth, for you and your guests together?',
  },
  interest: {
    what: { label: 'What is the interest, and what does it touch?', hint: 'One or two sentences.' },
    giver: 'Which firm, body or person is it about?',
    steps: {
      label: 'What have you done about it so far?',
      hint: 'For example, that you stood back from a decision.',
    },
  },
  relationship: {
    what: { label: 'Who are you to each other, and what does it touch?', hint: 'One or two sentences.' },
    giver: 'Who is the other person or firm?',
    steps: {
      label: 'What have you done about it so far?',
      hint: 'For example, that a colleague now deals with them.',
    },
  },
  'outside-work': {
    what: { label: 'What is the work?', hint: 'A few words: bookkeeping on Saturdays.' },
    giver: { label: 'Who is it for?', hint: 'The employer or client, or your own business.' },
    hours: { label: 'About how many hours a week?', hint: 'A guess will do: 4.' },
    councilTime: 'Would it touch your council hours, or use council equipment?',
    value: { label: 'What does it pay?', hint: ifUnpaid },
    startsOn: 'When does it start?',
    answer: 'What have you told them?',
  },
  membership: {
    what: { label: 'What do you belong to?', hint: 'The name of the society or body.' },
    position: { label: 'Do you hold an office in it?', hint: 'Treasurer, say. Leave it empty if none.' },
    since: 'Since when?',
  },
  sponsorship: {
    what: { label: 'What is sponsored?', hint: 'A few words: the prizes at the road safety day.' },
    giver: 'Who sponsors, or asks the council to?',
    value: 'What is it worth?',
  },
  'media-contact': {
    what: { label: 'What were you asked?', hint: oneSentence },
    giver: { label: 'Who asked?', hint: 'Their name, and the paper, programme or site.' },
    said: { label: 'What have you said so far?', hint: 'Leave it empty if nothing.' },
  },
  'supplier-contact': {
    what: { label: 'What was it about?', hint: oneSentence },
    giver: 'Which supplier?',
    present: { label: 'Who else was there?', hint: 'Names or posts, from both sides.' },
  },
  bequest: {
    what: { label: 'What has been left to you?', hint: 'A few words: a clock and £500.' },
    giver: { label: 'Whose will is it?', hint: 'And how you knew them through your work.' },
    value: 'What is it worth?',
  },
  publication: {
    what: { label: 'What would you write or say?', hint: 'A few words: an article on flood planning.' },
    giver: { label: 'For whom?', hint: 'The publisher, programme or event.' },
    asOfficer: 'Would it say that you work for the council?',
    value: { label: 'What does it pay?', hint: ifUnpaid },
  },
  flag: {
    what: { label: 'What is it about?', hint: 'A few words.' },
    question: { label: 'What would you like to know?', hint: 'One sentence will do.' },
    giver: 'Who else is part of it?',
  },
  'nil-return': { what: { label: 'What do you confirm?', hint: oneSentence } },
};

export type QuestionWords = typeof english;

/** What the form asks on each kind of declaration. */
export const questionWords = inLanguages({ en: english, cy: welsh });
