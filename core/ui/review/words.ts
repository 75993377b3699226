import type { CommandType, Outcome } from '#core/declaration/event.ts';
import { inLanguages } from '#core/language.ts';
import type { SupplierStatus } from '#core/party/party.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Plural } from '#core/ui/plural.ts';
import { welsh } from '#core/ui/review/words.cy.ts';

const kinds: Record<DeclarationKind, string> = {
  gift: 'Gift',
  hospitality: 'Hospitality',
  interest: 'Interest',
  relationship: 'Relationship',
  'outside-work': 'Outside work',
  membership: 'Membership',
  sponsorship: 'Sponsorship',
  'media-contact': 'Media',
  'supplier-contact': 'Supplier',
  bequest: 'Bequest',
  publication: 'Writing or speaking',
  flag: 'Advice wanted',
  'nil-return': 'Nothing to declare',
};

const ties: Record<SupplierStatus, string> = {
  contract: 'holds a contract, {reference}',
  'live-tender': 'live tender {reference}',
  dispute: 'in dispute with us, {reference}',
  applicant: 'has applied to us, {reference}',
};

const standings: Partial<Record<string, string>> = {
  'live-tender': 'Live tender',
  dispute: 'In dispute with us',
  applicant: 'Has applied to us',
};

const outcomes: Record<Outcome, Plural> = {
  approved: { other: '{count} approved' },
  refused: { other: '{count} refused' },
  noted: { other: '{count} noted' },
};

const held: Partial<Record<CommandType, Plural>> = {
  'pass-on': { one: 'Passed on.', other: '{count} passed on.' },
  ask: { one: 'Question sent.', other: '{count} questions sent.' },
};

const decided: Record<Outcome, Plural> = {
  approved: { one: 'Approved.', other: '{count} approved.' },
  refused: { one: 'Refused.', other: '{count} refused.' },
  noted: { one: 'Noted.', other: '{count} noted.' },
};

