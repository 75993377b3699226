import type { Translated } from '#core/language.ts';
import type { Words } from '#core/ui/words.ts';

export const welsh: Translated<Words> = {
  product: 'Probity',
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
  why: 'Pam rwy’n gweld hyn?',
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
  unsettled: { heading: 'Heb ei wirio: nid yw Probity wedi’i osod eto.' },
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
