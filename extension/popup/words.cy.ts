import type { Translated } from '#core/language.ts';
import type { PopupWords } from './words.ts';

export const welsh: Translated<PopupWords> = {
  page: 'Y dudalen hon',
  states: {
    protecting: {
      heading: 'Yn eich gwarchod',
      sentence:
        'Mae Probity yn darllen yr hyn a ysgrifennwch ar {site} pan fyddwch yn ei bostio neu ei anfon, ac yn gofyn yn gyntaf os yw eich cod yn sôn amdano.',
    },
    'no-composer': {
      heading: 'Dim i’w warchod eto',
      sentence:
        'Mae Probity yn adnabod {site}. Mae’n edrych pan fyddwch yn postio neu’n anfon, ac nid cyn hynny.',
    },
    'not-recognised': {
      heading: 'Heb ei adnabod',
      sentence:
        'Mae {site} wedi newid: ni all Probity ganfod yr hyn rydych yn ei ysgrifennu yma, felly ni all ofyn cyn i chi bostio nac anfon.',
    },
    'off-by-you': {
      heading: 'Wedi’i ddiffodd gennych chi',
      sentence: 'Nid yw Probity yn gofyn nac yn darllen ar {site}.',
    },
    'off-by-organisation': {
      heading: 'Wedi’i ddiffodd gan eich sefydliad',
      sentence: 'Nid yw Probity yn gofyn nac yn darllen ar {site}.',
    },
  },
  elsewhere: {
    heading: 'Dim i’w warchod',
    sentence: 'Nid yw hon yn wefan lle mae Probity yn gofyn nac yn darllen.',
  },
  reading: {
    heading: 'Yn darllen gyda chi',
    sentence:
      'Mae Probity yn darllen yr hyn a agorwch ar {site}, ar y ddyfais hon, ac yn dangos cerdyn lle mae eich cod yn sôn amdano.',
    too: 'Darllenir yr hyn a agorwch yma hefyd, ar y ddyfais hon.',
  },
  until: 'Tan {time}.',
  offHour: 'Diffodd am awr',
  offSite: 'Diffodd ar {site}',
  on: 'Troi ymlaen',

  report: {
    open: 'Rhoi gwybod am wefan nad yw’n gweithio',
    what: 'Dyma’r cyfan sy’n cael ei adrodd. Does dim o’r dudalen ynddo.',
    line: '{site}, fersiwn ffeil y wefan {version}, Probity {product}',
    subject: 'Gwefan nad yw’n gweithio: {site}',
    mail: 'Agor neges',
    copy: 'Ei gopïo',
    copied: 'Wedi’i gopïo. Anfonwch ef at bwy bynnag sy’n gofalu am Probity.',
  },

  declare: 'Datgan rhywbeth',
  openPanel: 'Agor Probity wrth ymyl y dudalen',
  waiting: { other: '{count} yn aros amdanoch' },
  due: 'Dyddiad cau: {on}',

  prompts: {
    heading: 'Yn ddiweddar, ar y ddyfais hon',
    none: 'Ni ofynnwyd am ddim eto.',
  },
  welcome: {
    sentence: 'Dewiswch god ymddygiad eich cyngor, a gall Probity ddangos y cymal sy’n cyfrif.',
    button: 'Dechrau',
  },
  options: 'Dewisiadau',
};
