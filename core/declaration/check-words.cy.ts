import type { CheckWords } from '#core/declaration/check-words.ts';
import type { Translated } from '#core/language.ts';

export const welsh: Translated<CheckWords> = {
  missing: {
    what: 'Dywedwch mewn ychydig eiriau beth ydyw.',
    giver: 'Enwch y person neu’r sefydliad. Bydd un o’r ddau yn ddigon.',
    value: 'Dywedwch beth yw ei werth, mor agos ag y gallwch. Bydd amcangyfrif yn ddigon.',
    answer: 'Dewiswch beth oedd eich ateb, neu nad ydych wedi penderfynu.',
    'received-on': 'Rhowch y dyddiad y cawsoch ef, mor agos ag y gallwch.',
  },
  missingByType: {
    text: 'Ysgrifennwch ychydig eiriau yma.',
    long: 'Ysgrifennwch frawddeg yma.',
    money: 'Ysgrifennwch swm yma. Bydd amcangyfrif yn ddigon.',
    date: 'Dewiswch ddyddiad.',
    choice: 'Dewiswch beth sy’n gweddu orau.',
    'yes-no': 'Dewiswch ie neu na.',
    giver: 'Enwch y person neu’r sefydliad. Bydd un o’r ddau yn ddigon.',
  },
  shapes: {
    too_big: 'Ysgrifennwch hyn mewn llai o eiriau.',
    too_small: 'Ysgrifennwch ychydig eiriau yma, neu gadewch yn wag.',
    invalid_format: 'Ysgrifennwch hyn o’r newydd: mae’n cynnwys rhywbeth na ellir ei gadw.',
    invalid_type: 'Ysgrifennwch hyn o’r newydd: ni ellir ei ddarllen.',
  },
  value: {
    figures: 'Ysgrifennwch y swm mewn ffigurau, er enghraifft 45 neu 45.50.',
    negative: 'Ysgrifennwch y swm heb arwydd minws.',
    tooLarge: 'Edrychwch ar y swm eto: mae’n rhy fawr i fod yn gywir.',
    pence: 'Ysgrifennwch y swm mewn punnoedd a cheiniogau cyfan.',
  },
  dates: {
    offerToCome: 'Dewiswch ddyddiad y cynnig: mae hwn eto i ddod.',
    notReceived: 'Gadewch hwn yn wag nes i chi ei dderbyn.',
    beforeOffer: 'Dewiswch ddyddiad y cynnig neu un diweddarach, neu newidiwch ddyddiad y cynnig.',
  },
};
