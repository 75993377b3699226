import type { Translated } from '#core/language.ts';
import type { LetterWords } from '#core/ui/letter/words.ts';

export const welsh: Translated<LetterWords> = {
  toYou: {
    submitted: 'Mae {name} yn anfon datganiad atoch',
    amended: 'Mae {name} yn newid datganiad',
    answered: 'Mae {name} yn ateb eich cwestiwn',
    withdrawn: 'Mae {name} yn tynnu datganiad yn ôl',
    renewed: 'Mae {name} yn adnewyddu datganiad',
    asked: 'Mae {name} yn holi am eich datganiad',
    decided: 'Mae {name} wedi penderfynu ar eich datganiad',
    'passed-on': 'Mae {name} yn trosglwyddo datganiad i chi',
  },
  about: 'Mae {name} yn ysgrifennu am ddatganiad',
  yours: 'Chi a ysgrifennodd hwn am ddatganiad',
  untaken: 'Ni chymerwyd y datganiad hwn',
  unsure: 'Ai {name} a anfonodd hwn?',
  accept: 'Rwyf wedi holi: nhw a’i hanfonodd',
  checked: {
    known: 'Wedi’i wirio: mae fel y’i llofnodwyd, â’r ddyfais sy’n hysbys ({address}).',
    first:
      'Wedi’i wirio: mae fel y’i llofnodwyd. Dyma’r cyntaf yma gan yr anfonwr hwn ({address}); o hyn ymlaen mae’r ddyfais yn hysbys.',
    another:
      'Wedi’i wirio: mae fel y’i llofnodwyd, â dyfais wahanol i’r tro blaen. Dywedoch eich bod wedi holi’r anfonwr ({address}).',
  },
  hearsay:
    '{name} a anfonodd y datganiad ei hun, nid {officer}. Bydd yn cyfrif pan fydd {officer} yn ysgrifennu atoch.',
  hearsayOwn:
    '{name} a anfonodd eich datganiad yn ôl, ac nis llofnodwyd ar y ddyfais hon. Os nad chi a’i gwnaeth, rhowch wybod i’r anfonwr.',
  setAside: 'Yr hyn nad yw’n cyfrif',
  otherCode: 'Fe’i gwnaed dan god ymddygiad arall: {code}, fersiwn {version}.',
  inRegister: 'Mae cofrestr bellach. Penderfynwch arno yno.',
  notYours: '{name} sydd i benderfynu, felly does dim i chi ei wneud.',
  openAgain: 'Agor fy ateb eto',
  mine: 'Ei agor yn Fy natganiadau',
};
