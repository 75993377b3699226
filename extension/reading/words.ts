import { inLanguages } from '#core/language.ts';
import { welsh } from './words.cy.ts';

const english = {
  label: 'Probity: what was noticed',
  close: 'Close',
  fold: 'Fold',
  unfold: 'Show',
  several: 'Message {at} of {count}',
  next: 'Next',
  noAddress: 'Sender’s address not visible: check in {site}.',
  noSender: 'The sender could not be read here: check in {site}.',
  noOrganiser: 'The organiser could not be read here: check in {site}.',
  clipped: '{site} shows only a part of this message. Open the whole of it to have the rest read.',
  noAddresses: '{site} shows names, not addresses: be sure who it is before you act on it.',

  decline: {
    heading: 'A reply you can send',
    lead: 'This opens {site}’s own reply and copies these words. Paste them, look them over, send them yourself.',
    open: 'Copy and open the reply',
    copy: 'Copy these words',
    opened: 'The reply is open, and the words are copied. Paste them and look them over.',
    copied: 'The words are copied. Open a reply and paste them.',
    notCopied: 'Your browser did not let the words be copied. Select them here and copy them yourself.',
    declare: 'Declare that you said no',
    back: 'Back',
  },
  opening: 'Opened in Probity’s panel. Nothing has been sent.',
  notOpened: 'Probity could not be reached. Reload this page, then try again.',
  dismissed: 'Not shown again. Remembered on this device.',
  undo: 'Undo',
};

export type ReadingWords = typeof english;

/** What the card beside mail says itself. `{site}` and `{address}` are filled in. */
export const readingWords = inLanguages({ en: english, cy: welsh });
