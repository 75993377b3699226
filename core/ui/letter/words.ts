import type { DeclarationEvent } from '#core/declaration/event.ts';
import type { Device } from '#core/declaration/letter/trust.ts';
import { inLanguages } from '#core/language.ts';
import { welsh } from '#core/ui/letter/words.cy.ts';

/** What is done in a letter, as its reader's heading. */
type Headings = Partial<Record<DeclarationEvent['type'], string>>;

const toYou: Headings = {
  submitted: '{name} sends you a declaration',
  amended: '{name} changes a declaration',
  answered: '{name} answers your question',
  withdrawn: '{name} withdraws a declaration',
  renewed: '{name} renews a declaration',
  asked: '{name} asks about your declaration',
  decided: '{name} has decided on your declaration',
  'passed-on': '{name} passes a declaration on to you',
};

const checked: Record<Device, string> = {
  known: 'Checked: it is as it was signed, with the device known for {address}.',
  first:
    'Checked: it is as it was signed. It is the first from {address} here; from now on its device is known.',
  another:
    'Checked: it is as it was signed, with another device than before. You said that you asked {address}.',
};

const english = {
  toYou,
  about: '{name} writes about a declaration',
  yours: 'You wrote this about a declaration',
  untaken: 'This declaration was not taken',
  unsure: 'Did {name} send this?',
  accept: 'I asked them: it is theirs',
  checked,
  hearsay:
    'The declaration itself came by {name}, not from {officer}. It counts once {officer} writes to you.',
  hearsayOwn:
    'Your declaration came back by {name} and was not signed on this device. If you did not make it, tell {name}.',
  setAside: 'What does not count',
  otherCode: 'It was made under another code of conduct: {code}, version {version}.',
  inRegister: 'There is a register now. Decide on it there.',
  notYours: 'It is for {name} to decide, so there is nothing for you to do.',
  openAgain: 'Open my answer again',
  mine: 'Open it in My declarations',
};

export type LetterWords = typeof english;

/** What the pane says of declarations that come by mail. `{name}`, `{officer}` and the like are filled in. */
export const letterWords = inLanguages({ en: english, cy: welsh });
