import type { Translated } from '#core/language.ts';
import type { ReadingWords } from './words.ts';

export const welsh: Translated<ReadingWords> = {
  label: 'Probity: beth a welwyd',
  close: 'Cau',
  fold: 'Plygu',
  unfold: 'Dangos',
  several: 'Neges {at} o {count}',
  next: 'Nesaf',
  noAddress: 'Nid yw cyfeiriad yr anfonwr i’w weld: edrychwch yn {site}.',
  noSender: 'Ni ellid darllen yr anfonwr yma: edrychwch yn {site}.',
  noOrganiser: 'Ni ellid darllen y trefnydd yma: edrychwch yn {site}.',
  clipped: 'Dim ond rhan o’r neges hon y mae {site} yn ei dangos. Agorwch y cyfan i gael darllen y gweddill.',
  noAddresses:
    'Mae {site} yn dangos enwau, nid cyfeiriadau: gwnewch yn siŵr pwy sydd yno cyn gweithredu ar hyn.',

  decline: {
    heading: 'Ateb y gallwch ei anfon',
    lead: 'Mae hyn yn agor ateb {site} ei hun ac yn copïo’r geiriau hyn. Gludwch nhw, edrychwch drostyn nhw, a’u hanfon eich hun.',
    open: 'Copïo ac agor yr ateb',
    copy: 'Copïo’r geiriau hyn',
    opened: 'Mae’r ateb ar agor, a’r geiriau wedi’u copïo. Gludwch nhw ac edrychwch drostyn nhw.',
    copied: 'Mae’r geiriau wedi’u copïo. Agorwch ateb a’u gludo.',
    notCopied: 'Ni adawodd eich porwr i’r geiriau gael eu copïo. Dewiswch nhw yma a’u copïo eich hun.',
    declare: 'Datgan eich bod wedi gwrthod',
    back: 'Yn ôl',
  },
  opening: 'Agorwyd ym mhanel Probity. Does dim wedi’i anfon.',
  notOpened: 'Ni ellid cyrraedd Probity. Ail-lwythwch y dudalen hon, yna rhowch gynnig arall arni.',
  dismissed: 'Ni chaiff ei ddangos eto. Cofir hyn ar y ddyfais hon.',
  undo: 'Dadwneud',
};
