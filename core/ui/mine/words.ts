import type { Outcome } from '#core/declaration/event.ts';
import { inLanguages } from '#core/language.ts';
import type { GroupId } from '#core/ui/mine/groups.ts';
import { welsh } from '#core/ui/mine/words.cy.ts';
import type { Plural } from '#core/ui/plural.ts';

const groups: Record<GroupId, string> = {
  questions: 'Questions to answer',
  'to-finish': 'To finish',
  waiting: 'Waiting to be sent',
  sent: 'Sent',
  decided: 'Decided',
  over: 'Over',
};

const outcomes: Record<Outcome, string> = { approved: 'Approved', refused: 'Refused', noted: 'Noted' };
const decided: Record<Outcome, string> = {
  approved: '{who} approved it.',
  refused: '{who} refused it.',
  noted: '{who} noted it.',
};

const yearly: Plural = {
  one: 'Does the 1 declaration you have made still hold, and is there nothing to add?',
  other: 'Do the {count} declarations you have made still hold, and is there nothing to add?',
};

const english = {
  title: 'My declarations',
  groups,
  empty: {
    title: 'Nothing here yet',
    sentence: 'What you declare, from a message or from here, is kept in this list with what became of it.',
  },
  declareNew: 'Declare something',
  search: 'Search your declarations',
  found: { one: '1 found', other: '{count} found' } satisfies Plural,
  nothingFound: 'Nothing found. Try the giver’s name, or a word of what it was.',
  manager: 'your manager',
  row: {
    draft: 'Not sent',
    sent: 'Sent to {to}, {day}',
    decided: '{outcome}, {day}',
    until: 'holds until {day}',
    conditions: { one: '1 condition', other: '{count} conditions' } satisfies Plural,
    withdrawn: 'Withdrawn',
    expired: 'Ended on {day}',
    expiredUndated: 'Ended',
  },
  outcomes,
  totals: { title: 'Gifts and hospitality', all: 'From everybody', sentence: '{giver}: {total}' },
  returns: {
    due: 'Please answer by {day}',
    nilTitle: 'Anything to declare?',
    nil: 'From {from} to {to}. If there was something, declare it first.',
    nilButton: 'I had nothing to declare',
    yearlyTitle: 'Your yearly confirmation',
    yearly,
    yearlyNone: 'You have made no declaration that still holds. Is there nothing to add?',
    yearlyButton: 'Yes, I confirm',
  },

  back: 'My declarations',
  facts: 'What you declared',
  code: 'What the code said',
  version: '{title}, version {version}',
  trail: 'What has happened',
  events: {
    drafted: 'You began it.',
    submitted: 'You sent it to {to}.',
    amended: 'You changed it: “{text}”',
    asked: '{who} asked: “{text}”',
    answered: 'You answered: “{text}”',
    'passed-on': '{who} passed it on to {to}: “{text}”',
    withdrawn: 'You withdrew it.',
    withdrawnWhy: 'You withdrew it: “{text}”',
    renewed: 'You renewed it.',
    expired: 'It ran out.',
    corrected: '{who} put a correction beside it: “{text}”',
  },
  decided,
  because: 'Because: “{text}”',
  somebody: 'The register',
  question: {
    title: 'A question for you',
    label: 'Your answer',
    send: 'Send answer',
    fault: 'Write a sentence to send.',
  },
  decision: { conditions: 'On these conditions', reason: 'Why' },
  continue: 'Go on with it',
  sendAgain: 'Put it right and send',
  amend: 'Change it',
  remind: 'Remind me',
  saveFile: 'Save as a file',
  renew: { open: 'Renew it', label: 'It holds until', hint: 'Usually one year.', send: 'Renew' },
  withdraw: {
    open: 'Withdraw it',
    told: 'It stays in the register, marked as withdrawn. Nobody decides on it any more.',
    label: 'Why (if you like)',
    send: 'Withdraw',
  },
};

export type MineWords = typeof english;

/**
 * The words of the officer's own list. `{count}`, `{day}`, `{who}`, `{to}`, `{text}`, `{when}`, `{from}`, `{giver}`,
 * `{total}` are filled in.
 */
export const mineWords = inLanguages({ en: english, cy: welsh });
