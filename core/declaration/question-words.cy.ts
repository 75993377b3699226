import type { QuestionWords } from '#core/declaration/question-words.ts';
import type { Translated } from '#core/language.ts';

const oneSentence = 'Un frawddeg.';
const ifUnpaid = 'Gadewch yn wag os yw’n ddi-dâl.';

export const welsh: Translated<QuestionWords> = {
  answers: {
    undecided: 'Heb benderfynu eto',
    accepted: 'Derbyniais',
    declined: 'Gwrthodais',
  },
  answer: 'Beth oedd eich ateb?',
  giverHint: 'Enw’r person, y sefydliad, neu’r ddau.',
  valueHint: 'Bydd amcangyfrif yn ddigon.',
  offeredOn: 'Pryd y cafodd ei gynnig?',
  receivedOn: 'Pryd y cawsoch hwn?',
  eventOn: 'Pryd mae’n digwydd?',
  reference: {
    label: 'Pa gontract, tendr neu achos y mae’n cyffwrdd ag ef?',
    hint: 'Y cyfeirnod, os ydych yn ei wybod.',
  },
  prices: {
    gift: 'Fel canllaw: mae siocledi neu flodau yn aml yn £5 i £30, potel o win yn £8 i £20, hamper yn £30 i £100. Bydd pris siop ar-lein yn ddigon, neu eich amcan gorau.',
    hospitality:
      'Fel canllaw, i bob gwestai: mae cinio gwaith yn aml yn £10 i £25, swper yn £40 i £90, tocyn i gêm neu sioe yn £30 i £120, diwrnod mewn bocs lletygarwch yn £100 i £400.',
    sponsorship:
      'Cyfrifwch arian a phethau fel ei gilydd: stondin, ystafell, gwobrau neu argraffu, yn ôl yr hyn y byddent yn ei gostio i chi. Holwch y noddwr os na allwch ddweud.',
    bequest: 'Gall y cyfreithiwr neu’r ysgutor ddweud wrthych. Gadewch yn wag nes i chi gael gwybod.',
  },

  gift: {
    what: { label: 'Beth yw’r rhodd?', hint: 'Ychydig eiriau: bocs o siocledi.' },
    giver: 'Gan bwy y daw?',
    value: 'Beth yw ei gwerth?',
  },
  hospitality: {
    what: { label: 'Beth sy’n cael ei gynnig?', hint: 'Ychydig eiriau: dwy sedd yn y rasys, gyda chinio.' },
    giver: 'Pwy sy’n ei gynnig?',
    value: 'Beth yw ei werth, i chi a’ch gwesteion gyda’i gilydd?',
  },
  interest: {
    what: {
      label: 'Beth yw’r buddiant, a beth y mae’n cyffwrdd ag ef?',
      hint: 'Un neu ddwy frawddeg.',
    },
    giver: 'Pa gwmni, corff neu berson sydd dan sylw?',
    steps: {
      label: 'Beth rydych chi wedi’i wneud yn ei gylch hyd yma?',
      hint: 'Er enghraifft, eich bod wedi camu’n ôl o benderfyniad.',
    },
  },
  relationship: {
    what: {
      label: 'Beth yw’r berthynas rhyngoch, a beth y mae’n cyffwrdd ag ef?',
      hint: 'Un neu ddwy frawddeg.',
    },
    giver: 'Pwy yw’r person neu’r cwmni arall?',
    steps: {
      label: 'Beth rydych chi wedi’i wneud yn ei gylch hyd yma?',
      hint: 'Er enghraifft, bod cydweithiwr bellach yn delio â nhw.',
    },
  },
  'outside-work': {
    what: { label: 'Beth yw’r gwaith?', hint: 'Ychydig eiriau: cadw llyfrau ar ddydd Sadwrn.' },
    giver: { label: 'I bwy mae’r gwaith?', hint: 'Y cyflogwr neu’r cleient, neu eich busnes eich hun.' },
    hours: { label: 'Tua faint o oriau’r wythnos?', hint: 'Bydd amcan yn ddigon: 4.' },
    councilTime: 'A fyddai’n effeithio ar eich oriau gyda’r cyngor, neu’n defnyddio offer y cyngor?',
    value: { label: 'Beth yw’r tâl?', hint: ifUnpaid },
    startsOn: 'Pryd mae’n dechrau?',
    answer: 'Beth rydych chi wedi’i ddweud wrthynt?',
  },
  membership: {
    what: { label: 'I beth rydych chi’n perthyn?', hint: 'Enw’r gymdeithas neu’r corff.' },
    position: {
      label: 'A oes gennych swydd ynddo?',
      hint: 'Trysorydd, er enghraifft. Gadewch yn wag os nad oes.',
    },
    since: 'Ers pryd?',
  },
  sponsorship: {
    what: {
      label: 'Beth sy’n cael ei noddi?',
      hint: 'Ychydig eiriau: y gwobrau yn y diwrnod diogelwch ffyrdd.',
    },
    giver: 'Pwy sy’n noddi, neu’n gofyn i’r cyngor noddi?',
    value: 'Beth yw ei werth?',
  },
  'media-contact': {
    what: { label: 'Beth a ofynnwyd i chi?', hint: oneSentence },
    giver: { label: 'Pwy a ofynnodd?', hint: 'Yr enw, a’r papur, y rhaglen neu’r wefan.' },
    said: { label: 'Beth rydych chi wedi’i ddweud hyd yma?', hint: 'Gadewch yn wag os dim byd.' },
  },
  'supplier-contact': {
    what: { label: 'Beth oedd dan sylw?', hint: oneSentence },
    giver: 'Pa gyflenwr?',
    present: { label: 'Pwy arall oedd yno?', hint: 'Enwau neu swyddi, o’r ddwy ochr.' },
  },
  bequest: {
    what: { label: 'Beth a adawyd i chi?', hint: 'Ychydig eiriau: cloc a £500.' },
    giver: { label: 'Ewyllys pwy yw hi?', hint: 'A sut roeddech yn eu hadnabod drwy eich gwaith.' },
    value: 'Beth yw ei werth?',
  },
  publication: {
    what: {
      label: 'Beth fyddech chi’n ei ysgrifennu neu’n ei ddweud?',
      hint: 'Ychydig eiriau: erthygl ar gynllunio rhag llifogydd.',
    },
    giver: { label: 'I bwy?', hint: 'Y cyhoeddwr, y rhaglen neu’r digwyddiad.' },
    asOfficer: 'A fyddai’n dweud eich bod yn gweithio i’r cyngor?',
    value: { label: 'Beth yw’r tâl?', hint: ifUnpaid },
  },
  flag: {
    what: { label: 'Beth sydd dan sylw?', hint: 'Ychydig eiriau.' },
    question: { label: 'Beth hoffech chi ei wybod?', hint: 'Bydd un frawddeg yn ddigon.' },
    giver: 'Pwy arall sy’n rhan o hyn?',
  },
  'nil-return': { what: { label: 'Beth rydych chi’n ei gadarnhau?', hint: oneSentence } },
};
