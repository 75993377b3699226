import type { Translated } from '#core/language.ts';
import type { Words } from '#core/ui/words.ts';

/** A verb in Welsh has one form for one and for many, so `{are}` is not used; names stand where nothing mutates them. */
export const welsh: Translated<Words> = {
  product: 'Probity',
  noticed: {
    'gift-offer': {
      received: 'Mae {who} yn cynnig rhodd{worth} i chi.',
      about: 'yn ymwneud â rhodd{worth}.',
    },
    bequest: {
      received: 'Mae {who} yn dweud wrthych am rywbeth{worth} a adawyd i chi mewn ewyllys.',
      about: 'yn ymwneud â rhywbeth{worth} a adawyd i chi mewn ewyllys.',
    },
    'preferential-rate': {
      received: 'Mae {who} yn cynnig pris arbennig{worth} i chi.',
      about: 'yn ymwneud â phris arbennig{worth} i chi.',
    },
    'hospitality-offer': {
      received: 'Mae {who} yn cynnig lletygarwch{worth} i chi.',
      invite: 'Mae {who} yn eich gwahodd i dderbyn lletygarwch{worth}.',
      about: 'yn ymwneud â lletygarwch{worth}.',
    },
    'supplier-meeting': {
      received: 'Mae {who} yn gofyn am gael cwrdd â chi.',
      invite: 'Mae {who} yn eich gwahodd i gyfarfod.',
      about: 'yn ymwneud â chwrdd â chyflenwr.',
    },
    'procurement-contact': {
      received: 'Mae {who} yn ysgrifennu atoch am broses gaffael.',
      invite: 'Mae {who} yn eich gwahodd i drafod proses gaffael.',
      about: 'yn ymwneud â phroses gaffael.',
    },
    'supplier-relationship': {
      about: 'yn sôn am gysylltiad personol â chwmni y mae’r cyngor yn delio ag ef.',
    },
    'management-buyout': {
      about: 'yn sôn am swyddogion yn prynu un o wasanaethau’r cyngor, neu’n gwneud cais amdano.',
    },
    'personal-interest': { about: 'yn cyffwrdd â buddiant sydd gennych chi, neu rywun agos atoch.' },
    membership: {
      about: 'yn ymwneud â pherthyn i gymdeithas neu gorff y gall fod angen i chi ei ddatgan.',
    },
    'outside-work': {
      received: 'Mae {who} yn ysgrifennu atoch am waith{worth} y tu allan i’ch swydd gyda’r cyngor.',
      about: 'yn ymwneud â gwaith{worth} y tu allan i’ch swydd gyda’r cyngor.',
    },
    'recruitment-conflict': {
      about: 'yn cysylltu rhywun agos atoch â phenderfyniad ar swydd, cyflog neu ddisgyblaeth.',
    },
    'close-relationship': { about: 'yn sôn am berthynas bersonol agos yn y gwaith.' },
    inducement: { about: 'yn clymu rhywbeth{worth} wrth benderfyniad, ffafr neu gadw’n dawel.' },
    sponsorship: {
      received: 'Mae {who} yn ysgrifennu atoch am nawdd{worth}.',
      about: 'yn ymwneud â nawdd{worth}.',
    },
    'media-request': {
      received: 'Mae {who} yn gofyn i chi am sylw neu wybodaeth.',
      invite: 'Mae {who} yn eich gwahodd i siarad â’r cyfryngau.',
      about: 'yn ymwneud â siarad â’r cyfryngau.',
    },
    publication: {
      received: 'Mae {who} yn gofyn i chi ysgrifennu neu siarad am eich gwaith.',
      about: 'yn ymwneud ag ysgrifennu neu siarad yn gyhoeddus am eich gwaith.',
    },
    'confidential-disclosure': {
      about: 'yn gofyn am wybodaeth a all fod yn gyfrinachol, neu’n ei chynnwys.',
    },
    'personal-data-request': {
      received: 'Mae {who} yn gofyn i chi am wybodaeth bersonol am rywun.',
      about: 'yn gofyn am wybodaeth bersonol am rywun, neu’n ei chynnwys.',
    },
    'information-request': {
      received: 'Mae {who} yn gwneud yr hyn sy’n edrych fel cais Rhyddid Gwybodaeth.',
      about: 'yn ymwneud â chais Rhyddid Gwybodaeth.',
    },
    'political-activity': { about: 'yn cyffwrdd â gwleidyddiaeth plaid neu ymgyrchu.' },
    'political-advice': {
      received: 'Mae {who} yn gofyn i chi am gyngor neu waith drafftio i grŵp gwleidyddol.',
      about: 'yn ymwneud â chyngor neu waith drafftio i grŵp gwleidyddol.',
    },
    'public-protest': { about: 'yn ymwneud â phrotest, deiseb neu ymgyrch gyhoeddus.' },
    'council-business-post': { about: 'yn siarad yn gyhoeddus am fusnes y cyngor.' },
    disparagement: { about: 'yn cynnwys geiriau llym am y cyngor neu bobl sy’n gysylltiedig ag ef.' },
    'abusive-exchange': { about: 'yn cynnwys geiriau a allai frifo neu dramgwyddo.' },
    'wrongdoing-report': {
      received: 'Mae {who} yn codi pryder am gamwedd posibl.',
      about: 'yn codi pryder am gamwedd posibl.',
    },
    'council-resources': {
      about: 'yn ymwneud ag adeiladau, offer neu amser y cyngor at eich defnydd eich hun.',
    },
    'intellectual-property': {
      about: 'yn ymwneud â defnyddio gwaith sy’n perthyn i’r cyngor neu i rywun arall.',
    },
  },
  leads: {
    'email-read': {
      alone: 'Mae’r neges hon',
      from: '{who} sydd wedi anfon y neges hon, sydd',
      to: '{who} sydd wedi derbyn y neges hon, sydd',
    },
    'email-compose': {
      alone: 'Mae eich drafft',
      from: 'Mae eich drafft',
      to: '{who} fydd yn derbyn eich drafft, sydd',
    },
    invite: {
      alone: 'Mae’r gwahoddiad hwn',
      from: '{who} sydd wedi anfon y gwahoddiad hwn, sydd',
      to: '{who} sydd wedi derbyn y gwahoddiad hwn, sydd',
    },
    post: {
      alone: 'Mae eich postiad drafft',
      from: 'Mae eich postiad drafft',
      to: 'Mae eich postiad drafft',
    },
  },
  parties: {
    'own-organisation': { named: 'cydweithiwr', unnamed: 'cydweithiwr' },
    supplier: { named: '{name}, cyflenwr,', unnamed: 'cyflenwr' },
    media: { named: '{name}, o’r cyfryngau,', unnamed: 'rhywun o’r cyfryngau' },
    member: { named: '{name}, cynghorydd,', unnamed: 'cynghorydd' },
    'political-party': { named: '{name}, o blaid wleidyddol,', unnamed: 'rhywun o blaid wleidyddol' },
    'mp-office': { named: '{name}, o swyddfa AS,', unnamed: 'rhywun o swyddfa AS' },
    'public-body': { named: '{name}', unnamed: 'rhywun o gorff cyhoeddus arall' },
    'free-mail': { named: '{name}, o’r tu allan i’r cyngor,', unnamed: 'rhywun o’r tu allan i’r cyngor' },
    unknown: { named: '{name}, o’r tu allan i’r cyngor,', unnamed: 'rhywun o’r tu allan i’r cyngor' },
  },
  supplierStatus: {
    contract: '{name}, sydd â chontract gyda ni,',
    'live-tender': '{name}, sy’n ymgeisio mewn tendr agored{reference},',
    dispute: '{name}, sydd mewn anghydfod â ni,',
    applicant: '{name}, sydd â chais ger ein bron,',
  },
  stances: {
    stop: 'Stopiwch',
    decline: 'Gwrthodwch',
    'ask-first': 'Gofynnwch yn gyntaf',
    refer: 'Trosglwyddwch',
    declare: 'Datganwch',
    'take-care': 'Meddyliwch eto',
  },
  zones: {
    subject: 'Yn y pwnc',
    body: 'Yn y testun',
    quoted: 'Yn y testun a ddyfynnir',
    forwarded: 'Yn y neges a anfonwyd ymlaen',
    signature: 'Yn y llofnod',
    disclaimer: 'Yn yr ymwadiad',
    banner: 'Yn y faner',
    unsubscribe: 'Yn y troedyn',
    place: 'Yn y lleoliad',
    times: 'Yn yr amseroedd',
    attachment: 'Yn enw atodiad',
    context: 'Yn yr hyn y mae’r postiad yn ei ateb',
  },
  clean: {
    'email-read': 'Does dim yn y neges hon sy’n galw am eich cod ymddygiad.',
    'email-compose': 'Does dim yn y drafft hwn sy’n galw am eich cod ymddygiad.',
    invite: 'Does dim yn y gwahoddiad hwn sy’n galw am eich cod ymddygiad.',
    post: 'Does dim yn y postiad drafft hwn sy’n galw am eich cod ymddygiad.',
  },
  are: { many: '', one: '' },
  worth: ' gwerth {money}',
  reference: ' ({reference})',

  clause: {
    summary: 'Crynodeb',
    read: 'Darllen y cymal',
    official: 'Geiriau’r cyngor ei hun',
    more: {
      two: '{count} gymal arall',
      few: '{count} chymal arall',
      many: '{count} chymal arall',
      other: '{count} cymal arall',
    },
  },
  duties: 'Beth i’w wneud',
  why: 'Pam ydw i’n gweld hyn?',
  others: 'Canfuwyd hefyd',
  hints: 'Gwerth meddwl amdano hefyd',
  notes: 'Am y darlleniad hwn',
  caution:
    'Mae enw’r anfonwr yn dweud {claimed}, ond {address} yw’r cyfeiriad. Holwch nhw ar rif sydd gennych yn barod cyn gwneud dim ar sail y neges.',

  copy: {
    offer: 'Copïo’r crynodeb',
    done: 'Wedi’i gopïo',
    failed: 'Doedd dim modd copïo. Dewiswch y testun a’i gopïo â llaw.',
  },
  moment: { today: 'heddiw am {time}', other: '{day} am {time}' },
  checkAgain: 'Gwirio eto',
  private: 'Darllenwyd ar y ddyfais hon. Does dim wedi’i anfon.',

  reading: 'Wrthi’n darllen …',
  noItem: {
    heading: 'Heb ei wirio: does dim neges ar agor.',
    sentence: 'Agorwch neges neu wahoddiad ac fe’i darllenir yma.',
  },
  unreadable: { heading: 'Heb ei wirio: doedd dim modd darllen yr eitem hon.' },
  unsettled: { heading: 'Heb ei wirio: nid yw Probity wedi’i osod yn barod eto.' },
  faultCode: 'Os yw’n parhau, dywedwch wrth eich desg gymorth: {code}',

  faults: {
    unexpected:
      'Aeth rhywbeth o’i le yn Probity wrth ddarllen yr eitem hon. Gwiriwch eto, neu agorwch yr eitem o’r newydd.',
    mailbox: 'Ni roddodd Outlook yr eitem hon i ni. Gwiriwch eto, neu agorwch yr eitem o’r newydd.',
    outlookMissing:
      'Mae’r dudalen hon yn gweithio y tu mewn i Outlook. Agorwch neges yno, yna agorwch Probity wrth ei hymyl.',
    settingsUnreachable:
      'Doedd dim modd nôl y ffeil {file}: methodd y cysylltiad, neu mae’r ffeil ar goll. Edrychwch ar y cysylltiad, yna gwiriwch eto.',
    settingsInvalid:
      'Does dim modd darllen y ffeil {file} a osododd eich cyngor. Gofynnwch i bwy bynnag sy’n gofalu am Probity ei thrwsio.',
  },
};
