import { describeAddin } from '../../../outlook-addin/manifest/description.ts';

export const choices = { url: 'https://probity.westmarch.gov.uk', organisation: 'Westmarch County Council' };

/** The add-in of the sample council, with its handlers. */
export const whole = describeAddin(choices, '1.2.3');

/** The same, with the right to the whole mailbox. */
export const widest = describeAddin({ ...choices, wholeMailbox: true }, '1.2.3');
