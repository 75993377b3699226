import type { PossibleWords } from '#core/declaration/possible-words.ts';
import type { Translated } from '#core/language.ts';

export const welsh: Translated<PossibleWords> = {
  done: {
    drafted: 'y drafft hwn',
    submitted: 'yr anfoniad hwn',
    amended: 'y newid hwn',
    asked: 'y cwestiwn hwn',
    answered: 'yr ateb hwn',
    decided: 'y penderfyniad hwn',
    'passed-on': 'y trosglwyddiad hwn',
    withdrawn: 'y tynnu’n ôl hwn',
    renewed: 'yr adnewyddiad hwn',
    expired: 'y terfyn hwn',
    corrected: 'y cywiriad hwn',
  },
  standing: {
    draft: 'heb ei anfon',
    submitted: 'yn aros am benderfyniad',
    returned: 'yn aros am ateb',
    decided: 'wedi’i benderfynu',
    withdrawn: 'wedi’i dynnu’n ôl',
    expired: 'wedi dod i ben',
  },
  notHere:
    'Ni ellid derbyn {done}: nid yw’r datganiad y mae’n perthyn iddo yma. Agorwch y datganiad o’r gofrestr eto.',
  notThen:
    'Ni ellid derbyn {done}: roedd y datganiad {standing} erbyn hynny. Edrychwch ar y sefyllfa, a gwnewch hyn eto os oes ei angen o hyd.',
  notLasting:
    'Ni ellid derbyn {done}: dim ond yr hyn sy’n parhau o flwyddyn i flwyddyn a adnewyddir. Gwnewch ddatganiad newydd yn lle hynny.',
  notTheirs:
    'Ni ellid derbyn {done}: nid y person a gaiff wneud hyn a’i gwnaeth. Gofynnwch i’ch swyddog monitro edrych ar y cofnod.',
};
