import type { Translated } from '#core/language.ts';
import type { RecipientWords } from '#core/sending/recipient-words.ts';

export const welsh: Translated<RecipientWords> = {
  'own-private-mailbox':
    'Mae eich drafft yn mynd i {address}, sy’n edrych fel eich blwch post preifat eich hun.',
  'shown-to-many':
    'Mae eich drafft yn dangos cyfeiriadau {count} o bobl y tu allan i’r cyngor i’w gilydd. Rhowch nhw yn Bcc, neu atebwch y rhai sydd ei angen yn unig.',
  'bidders-invited': 'Rydych yn gwahodd {name}, sy’n ymgeisio mewn tendr agored{reference}.',
};
