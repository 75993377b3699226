import type { Translated } from '#core/language.ts';
import type { DeliveryWords } from '#core/ui/delivery-words.ts';

export const welsh: Translated<DeliveryWords> = {
  waiting: 'Wedi’i gadw ar y ddyfais hon, i’w anfon.',
  sending: 'Wrthi’n ei anfon …',
  sent: 'Anfonwyd {when}. Derbynnydd: {to}.',
  mailed: 'Agorwyd fel neges {when}. Derbynnydd: {to}. Fe’i hanfonir pan anfonwch chi’r neges.',
  'sign-in': 'Wedi’i gadw ar y ddyfais hon. Mewngofnodwch i’w anfon.',
  unclaimed:
    'Wedi’i gadw ar y ddyfais hon. Fe’i hysgrifennwyd pan nad oedd neb wedi mewngofnodi: dywedwch ai chi biau hwn.',
};
