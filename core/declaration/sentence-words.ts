import { welsh } from '#core/declaration/sentence-words.cy.ts';
import { inLanguages } from '#core/language.ts';

const english = {
  /** What is given, to whoever reads it and to somebody else; `alone` where nobody knows by whom. */
  offers: {
    offered: {
      you: { from: '{giver} offered you {thing}{worth}', alone: 'you were offered {thing}{worth}' },
      them: {
        from: '{giver} offered {reader} {thing}{worth}',
        alone: '{reader} was offered {thing}{worth}',
      },
    },
    left: {
      you: { from: '{giver} left you {thing}{worth}', alone: 'you were left {thing}{worth}' },
      them: { from: '{giver} left {reader} {thing}{worth}', alone: '{reader} was left {thing}{worth}' },
    },
  },
  worth: ' worth {money}',
  answered: {
    you: { accepted: '; you accepted', declined: '; you declined', undecided: '; you have not decided' },
    them: { accepted: '; they accepted', declined: '; they declined', undecided: '; they have not decided' },
  },
  telling: { you: 'you {told}', them: '{reader} {told}' },
  tellings: {
    interest: { alone: 'declared an interest', with: 'declared an interest in {giver}' },
    relationship: { alone: 'declared a relationship', with: 'declared a relationship with {giver}' },
    'outside-work': { alone: 'declared outside work', with: 'declared outside work for {giver}' },
    sponsorship: { alone: 'declared sponsorship', with: 'declared sponsorship with {giver}' },
    membership: { alone: 'declared a membership', with: 'declared a membership of {giver}' },
    'media-contact': { alone: 'told of contact with the media', with: 'told of contact with {giver}' },
    'supplier-contact': { alone: 'told of contact with a supplier', with: 'told of contact with {giver}' },
    publication: { alone: 'declared writing or speaking', with: 'declared writing or speaking for {giver}' },
    flag: { alone: 'asked for advice', with: 'asked for advice about {giver}' },
  },
  resident: 'a resident',
  /** Words with which somebody's own sentence begins. */
  speakers: 'i we he she they it there this that somebody someone my our you',
  /** Words that carry a capital at the start of a line alone; any other may be a name. */
  plainStarts:
    'a an the some two three four five six seven eight nine ten several lunch dinner drinks tickets seats flowers chocolates wine work writing contact advice hospitality sponsorship something',

  total: {
    none: 'none {since}',
    some: '{ordinal} {since}{worth}',
    together: '{ordinal} {since}{worth} together',
  },
  totalWorth: { exactly: ', worth {money}', atLeast: ', worth at least {money}' },
  since: { ever: 'so far', months: { one: 'in a month', other: 'in {months} months' } },

  recipient: { open: 'to {called}', due: 'to {called}, by {day}' },
  manager: 'your manager',
  due: {
    today: 'due today',
    tomorrow: 'due tomorrow',
    left: { one: '{count} day left', other: '{count} days left' },
    late: { one: '{count} day late', other: '{count} days late' },
  },
};

export type SentenceWords = typeof english;

/** What a declaration, its total and its deadline are told with. `{told}` is one of `tellings`. */
export const sentenceWords = inLanguages({ en: english, cy: welsh });
