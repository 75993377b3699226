import type { MailWords } from '#core/declaration/letter/words.ts';
import type { Translated } from '#core/language.ts';

export const welsh: Translated<MailWords> = {
  faults: {
    'too-large':
      'Mae’r atodiad yn fwy nag y gall datganiad fod, felly ni chafodd ei ddarllen. Gofynnwch i’r anfonwr ei anfon eto o Probity.',
    unreadable:
      'Nid yw’r atodiad yn ddatganiad y gall Probity ei ddarllen. Gofynnwch i’r anfonwr ei anfon eto o Probity.',
    newer:
      'Gwnaed yr atodiad gan fersiwn fwy newydd o Probity na’r un hon, felly ni ellir ei ddarllen yma. Gofynnwch i’ch tîm TG ddiweddaru Probity.',
    altered:
      'Nid yw’r atodiad fel yr ysgrifennwyd ef: newidiodd rhywbeth ef ar y ffordd. Gofynnwch i’r anfonwr ei anfon eto o Probity.',
    algorithm:
      'Mae’r atodiad wedi’i lofnodi mewn ffordd na all y porwr hwn ei gwirio. Diweddarwch y porwr, neu agorwch y neges ar ddyfais arall.',
    signature:
      'Nid yw’r llofnod yn cyd-fynd â’r hyn y mae’r atodiad yn ei ddweud, felly gallai rhywun fod wedi’i newid. Peidiwch â gweithredu arno; holwch yr anfonwr wyneb yn wyneb, a gofynnwch iddo gael ei anfon eto.',
    sender:
      'Daeth y neges o gyfeiriad gwahanol i’r un a lofnododd yr atodiad. Peidiwch â gweithredu arno; gofynnwch i’r person a enwir ynddo ai nhw a’i hanfonodd.',
    enclosed:
      'Nid y llythyrau a amgaeir yn yr atodiad yw’r rhai y mae’n cyfeirio atynt. Peidiwch â gweithredu arno; gofynnwch i’r anfonwr ei anfon eto o Probity.',
    'not-theirs':
      'Mae’r atodiad yn sôn am rywbeth na all ei anfonwr fod wedi’i wneud. Peidiwch â gweithredu arno; holwch yr anfonwr wyneb yn wyneb.',
    ahead:
      'Mae dyddiad yr atodiad ddyddiau yn y dyfodol, felly ni ellir dweud ble mae’n perthyn ymhlith y llythyrau eraill. Gofynnwch i’r anfonwr gywiro cloc y ddyfais, a’i anfon eto.',
  },
  taking: {
    'another-device':
      'Llofnodwyd hwn â dyfais wahanol i’r tro blaen. Mae pobl yn newid dyfais: holwch yr anfonwr wyneb yn wyneb neu dros y ffôn ai nhw a’i hanfonodd, a pheidiwch â derbyn y ddyfais newydd cyn hynny.',
    'another-declaration':
      'Mae’r llythyr hwn yn ymwneud â datganiad arall. Agorwch hwnnw, a’i gymryd i mewn yno.',
    'another-officer':
      'Mae’r llythyr hwn yn rhoi swyddog arall ar gyfer datganiad sy’n hysbys yma’n barod. Peidiwch â gweithredu arno; holwch yr anfonwr wyneb yn wyneb.',
    'told-differently':
      'Mae’r llythyr hwn yn dweud rhywbeth a ddywedwyd o’r blaen, ond yn wahanol. Yr hyn a ddywedwyd gyntaf sy’n aros. Holwch yr anfonwr wyneb yn wyneb beth y dylai fod, a gofynnwch iddo gael ei anfon fel newid.',
    'too-many':
      'Mae cynifer o lythyrau ar y datganiad hwn ag y gellir eu cadw. Cytunwch ar y gweddill wyneb yn wyneb, a gwnewch ddatganiad newydd lle bo angen.',
  },
  setAside: {
    outsider:
      'Nid y person y cafodd y datganiad ei anfon ato a wnaeth hyn, felly nid yw’n cyfrif. Holwch y person yr anfonoch ef ato.',
    unseen:
      'Gwnaed y penderfyniad hwn cyn i newid diweddarach gael ei ddarllen, felly nid yw’n cyfrif ar gyfer y datganiad newydd. Gofynnwch am benderfyniad arno fel y mae nawr.',
  },
  writing: {
    tooLarge:
      'Mae gormod i’w anfon mewn un neges. Byrhewch yr hyn a ysgrifennoch, neu cytunwch ar y gweddill dros y ffôn a’i nodi.',
    refused:
      'Ni ellir anfon hwn drwy e-bost fel y mae. Edrychwch ar yr enwau a’r cyfeiriadau ynddo, ac ar bwy sy’n cael gwneud hyn.',
  },
  subject: {
    submitted: 'Datganiad i chi benderfynu arno',
    amended: 'Newid i’m datganiad',
    answered: 'Ateb ar fy natganiad',
    withdrawn: 'Tynnwyd fy natganiad yn ôl',
    renewed: 'Fy natganiad, i’w ystyried eto',
    asked: 'Cwestiwn am eich datganiad',
    decided: 'Penderfynwyd ar eich datganiad',
    'passed-on': 'Datganiad a drosglwyddwyd i chi',
  },
  about: 'Ynghylch datganiad',
  by: ', erbyn {day}',
  greeting: 'Helo {name},',
  lines: {
    declaration: 'Datganiad',
    what: 'Beth',
    giver: 'Gan',
    value: 'Gwerth',
    answer: 'Fy ateb',
    day: 'Dyddiad',
    clause: 'Cymal',
    to: 'Derbynnydd',
    by: 'I’w benderfynu erbyn',
    reason: 'Rheswm',
    question: 'Cwestiwn',
    reply: 'Ateb',
    outcome: 'Penderfyniad',
    condition: 'Amod',
    until: 'Yn ddilys tan',
  },
  answers: { accepted: 'Derbyniwyd', declined: 'Gwrthodwyd', undecided: 'Heb benderfynu eto' },
  outcomes: { approved: 'Cymeradwywyd', refused: 'Gwrthodwyd', noted: 'Nodwyd' },
  noValue: 'Ddim yn hysbys',
  privatePerson: 'Person preifat',
  clauseIn: '{clauses} ({code})',
  recipientAs: '{name}, fel {title}',
  toDo: 'Beth i’w wneud',
  managerSteps:
    'Agorwch y neges hon ac yna Probity: mae’n gwirio’r atodiad, a gallwch gymeradwyo, gwrthod, nodi neu ofyn yno. Heb Probity, atebwch yn eich geiriau eich hun; mae angen rheswm i wrthod. Peidiwch â phenderfynu ar eich datganiad eich hun, nac un lle rydych yn agos at y rhoddwr: trosglwyddwch ef ymlaen.',
  officerSteps: 'Agorwch y neges hon ac yna Probity: mae’n gwirio’r atodiad ac yn ei gadw gyda’ch datganiad.',
  attached:
    'Mae’r atodiad {name} yn cynnwys yr un peth ar gyfer Probity, wedi’i lofnodi ar ddyfais yr anfonwr. Os yw’r testun hwn a Probity yn wahanol, yr hyn sydd yn Probity a lofnodwyd. Gadewch yr atodiad fel y mae.',
  regards: 'Cofion gorau,',
  byMail: {
    sent: 'Anfonwyd drwy e-bost, {day}, cyn bod cofrestr. Derbynnydd: {to}.',
    asked: 'Gofynnodd {by} drwy e-bost, {day}: {text}',
    answered: 'Atebodd y swyddog drwy e-bost, {day}: {text}',
    passedOn: 'Trosglwyddodd {by} hwn ymlaen drwy e-bost, {day}. Derbynnydd: {to}.',
    decided: '{outcome} drwy e-bost: {by}, {day}.',
    condition: 'Amod: {text}',
    reason: 'Rheswm: {text}',
    amended: 'Newidiwyd drwy e-bost, {day}.',
    renewed: 'Adnewyddwyd drwy e-bost, {day}.',
    withdrawn: 'Tynnwyd yn ôl drwy e-bost, {day}.',
    note: 'Gan y swyddog y mae’r gofrestr yn gwybod hyn. Rhaid penderfynu eto yn y gofrestr ar yr hyn a benderfynwyd drwy e-bost.',
  },
};
