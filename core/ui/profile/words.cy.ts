import type { Translated } from '#core/language.ts';
import type { ProfileWords } from '#core/ui/profile/words.ts';

export const welsh: Translated<ProfileWords> = {
  title: 'Proffil',
  lead: 'Mae rhai cymalau yn eich cod yn dibynnu ar eich swydd. Nid yw Probity yn gofyn mwy na hynny.',
  register: {
    title: 'O’r gofrestr',
    wrong: 'Rhywbeth yn anghywir yma? Gofynnwch i’ch swyddog monitro ei gywiro.',
  },
  own: {
    title: 'Wedi’i osod gennych chi',
    noRegister: 'Does dim cofrestr eto, felly chi sy’n dweud wrth Probity. Mae’n aros ar y ddyfais hon.',
    beside:
      'Nid yw’r rhain yn y gofrestr. Mae’r hyn a osodwch yn aros ar y ddyfais hon a dim ond i roi arweiniad i chi y caiff ei ddefnyddio.',
    saved: 'Fe’i cedwir ar y ddyfais hon wrth i chi deipio.',
  },
  fields: {
    name: 'Enw',
    code: 'Cod ymddygiad',
    department: 'Adran',
    manager: 'Rheolwr',
    grade: 'Gradd',
    politicallyRestricted: 'Swydd dan gyfyngiad gwleidyddol',
    spokesperson: 'Yn siarad ar ran y cyngor',
    unionRepresentative: 'Cynrychiolydd undeb',
    managesPeople: 'Yn rheoli pobl',
  },
  hints: {
    grade: 'Y rhif ar eich slip cyflog. Gadewch yn wag os nad ydych yn ei wybod.',
    politicallyRestricted: 'Bydd eich contract yn dweud, os yw hynny’n wir.',
    spokesperson: 'Cewch ateb y cyfryngau ar ran y cyngor.',
    unionRepresentative: 'Rydych yn siarad dros undeb cydnabyddedig.',
    managesPeople: 'Mae pobl yn atebol i chi.',
  },
  managerName: 'Enw’r rheolwr',
  managerAddress: 'Cyfeiriad e-bost y rheolwr',
  managerHint: 'Mae datganiadau’n mynd yno nes bod cofrestr.',
  yes: 'Ie',
  no: 'Na',
  unknown: 'Ddim yn hysbys',
};
