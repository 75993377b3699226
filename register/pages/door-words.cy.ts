import type { Translated } from '#core/language.ts';
import type { DoorWords } from './door-words.ts';

export const welsh: Translated<DoorWords> = {
  product: 'Probity',
  signIn: {
    heading: 'Mewngofnodi i’r gofrestr',
    choose: 'Gyda pha gyngor rydych chi’n mewngofnodi?',
    signedOut: 'Rydych wedi allgofnodi. Does dim o’r gofrestr ar ôl ar y dudalen hon.',
    again: 'Mewngofnodi eto',
    out: 'Allgofnodi',
    refused:
      'Methodd y mewngofnodi: {why}. Rhowch gynnig arall arni, a dywedwch wrth eich tîm TG os yw’n parhau.',
    unreachable:
      'Methodd y mewngofnodi: ni ellid cyrraedd y gwasanaeth sy’n cadarnhau pwy ydych chi. Rhowch gynnig arall arni ymhen munud.',
  },
  loading: 'Wrthi’n llwytho …',
  failed: 'Ni ellid dangos hyn',
  noCode:
    'Nid oes gan y gofrestr god ymddygiad ar gyfer y cyngor hwn, felly ni ellir penderfynu dim yma. Gofynnwch i’ch gweinyddwr.',
  offline: 'Ni ellid cyrraedd y gofrestr. Edrychwch ar eich cysylltiad, yna rhowch gynnig arall arni.',
  tryAgain: 'Rhoi cynnig arall arni',
  tell: 'Os yw’n parhau, dywedwch wrth eich tîm TG: {code}',
};
