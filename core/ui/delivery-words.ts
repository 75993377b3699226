import { inLanguages } from '#core/language.ts';
import { welsh } from '#core/ui/delivery-words.cy.ts';

const english = {
  waiting: 'Kept on this device, will be sent.',
  sending: 'Being sent …',
  sent: 'Sent to {to} {when}.',
  mailed: 'Opened as a message to {to} {when}. It is sent when you send the message.',
  'sign-in': 'Kept on this device. Sign in to send it.',
  unclaimed: 'Kept on this device. It was written while nobody was signed in: say whether it is yours.',
};

export type DeliveryWords = typeof english;

/** Where something is that was sent. `{to}` and `{when}` are filled in. */
export const deliveryWords = inLanguages({ en: english, cy: welsh });
