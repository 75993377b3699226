import { inLanguages } from '#core/language.ts';
import type { StorageFault } from '#core/ui/delivery.ts';
import type { Tab } from '#core/ui/route.ts';
import { welsh } from '#core/ui/shell-words.cy.ts';

const tabs: Record<Tab, string> = {
  message: 'Message',
  mine: 'My declarations',
  review: 'Review',
  profile: 'Profile',
};

/** Where the names stand too close. */
const shortTabs: Partial<Record<Tab, string>> = { mine: 'Mine' };

/** Tells what happened, why, and what to do. */
const storage: Record<StorageFault, string> = {
  'memory-only':
    'This browser keeps nothing for Probity. What you write is lost when the pane closes: send it, or save it as a file.',
  full: 'This device has no room left, so what you write is not kept. Save it as a file and send it by mail, or make room.',
  blocked:
    'Another window holds on to what Probity keeps. Close other windows of Outlook and open Probity again; until then, save what you write as a file.',
  cleared:
    'The browser has cleared what Probity kept on this device. What was sent is in the register; what was not is gone. Look through your declarations.',
};

const english = {
  navigation: 'Probity',
  tabs,
  shortTabs,
  waiting: { one: '{count} waits for you', other: '{count} wait for you' },
  outbox: {
    waiting: {
      one: '1 declaration kept on this device, will be sent',
      other: '{count} declarations kept on this device, will be sent',
    },
    sending: { one: 'Sending 1 declaration …', other: 'Sending {count} declarations …' },
    signIn: { one: 'Sign in to send 1 declaration', other: 'Sign in to send {count} declarations' },
    sent: 'Sent to {to} {when}',
    unclaimed: {
      one: '1 declaration was written here while nobody was signed in. If it is yours, send it in your name; if not, leave it to whoever wrote it',
      other:
        '{count} declarations were written here while nobody was signed in. If they are yours, send them in your name; if not, leave them to whoever wrote them',
    },
    otherPerson: {
      one: '1 declaration was written by another person who uses this mailbox; sign in as them to send it',
      other:
        '{count} declarations were written by other people who use this mailbox; sign in as them to send them',
    },
    claim: 'Send in my name',
    kept: 'Kept on this device until then.',
    refused: 'Not taken by the register.',
  },
  foot: 'Nothing leaves this device until you send it.',
  signIn: 'Sign in',
  look: 'Look at it',
  storage,
  saveFile: 'Save as a file',
};

export type ShellWords = typeof english;

/** The words around every screen. `{count}`, `{to}`, `{when}` are filled in. */
export const shellWords = inLanguages({ en: english, cy: welsh });