const english = {
  title: 'Review',
  tabs: { waiting: 'To decide', asked: 'Asked', decided: 'Decided' },
  tabsLabel: 'What to show',
  kinds,
  all: 'All kinds',
  kind: 'Kind',
  search: 'Officer, giver or words',
  find: 'Find',
  narrow: 'Narrow down',
  officer: 'Declared by',
  giver: 'From',
  only: {
    officer: 'Only {name}',
    giver: 'Only from {giver}',
    remove: 'Show all again',
    removeThis: 'Show all again, not only {name}',
  },
  overdue: { one: '1 is late', other: '{count} are late' } satisfies Plural,
  order: 'Late first, then by deadline and weight',
  shown: { one: '1 on this page', other: '{count} on this page' } satisfies Plural,
  newer: 'Back',
  older: 'Next page',
  reading: 'Reading …',
  empty: {
    waiting: { title: 'Nothing waits for you', sentence: 'What your officers declare comes here.' },
    asked: { title: 'No question is open', sentence: 'Your questions wait here until they are answered.' },
    decided: { title: 'Nothing found', sentence: 'What has been decided is found here.' },
  },
  again: 'Try again',
  row: {
    clauses: 'Code {clauses} · {stance}',
    note: 'Note',
    noteThis: 'Note: {text}',
    choose: 'Choose: {text}',
    asked: 'You asked: “{text}”',
    answered: 'Answered: “{text}”',
    tied: 'You have declared something about them',
    decided: '{outcome}, {day}',
  },
  outcome: { approved: 'Approved', refused: 'Refused', noted: 'Noted' } satisfies Record<Outcome, string>,
  standings,

  several: {
    title: 'Chosen together',
    chosen: { one: '1 chosen', other: '{count} chosen' } satisfies Plural,
    alike: { one: 'Choose 1 more like it', other: 'Choose {count} more like it' } satisfies Plural,
    note: { one: 'Note it', other: 'Note all {count}' } satisfies Plural,
    approve: { one: 'Approve it', other: 'Approve all {count}' } satisfies Plural,
    refuse: { one: 'Refuse it', other: 'Refuse all {count}' } satisfies Plural,
    each: 'Each is kept as a decision of its own.',
    withReason: 'Decide with a reason',
    none: 'Choose none',
  },

  undo: { button: 'Undo', held, decided, told: 'Sent in a few seconds.', several: 'Undo all' },
  trouble: {
    changed: 'Somebody changed this after you saw it, so your decision has not been made.',
    refused: 'The register did not take your decision.',
    now: 'See how it stands',
    insist: 'Decide it all the same',
    leave: 'Leave it as it is',
    several: { one: '1 decision was not taken', other: '{count} decisions were not taken' } satisfies Plural,
    waiting: {
      one: '1 decision is kept on this device and will be sent.',
      other: '{count} decisions are kept on this device and will be sent.',
    } satisfies Plural,
  },

  back: 'Review',
  code: 'What the code says',
  version: '{title}, version {version}',
  noRule: 'No rule of the code speaks on this by itself.',
  facts: 'What {name} declared',
  theirAnswer: 'Their answer',
  trail: 'What has happened',
  files: 'Files',
  file: { read: 'Read', save: 'Save', hide: 'Close', size: '{size} KB' },
  background: {
    title: 'Background',
    council: 'in the council',
    below: 'in your service',
    alone: '{giver}: nothing else {reach} in two years.',
    giver: '{giver}: {count} by {people} {reach} since {since}.',
    declarations: { one: '1 declaration', other: '{count} declarations' } satisfies Plural,
    atLeast: 'at least {count}',
    people: { one: '1 person', other: '{count} people' } satisfies Plural,
    ties,
    fromGiver: '{name} from {giver}: {total}.',
    all: '{name} from everybody: {total}.',
    others: 'In like cases others decided: {outcomes}.',
    outcomes,
    tooFew: 'Too few like cases to tell without telling whose they were.',
    failed: 'The background could not be read. You can decide without it.',
  },

  decide: {
    title: 'Your decision',
    behalf: 'You decide for {name}.',
    yourCode: 'Your code gives this to {to}.',
    tied: 'You have declared something about {giver} yourself. Pass this on.',
    notYours: 'There is nothing for you to decide here.',
    approve: 'Approve',
    refuse: 'Refuse',
    note: 'Note',
    reply: 'Give advice',
    ask: 'Ask a question',
    'pass-on': 'Pass on',
    passTo: 'Pass on to {to}',
    conditions: 'Approve with conditions',
    cancel: 'Not now',
  },
  form: {
    approve: { label: 'Why (if you like)', needed: 'Why, although the code says no', send: 'Approve' },
    conditions: { label: 'Why (if you like)', needed: 'Why, although the code says no', send: 'Approve' },
    refuse: { label: 'Why', needed: 'Why', send: 'Refuse' },
    note: { label: 'A word to {name} (if you like)', needed: 'Why', send: 'Note' },
    reply: { label: 'Your advice', needed: 'Your advice', send: 'Send advice' },
    ask: { label: 'Your question', needed: 'Your question', send: 'Ask' },
    'pass-on': { label: 'Why', needed: 'Why', send: 'Pass on' },
  },
  missing: 'Write a sentence, so that the record can be understood later.',
  missingCondition: 'Choose a condition, or write one.',
  missingDeputy: 'Choose who decides for you.',
  missingDays: 'Give the first and the last day, the last not before the first.',
  fault: 'Please check: ',
  conditionsLegend: 'Conditions',
  condition: 'Wording',
  ownCondition: 'Another condition',
  until: 'It holds until',
  passOnTo: 'To whom',
  passOnWhy: {
    code: 'Our code gives this decision to the {title}.',
    tied: 'I have declared something about {giver} myself, so I should not decide.',
  },

  events: {
    drafted: '{name} began it.',
    submitted: '{name} sent it to {to}.',
    amended: '{name} changed it: “{text}”',
    asked: '{who} asked: “{text}”',
    answered: '{name} answered: “{text}”',
    approved: '{who} approved it.',
    refused: '{who} refused it.',
    noted: '{who} noted it.',
    because: 'Because: “{text}”',
    onBehalf: '{who}, for {name},',
    'passed-on': '{who} passed it on to {to}: “{text}”',
    withdrawn: '{name} withdrew it.',
    renewed: '{name} renewed it.',
    expired: 'It ran out.',
    corrected: '{who} put a correction beside it: “{text}”',
  },
  somebody: 'Somebody',
  you: 'you',
  manager: 'their manager',
  standing: {
    submitted: 'Waiting for {to} since {day}',
    returned: 'Waiting for an answer: “{text}”',
    decided: '{outcome} by {who}, {day}',
    withdrawn: 'Withdrawn',
    expired: 'Ended',
    draft: 'Not sent',
  },
  moreBy: { officer: 'All by {name}', giver: 'All from {giver}' },

  colleague: {
    hint: 'Type two letters or more of their name.',
    found: { one: '1 found', other: '{count} found' } satisfies Plural,
    nobody: 'Nobody by that name',
  },
  cover: {
    link: 'Somebody decides for me while I am away',
    title: 'While I am away',
    sentence: 'They see what waits for you and decide for you. The record says that they did.',
    deputy: 'Who decides for you',
    from: 'First day',
    to: 'Last day',
    send: 'Arrange it',
    mine: '{name} decides for you',
    theirs: 'You decide for {name}',
    days: '{from} to {day}',
    end: 'End it',
    endThis: 'End it: {name}',
    now: 'Arranged',
  },
};

export type ReviewWords = typeof english;

/**
 * The words of those who decide. `{count}`, `{name}`, `{giver}`, `{people}`, `{since}`, `{total}`, `{title}`,
 * `{day}`, `{text}`, `{to}`, `{who}`, `{reference}`, `{from}`, `{clauses}`, `{stance}`, `{day}` are filled in.
 */
export const reviewWords = inLanguages({ en: english, cy: welsh });
