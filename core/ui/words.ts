import type { ItemKind, ZoneKind } from '#core/item/item.ts';
import { inLanguages } from '#core/language.ts';
import { welsh } from '#core/ui/words.cy.ts';

const zones: Record<ZoneKind, string> = {
  subject: 'In the subject',
  body: 'In the text',
  quoted: 'In the quoted text',
  forwarded: 'In the forwarded message',
  signature: 'In the signature',
  disclaimer: 'In the disclaimer',
  banner: 'In the banner',
  unsubscribe: 'In the footer',
  place: 'In the place',
  times: 'In the times',
  attachment: 'In an attachment’s name',
  context: 'In what the post answers',
};

const clean: Record<ItemKind, string> = {
  'email-read': 'Nothing in this message needs your code of conduct.',
  'email-compose': 'Nothing in this draft needs your code of conduct.',
  invite: 'Nothing in this invite needs your code of conduct.',
  post: 'Nothing in this draft post needs your code of conduct.',
};

const english = {
  product: 'Probity',
  zones,
  clean,

  clause: {
    summary: 'Summary',
    read: 'Read the clause',
    official: 'The council’s own words',
    more: { one: '1 more clause', other: '{count} more clauses' },
  },
  duties: 'What to do',
  why: 'Why am I seeing this?',
  others: 'Also found',
  hints: 'Also worth a thought',
  notes: 'About this reading',
  caution:
    'The sender’s name says {claimed}, but the address is {address}. Check with them on a number you already have before you act on it.',

  copy: {
    offer: 'Copy summary',
    done: 'Copied',
    failed: 'Could not copy. Select the text and copy it by hand.',
  },
  moment: { today: 'today at {time}', other: '{day} at {time}' },
  checkAgain: 'Check again',
  private: 'Read on this device. Nothing has been sent.',

  reading: 'Reading …',
  noItem: {
    heading: 'Not checked: no message is open.',
    sentence: 'Open a message or an invite and it is read here.',
  },
  unreadable: { heading: 'Not checked: this item could not be read.' },
  unsettled: { heading: 'Not checked: Probity is not set up yet.' },
  faultCode: 'If it goes on, tell your help desk: {code}',

  faults: {
    unexpected:
      'Something went wrong inside Probity while it read this item. Check again, or open the item anew.',
    mailbox: 'Outlook did not hand over this item. Check again, or open the item anew.',
    outlookMissing: 'This page works inside Outlook. Open a message there, then open Probity beside it.',
    settingsUnreachable:
      'The file {file} could not be fetched: the connection failed, or the file is missing. Check the connection, then check again.',
    settingsInvalid:
      'The file {file} that your council put in place cannot be read. Ask whoever looks after Probity to mend it.',
  },
};

export type Words = typeof english;

/**
 * Every sentence that Probity shows in its panes, in British English. A translation is an object of this shape:
 * `{claimed}`, `{address}`, `{code}`, `{file}`,
 * `{count}`, `{day}` and `{time}` are filled in and may stand anywhere in a sentence.
 */
export const words = inLanguages({ en: english, cy: welsh });
