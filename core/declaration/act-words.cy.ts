import type { ActWords } from '#core/declaration/act-words.ts';
import type { Translated } from '#core/language.ts';

/** A deed follows "ni ellir" and stands by itself after a colon. */
export const welsh: Translated<ActWords> = {
  deeds: {
    submit: 'ei anfon',
    amend: 'ei newid',
    ask: 'ei anfon yn ôl gyda chwestiwn',
    answer: 'ei ateb',
    decide: 'penderfynu arno',
    'pass-on': 'ei drosglwyddo ymlaen',
    withdraw: 'ei dynnu’n ôl',
    renew: 'ei adnewyddu',
    correct: 'ei gywiro',
  },
  standing: {
    draft: 'heb ei anfon eto',
    submitted: 'yn aros am benderfyniad',
    returned: 'yn aros am ateb',
    decided: 'wedi’i benderfynu',
    withdrawn: 'wedi’i dynnu’n ôl',
    expired: 'wedi dod i ben',
  },
  notThere: 'Nid yw’r datganiad hwn yn y gofrestr, felly ni ellir {deed}. Anfonwch ef yn gyntaf.',
  notYours: 'Dim ond y swyddog biau’r datganiad all wneud hyn: {deed}. Gofynnwch i’r swyddog ei wneud.',
  somebodyElse:
    'Aeth y datganiad hwn at rywun arall i’w benderfynu. Holwch y person hwnnw, neu eich swyddog monitro.',
  notNow: 'Mae’r datganiad hwn {standing}, felly ni ellir {deed} nawr. Agorwch ef eto i weld y sefyllfa.',
  own: 'Nid oes neb yn penderfynu ar ei ddatganiad ei hun. Mae’n mynd at rywun arall: gweler pwy a enwir ynddo.',
  correcting:
    'Y swyddog monitro sy’n rhoi cywiriad wrth ymyl datganiad, neu swyddog monitro arall os yw’n ddatganiad iddo’i hun. Gofynnwch i’r swyddog monitro; tra bo’r datganiad yn aros, gall y swyddog a’i gwnaeth ei newid.',
  reasonMissing: {
    refusal:
      'Mae angen rheswm i wrthod, fel y gellir deall y cofnod yn nes ymlaen. Ysgrifennwch un frawddeg a’i anfon eto.',
    consent:
      'Mae angen rheswm i gydsynio â’r hyn y mae’r cod yn dweud y dylid ei wrthod, fel y gellir deall y cofnod yn nes ymlaen. Ysgrifennwch un frawddeg a’i anfon eto.',
  },
  tied: 'Rydych chi eich hun wedi datgan rhywbeth am y rhoddwr ({giver}), felly nid chi sydd i benderfynu. Trosglwyddwch hwn ymlaen.',
  theGiver: 'heb enw',
  forRole:
    'Mae’r cod ymddygiad yn rhoi’r penderfyniad hwn yn nwylo’r deiliad swydd hwn: {title}. Ni chymerwyd eich penderfyniad; trosglwyddwch hwn ymlaen.',
};
