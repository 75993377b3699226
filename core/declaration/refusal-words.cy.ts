import type { RefusalWords } from '#core/declaration/refusal-words.ts';

const subject = 'Re: {subject}';

const letters: RefusalWords['letters'] = {
  'gift-offer': {
    subject,
    text: `Helo {name},

Diolch yn fawr iawn: roedd yn garedig ohonoch feddwl amdanaf. Bydd rhaid i mi wrthod. Nid yw swyddogion {council} yn derbyn rhoddion gan y bobl y maent yn gweithio gyda nhw ac er eu mwyn, fel na fydd neb byth yn amau ein penderfyniadau. Rwy’n nodi cynigion fel hwn, fel y mae pawb ohonom yn ei wneud.

Mae eich diolch yn fwy na digon.

Cofion gorau,
{officer}`,
  },
  'hospitality-offer': {
    subject,
    text: `Helo {name},

Diolch yn fawr iawn am y gwahoddiad. Mae’n swnio’n achlysur hyfryd, ond bydd rhaid i mi wrthod: mae ein cod ymddygiad yn gofyn i swyddogion {council} gadw at ddigwyddiadau y mae eu gwaith yn galw amdanynt. Rwy’n nodi gwahoddiadau fel hwn, fel y mae pawb ohonom yn ei wneud.

Gobeithio yr aiff popeth yn dda, ac y bydd pawb yn mwynhau.

Cofion gorau,
{officer}`,
  },
  'preferential-rate': {
    subject,
    text: `Helo {name},

Diolch am y cynnig caredig. Bydd rhaid i mi wrthod y pris arbennig: mae swyddogion {council} yn talu’r hyn y byddai unrhyw un arall yn ei dalu, fel na fydd neb byth yn amau ein penderfyniadau. Rwy’n nodi cynigion fel hwn, fel y mae pawb ohonom yn ei wneud.

Cofion gorau,
{officer}`,
  },
  'supplier-meeting': {
    subject,
    text: `Helo {name},

Diolch am gysylltu. Er mwyn cwrdd byddai angen ychydig o bethau arnaf, sydd yr un fath i bob cyflenwr: rydym yn cwrdd yn swyddfeydd y cyngor neu ar-lein yn ystod oriau gwaith, mae cydweithiwr i mi yn ymuno â ni, rydym yn cytuno ymlaen llaw ar yr hyn y byddwn yn ei drafod, ac rydym yn cadw nodyn byr. Ni allwn siarad am dendr sydd ar agor neu ar fin agor.

Os yw hynny’n eich siwtio, dywedwch wrthyf beth yr hoffech ei drafod. Os na, mae croeso i chi anfon e-bost.

Cofion gorau,
{officer}`,
  },
  'procurement-contact': {
    subject,
    text: `Helo {name},

Diolch am eich neges. Tra bo tendr ar agor ni allaf siarad amdano y tu allan i’r porth caffael, gyda neb: felly mae pawb sy’n ymgeisio yn cael yr un wybodaeth ar yr un pryd. Rhowch eich cwestiwn yno, ac fe’i hatebir yno i bawb ei weld.

Diolch am ddeall.

Cofion gorau,
{officer}`,
  },
  'media-request': {
    subject,
    text: `Helo {name},

Diolch am gysylltu. Nid fi yw’r person iawn i ateb dros {council}, ond mae {team} yn gofalu am gwestiynau fel eich un chi ac yn gwybod pwy all helpu, felly rwy’n anfon eich neges ymlaen atyn nhw. Ysgrifennwch atyn nhw o hyn ymlaen.

Cofion gorau,
{officer}`,
  },
};

export const welsh: RefusalWords = {
  letters,
  unsaid: { council: 'y cyngor', team: 'ein tîm cyfathrebu', subject: 'eich neges' },
};
