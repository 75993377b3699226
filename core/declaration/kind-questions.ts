import type { Choice, Question } from '#core/declaration/question.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';

/**
 * A question with when it must be answered: always, never, or where another has one of these answers;
 * an empty one stands for no answer yet.
 */
export interface KindQuestion extends Omit<Question, 'needed'> {
  needed: 'always' | 'never' | { question: string; is: readonly string[] };
}

type Asked = Partial<Omit<KindQuestion, 'id' | 'label'>>;

function ask(id: string, label: string, rest: Asked = {}): KindQuestion {
  return { id, label, hint: null, type: 'text', choices: [], needed: 'never', ask: null, ...rest };
}

const answerChoices: readonly Choice[] = [
  { id: 'undecided', label: 'I have not decided' },
  { id: 'accepted', label: 'I said yes' },
  { id: 'declined', label: 'I said no' },
];

const what = (label: string, hint: string): KindQuestion =>
  ask('what', label, { type: 'text', needed: 'always', hint });
const told = (label: string, hint: string): KindQuestion =>
  ask('what', label, { type: 'long', needed: 'always', hint });
const giver = (label: string, rest: Asked = {}): KindQuestion =>
  ask('giver', label, {
    type: 'giver',
    needed: 'always',
    hint: 'Their name, their organisation, or both.',
    ...rest,
  });
const value = (label: string, rest: Asked = {}): KindQuestion =>
  ask('value', label, { type: 'money', needed: 'always', hint: 'An estimate will do.', ...rest });
/** Whoever said no need not find out what it was worth: to decline and declare stays one step. */
const unlessDeclined = { question: 'answer', is: ['', 'undecided', 'accepted'] };
const answer = ask('answer', 'What did you answer?', {
  type: 'choice',
  choices: answerChoices,
  needed: 'always',
});
const offeredOn = ask('offered-on', 'When was it offered?', { type: 'date' });
const receivedOn = ask('received-on', 'When did you receive it?', {
  type: 'date',
  needed: { question: 'answer', is: ['accepted'] },
});
const eventOn = ask('event-on', 'When does it take place?', { type: 'date' });
const reference = ask('reference', 'Which contract, tender or case does it touch?', {
  hint: 'Its reference, if you know it.',
});

/** What usual things cost, as general knowledge: a guide to an estimate, never a price. */
const giftPrices =
  'As a guide: chocolates or flowers are often £5 to £30, a bottle of wine £8 to £20, a hamper £30 to £100. A shop’s price online will do, or your best guess.';
const hospitalityPrices =
  'As a guide, for each guest: a working lunch is often £10 to £25, a dinner £40 to £90, a ticket to a match or a show £30 to £120, a day in a hospitality box £100 to £400.';
const sponsorshipPrices =
  'Count money and things alike: a stand, a room, prizes or printing at what they would cost you. Ask the sponsor if you cannot tell.';
const bequestPrices = 'The solicitor or the executor can tell you. Leave it empty until they have.';

/** What each kind of declaration asks, in the order in which it is asked. */
export const kindQuestions: Record<DeclarationKind, readonly KindQuestion[]> = {
  gift: [
    what('What is it?', 'A few words: a box of chocolates.'),
    giver('Who is it from?'),
    value('What is it worth?', { ask: giftPrices, needed: unlessDeclined }),
    answer,
    offeredOn,
    receivedOn,
  ],
  hospitality: [
    what('What is it?', 'A few words: two seats at the races, with lunch.'),
    giver('Who is offering it?'),
    value('What is it worth, for you and your guests together?', {
      ask: hospitalityPrices,
      needed: unlessDeclined,
    }),
    answer,
    eventOn,
    offeredOn,
  ],
  interest: [
    told('What is the interest, and what does it touch?', 'One or two sentences.'),
    giver('Which firm, body or person is it about?', { needed: 'never' }),
    reference,
    ask('steps', 'What have you done about it so far?', {
      type: 'long',
      hint: 'For example, that you stood back from a decision.',
    }),
  ],
  relationship: [
    told('Who are you to each other, and what does it touch?', 'One or two sentences.'),
    giver('Who is the other person or firm?'),
    reference,
    ask('steps', 'What have you done about it so far?', {
      type: 'long',
      hint: 'For example, that a colleague now deals with them.',
    }),
  ],
  'outside-work': [
    what('What is the work?', 'A few words: bookkeeping on Saturdays.'),
    giver('Who is it for?', { hint: 'The employer or client, or your own business.' }),
    ask('hours', 'About how many hours a week?', { needed: 'always', hint: 'A guess will do: 4.' }),
    ask('council-time', 'Would it touch your council hours, or use council equipment?', {
      type: 'yes-no',
      needed: 'always',
    }),
    value('What does it pay?', { needed: 'never', hint: 'Leave it empty if it is unpaid.' }),
    ask('starts-on', 'When does it start?', { type: 'date' }),
    { ...answer, label: 'What have you told them?', needed: 'never' },
  ],
  membership: [
    what('What do you belong to?', 'The name of the society or body.'),
    ask('position', 'Do you hold an office in it?', { hint: 'Treasurer, say. Leave it empty if none.' }),
    ask('since', 'Since when?', { type: 'date' }),
  ],
  sponsorship: [
    what('What is sponsored?', 'A few words: the prizes at the road safety day.'),
    giver('Who sponsors, or asks the council to?'),
    value('What is it worth?', { ask: sponsorshipPrices }),
    { ...answer, needed: 'never' },
    eventOn,
  ],
  'media-contact': [
    told('What were you asked?', 'One sentence.'),
    giver('Who asked?', { hint: 'Their name, and the paper, programme or site.' }),
    ask('said', 'What have you said so far?', { type: 'long', hint: 'Leave it empty if nothing.' }),
  ],
  'supplier-contact': [
    told('What was it about?', 'One sentence.'),
    giver('Which supplier?'),
    eventOn,
    reference,
    ask('present', 'Who else was there?', { hint: 'Names or posts, from both sides.' }),
  ],
  bequest: [
    what('What has been left to you?', 'A few words: a clock and £500.'),
    giver('Whose will is it?', { hint: 'And how you knew them through your work.' }),
    value('What is it worth?', { needed: 'never', ask: bequestPrices }),
    answer,
  ],
  publication: [
    what('What would you write or say?', 'A few words: an article on flood planning.'),
    giver('For whom?', { hint: 'The publisher, programme or event.' }),
    ask('as-officer', 'Would it say that you work for the council?', { type: 'yes-no', needed: 'always' }),
    value('What does it pay?', { needed: 'never', hint: 'Leave it empty if it is unpaid.' }),
    eventOn,
  ],
  flag: [
    what('What is it about?', 'A few words.'),
    ask('question', 'What would you like to know?', {
      type: 'long',
      needed: 'always',
      hint: 'One sentence will do.',
    }),
    giver('Who else is part of it?', { needed: 'never' }),
  ],
  'nil-return': [what('What do you confirm?', 'One sentence.')],
};
