import type { Translated } from '#core/language.ts';
import type { PaneWords } from './words.ts';

/** Categories keep their names: Outlook knows them by these, in whatever language they are read. */
export const welsh: Translated<PaneWords> = {
  noForm:
    'Nid agorodd Outlook y ffurflen. Mae’r hyn a ysgrifennoch wedi’i gadw yma: copïwch ef, neu pwyswch y botwm eto.',
  noDialog:
    'Nid agorodd Outlook y ffenestr i fewngofnodi. Caniatewch ffenestri’r ychwanegyn hwn os gofynnir i chi, yna pwyswch y botwm eto.',
  notKept:
    'Ni chadwodd Outlook hyn. Rhowch gynnig arall arni; os yw’n parhau, dywedwch wrth eich desg gymorth.',
  notSignedIn:
    'Nid ydych wedi mewngofnodi: caewyd y ffenestr, neu ni adawodd system fewngofnodi eich cyngor chi drwodd. Mae’r hyn a ysgrifennoch wedi’i gadw ar y ddyfais hon. Pwyswch “Mewngofnodi” i roi cynnig arall arni.',
  noAuthority:
    'Ni ellir cyrraedd system fewngofnodi eich cyngor. Mae’r hyn a ysgrifennoch wedi’i gadw ar y ddyfais hon. Edrychwch ar y cysylltiad, yna pwyswch “Mewngofnodi” eto.',
  signingIn: {
    title: 'Mewngofnodi – Probity',
    sentence: 'Wrthi’n mynd at system fewngofnodi eich cyngor …',
  },
  signedIn: {
    heading: 'Rydych wedi mewngofnodi',
    sentence: 'Gallwch gau’r ffenestr hon a mynd ymlaen yn Outlook.',
  },
  notBegun:
    'Mae’r ffenestr hon yn perthyn i Probity yn Outlook. Caewch hi, agorwch Probity wrth ymyl neges a phwyswch “Mewngofnodi” yno.',

  open: 'Agor Probity',
  notice: 'Probity: {stance}. ',
  more: { other: '({count} arall)' },
  categories: { toDeclare: 'Conduct: to declare', declared: 'Conduct: declared' },
  noCategory:
    'Ni roddodd Outlook y categori “{category}” ar yr eitem hon, ac nid yw’n gadael i Probity greu un. Gwnewch gategori o’r enw hwnnw yn Outlook: Categoreiddio, yna “Pob categori”.',

  about: {
    owner:
      'Blwch post rhywun arall yw hwn: {owner}. Yr hyn a welwch yw’r hyn y mae {code} yn ei ofyn gan y perchennog, nid gennych chi.',
    foreignOwner:
      'Blwch post rhywun y tu allan i’r cyngor ({council}) yw hwn: {owner}. Mae’r hyn a welwch yn dilyn {code}; gall cod y perchennog ofyn am rywbeth arall.',
    accepted: 'Mae eich calendr yn dweud eich bod wedi derbyn.',
    tentative: 'Mae eich calendr yn dweud y gallech ddod.',
    declined: 'Mae eich calendr yn dweud eich bod wedi gwrthod.',
    unanswered: 'Darllenwch beth mae’r cod yn ei ofyn cyn derbyn neu gynnig amser arall.',
    cancelled: 'Mae’r cyfarfod hwn wedi’i ganslo. Efallai y bydd rhaid datgan cynnig a wnaed o hyd.',
    series: 'Mae hwn yn un o gyfres. Datganwch y gyfres unwaith, nid pob cyfarfod.',
    unchecked: {
      late: 'Anfonwyd hwn heb ei wirio, gan fod y gwiriad wedi cymryd gormod o amser. Mae wedi’i ddarllen nawr.',
      failed: 'Anfonwyd hwn heb ei wirio, gan fod y gwiriad wedi methu. Mae wedi’i ddarllen nawr.',
    },
  },
  encrypted: 'Heb ei wirio: mae testun y neges hon wedi’i amgryptio.',
  beyondBudget:
    'Mae awgrymiadau heddiw, {count} ar y mwyaf yn ôl eich cyngor, wedi’u dangos. Mae’r hyn a ganfuwyd yma wedi’i blygu isod.',

  preferences: {
    heading: 'Yn Outlook',
    categories: 'Rhoi categori ar eitemau',
    hint: 'Mae eitemau y mae angen eu datgan yn cael “Conduct: to declare”, a “Conduct: declared” ar ôl anfon y datganiad. Lle nad yw Outlook yn gadael i Probity greu categorïau, gwnewch y ddau yn Outlook yn gyntaf. Mae pobl sy’n rhannu eich blwch post yn eu gweld.',
  },

  declare: {
    title: 'Datgan',
    found: 'O’ch blaen',
    other: 'Rhywbeth arall',
  },
};
