import type { Translated } from '#core/language.ts';
import type { DeskWords } from '#core/ui/desk/words.ts';

export const welsh: Translated<DeskWords> = {
  refused: 'Ni chymerodd y gofrestr hwn. Agorwch ef, cywirwch ef a’i anfon eto.',
  changed:
    'Mae’r datganiad hwn wedi newid yn y gofrestr ers i chi ei weld. Edrychwch arno, yna gwnewch hyn eto.',
  unexpected:
    'Aeth rhywbeth o’i le yn Probity, ac ni wnaed hyn. Mae’r hyn a ysgrifennoch wedi’i gadw ar y ddyfais hon. Rhowch gynnig arall arni.',
  signedIn: {
    heading: 'Cofrestr',
    in: 'Rydych wedi mewngofnodi fel {name}.',
    out: 'Mewngofnodwch i anfon yr hyn sy’n aros ac i weld beth a benderfynwyd. Nid yw mewngofnodi yn anfon dim.',
    signIn: 'Mewngofnodi',
    signOut: 'Allgofnodi',
  },
  review: {
    signIn: 'Mewngofnodwch i weld beth sy’n aros amdanoch. Nid yw mewngofnodi yn anfon dim.',
  },
  linked: {
    title: 'Llythyr gan y gofrestr',
    about: 'Mae’r neges hon yn ymwneud â datganiad.',
    list: 'Mae’r neges hon yn ymwneud â’r hyn sy’n aros amdanoch.',
    open: 'Agor y datganiad',
    openList: 'Agor Adolygu',
  },
  foot: 'Dywedir uchod beth a anfonoch. Darllenwyd popeth arall ar y ddyfais hon.',
  savedAs: 'datganiadau-probity.json',
  reminder: 'Datgan yn Probity',
  reminderFile: 'nodyn-atgoffa-probity.ics',
  attachLetter: 'Mae’r neges ar agor. Atodwch y ffeil declaration.json iddi, a gadwyd nawr, yna anfonwch hi.',
  sendLetter: 'Mae’r ateb ar agor, gyda’ch ateb chi wedi’i atodi. Edrychwch drosto a’i anfon.',
  copiedLetter:
    'Mae’r testun wedi’i gopïo. Gludwch ef mewn neges (derbynnydd: {to}), atodwch y ffeil declaration.json, a gadwyd nawr, a’i hanfon.',
  noLetter:
    'Nid yw’r llythyrau cyn hwn ar y ddyfais hon. Agorwch y neges gyda’r datganiad yn gyntaf, yna’r un hon.',
  noRecipient: 'Nodwch gyfeiriad e-bost eich rheolwr dan Proffil, yna anfonwch eto.',
};
