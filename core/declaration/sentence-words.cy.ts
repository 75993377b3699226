import type { SentenceWords } from '#core/declaration/sentence-words.ts';
import type { Translated } from '#core/language.ts';

/** What officers and givers are called stands after words that change nothing at its beginning. */
export const welsh: Translated<SentenceWords> = {
  offers: {
    offered: {
      you: {
        from: 'mae {giver} wedi cynnig {thing}{worth} i chi',
        alone: 'cynigiwyd {thing}{worth} i chi',
      },
      them: {
        from: 'mae {giver} wedi cynnig {thing}{worth} i {reader}',
        alone: 'cynigiwyd {thing}{worth} i {reader}',
      },
    },
    left: {
      you: {
        from: 'mae {giver} wedi gadael {thing}{worth} i chi mewn ewyllys',
        alone: 'gadawyd {thing}{worth} i chi mewn ewyllys',
      },
      them: {
        from: 'mae {giver} wedi gadael {thing}{worth} i {reader} mewn ewyllys',
        alone: 'gadawyd {thing}{worth} i {reader} mewn ewyllys',
      },
    },
  },
  worth: ' gwerth {money}',
  answered: {
    you: {
      accepted: '; rydych wedi derbyn',
      declined: '; rydych wedi gwrthod',
      undecided: '; nid ydych wedi penderfynu',
    },
    them: {
      accepted: '; fe’i derbyniwyd',
      declined: '; fe’i gwrthodwyd',
      undecided: '; heb benderfynu eto',
    },
  },
  telling: { you: 'rydych wedi {told}', them: 'mae {reader} wedi {told}' },
  tellings: {
    interest: { alone: 'datgan buddiant', with: 'datgan buddiant ({giver})' },
    relationship: { alone: 'datgan perthynas', with: 'datgan perthynas ({giver})' },
    'outside-work': { alone: 'datgan gwaith allanol', with: 'datgan gwaith allanol ({giver})' },
    sponsorship: { alone: 'datgan nawdd', with: 'datgan nawdd ({giver})' },
    membership: { alone: 'datgan aelodaeth', with: 'datgan aelodaeth ({giver})' },
    'media-contact': {
      alone: 'rhoi gwybod am gysylltiad â’r cyfryngau',
      with: 'rhoi gwybod am gysylltiad â’r cyfryngau ({giver})',
    },
    'supplier-contact': {
      alone: 'rhoi gwybod am gysylltiad â chyflenwr',
      with: 'rhoi gwybod am gysylltiad â chyflenwr ({giver})',
    },
    publication: {
      alone: 'datgan ysgrifennu neu siarad',
      with: 'datgan ysgrifennu neu siarad ({giver})',
    },
    flag: { alone: 'gofyn am arweiniad', with: 'gofyn am arweiniad ({giver})' },
  },
  resident: 'preswylydd',
  speakers: 'rwyf rwy’n rydw rydym roeddwn roedd mae maen fe mi ces cefais cawsom fy ein ni hi hwn hon dyma',
  plainStarts:
    'y yr un dau dwy tri tair pedwar pedair pump pum chwech chwe saith wyth naw deg sawl cinio swper diodydd tocynnau tocyn seddi sedd blodau siocledi blwch bocs potel gwin gwaith ysgrifennu cysylltiad cyngor arweiniad rhodd lletygarwch nawdd rhywbeth pris buddiant perthynas aelodaeth a an the some two three four five six several lunch dinner drinks tickets seats flowers chocolates wine',

  total: {
    none: 'dim {since}',
    some: '{ordinal} {since}{worth}',
    together: '{ordinal} {since}{worth} gyda’i gilydd',
  },
  totalWorth: { exactly: ', gwerth {money}', atLeast: ', gwerth o leiaf {money}' },
  since: {
    ever: 'hyd yma',
    months: { one: 'mewn mis', two: 'mewn {months} fis', other: 'mewn {months} mis' },
  },

  recipient: { open: '{called}', due: '{called}, erbyn {day}' },
  manager: 'eich rheolwr',
  due: {
    today: 'heddiw yw’r dyddiad cau',
    tomorrow: 'yfory yw’r dyddiad cau',
    left: { two: '{count} ddiwrnod ar ôl', other: '{count} diwrnod ar ôl' },
    late: { two: '{count} ddiwrnod yn hwyr', other: '{count} diwrnod yn hwyr' },
  },
};
