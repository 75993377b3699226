import type { Translated } from '#core/language.ts';
import type { WelcomeWords } from './words.ts';

export const welsh: Translated<WelcomeWords> = {
  step: '{at} o {of}',
  back: 'Yn ôl',
  next: 'Ymlaen',
  skip: 'Wedyn',

  employer: {
    title: 'Pwy sy’n eich cyflogi?',
    lead: 'Mae Probity wrth eich ymyl pan fyddwch yn postio ac yn darllen. Mae’n dangos yr un cymal o’ch cod ymddygiad sy’n cyfrif, cyn iddo gyfrif.',
    set: 'Mae eich sefydliad wedi gosod hyn i chi.',
  },
  reads: {
    title: 'Beth mae’n ei ddarllen, a beth nad yw byth yn gadael',
    reads: 'Beth mae Probity yn ei ddarllen',
    readsList: [
      'Yr hyn rydych ar fin ei bostio, yr eiliad y pwyswch Postio.',
      'Testun rydych chi’n ei roi iddo eich hun.',
    ],
    never: 'Beth nad yw byth yn gadael y ddyfais hon',
    neverList: [
      'Yr hyn rydych yn ei ysgrifennu a’i ddarllen. Fe’i bernir yma, ac ni chedwir ef yn unman.',
      'Beth a ofynnodd Probity i chi, a beth oedd eich ateb.',
      'Pa dudalennau rydych yn ymweld â nhw.',
    ],
    sends: 'Beth allwch chi ei anfon',
    sendsList: [
      'Datganiad neu gwestiwn, pan bwyswch y botwm sy’n dweud hynny, a dim ond yr hyn sydd ar ei ffurflen.',
    ],
  },
  sample: {
    title: 'Rhowch gynnig arni',
    lead: 'Mae’r neges hon newydd gyrraedd. Newidiwch hi fel y mynnwch. Saesneg yw iaith y neges, gan mai negeseuon Saesneg y mae Probity yn eu darllen.',
    label: 'Enghraifft',
    text: 'Hi,\n\nTo thank you for last week we would love to have you with us in our box at the cricket on Saturday: two seats, lunch included, worth £45 each.\n\nJo, Calloway Highways',
    check: 'Gweld beth mae Probity yn ei ddweud',
    done: 'Dyna’r cyfan. Mae’r darian ym mar offer eich porwr yn agor Probity.',
    finish: 'Gorffen',
    noCode: 'Dewiswch god eich cyngor ar y sgrin gyntaf i weld ei gymal yma.',
  },
};
