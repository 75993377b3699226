import type { Translated } from '#core/language.ts';
import type { NoticedTable } from '#core/ui/noticed-words.ts';

/** A verb in Welsh has one form for one and for many, so `{are}` is not used; names stand where nothing mutates them. */
export const welsh: Translated<NoticedTable> = {
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
  are: { many: '', one: '' },
  worth: ' gwerth {money}',
  reference: ' ({reference})',
};
