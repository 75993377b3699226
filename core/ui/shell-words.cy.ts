import type { Translated } from '#core/language.ts';
import type { ShellWords } from '#core/ui/shell-words.ts';

export const welsh: Translated<ShellWords> = {
  navigation: 'Probity',
  tabs: {
    message: 'Neges',
    mine: 'Fy natganiadau',
    review: 'Adolygu',
    profile: 'Proffil',
  },
  shortTabs: { mine: 'Fy rhai i' },
  waiting: { other: '{count} yn aros amdanoch' },
  outbox: {
    waiting: {
      one: '1 datganiad wedi’i gadw ar y ddyfais hon, i’w anfon',
      two: '{count} ddatganiad wedi’u cadw ar y ddyfais hon, i’w hanfon',
      other: '{count} datganiad wedi’u cadw ar y ddyfais hon, i’w hanfon',
    },
    sending: {
      two: 'Wrthi’n anfon {count} ddatganiad …',
      other: 'Wrthi’n anfon {count} datganiad …',
    },
    signIn: {
      two: 'Mewngofnodwch i anfon {count} ddatganiad',
      other: 'Mewngofnodwch i anfon {count} datganiad',
    },
    sent: 'Anfonwyd {when}. Derbynnydd: {to}',
    unclaimed: {
      one: 'Ysgrifennwyd 1 datganiad yma pan nad oedd neb wedi mewngofnodi. Os chi biau hwn, anfonwch ef yn eich enw chi; os na, gadewch ef i’r sawl a’i hysgrifennodd',
      two: 'Ysgrifennwyd {count} ddatganiad yma pan nad oedd neb wedi mewngofnodi. Os chi biau’r rhain, anfonwch nhw yn eich enw chi; os na, gadewch nhw i’r sawl a’u hysgrifennodd',
      other:
        'Ysgrifennwyd {count} datganiad yma pan nad oedd neb wedi mewngofnodi. Os chi biau’r rhain, anfonwch nhw yn eich enw chi; os na, gadewch nhw i’r sawl a’u hysgrifennodd',
    },
    otherPerson: {
      one: 'Ysgrifennwyd 1 datganiad gan rywun arall sy’n defnyddio’r blwch post hwn; mewngofnodwch fel y person hwnnw i’w anfon',
      two: 'Ysgrifennwyd {count} ddatganiad gan bobl eraill sy’n defnyddio’r blwch post hwn; mewngofnodwch fel y bobl hynny i’w hanfon',
      other:
        'Ysgrifennwyd {count} datganiad gan bobl eraill sy’n defnyddio’r blwch post hwn; mewngofnodwch fel y bobl hynny i’w hanfon',
    },
    claim: 'Anfon yn fy enw i',
    kept: 'Fe’i cedwir ar y ddyfais hon tan hynny.',
    refused: 'Ni chymerwyd hwn gan y gofrestr.',
  },
  foot: 'Does dim yn gadael y ddyfais hon nes i chi ei anfon.',
  signIn: 'Mewngofnodi',
  look: 'Edrych arno',
  storage: {
    'memory-only':
      'Nid yw’r porwr hwn yn cadw dim i Probity. Collir yr hyn a ysgrifennwch pan fydd y cwarel yn cau: anfonwch ef, neu ei gadw fel ffeil.',
    full: 'Does dim lle ar ôl ar y ddyfais hon, felly ni chedwir yr hyn a ysgrifennwch. Cadwch ef fel ffeil a’i anfon drwy e-bost, neu gwnewch le.',
    blocked:
      'Mae ffenestr arall yn dal gafael ar yr hyn y mae Probity yn ei gadw. Caewch ffenestri eraill Outlook ac agorwch Probity eto; tan hynny, cadwch yr hyn a ysgrifennwch fel ffeil.',
    cleared:
      'Mae’r porwr wedi clirio’r hyn a gadwodd Probity ar y ddyfais hon. Mae’r hyn a anfonwyd yn y gofrestr; mae’r gweddill wedi mynd. Edrychwch drwy eich datganiadau.',
  },
  saveFile: 'Cadw fel ffeil',
};
