import type { Translated } from '#core/language.ts';
import type { ManifestWords } from './manifest-words.ts';

export const welsh: Translated<ManifestWords> = {
  commands: {
    open: {
      label: 'Agor Probity',
      tip: 'Gweld beth mae eich cod ymddygiad yn ei ddweud am yr eitem o’ch blaen.',
    },
    declare: {
      label: 'Datgan',
      tip: 'Datgan rhodd, lletygarwch, buddiant neu berthynas.',
    },
    declarations: {
      label: 'Fy natganiadau',
      tip: 'Gweld beth rydych wedi’i ddatgan, a beth a ddaeth ohono.',
    },
    review: {
      label: 'Adolygu',
      tip: 'I reolwyr: penderfynu ar y datganiadau sy’n aros amdanoch.',
    },
    flag: {
      label: 'Cael arweiniad',
      tip: 'Gofyn i’ch rheolwr am arweiniad ar yr eitem hon, heb agor Probity: yn anfon ei phwnc a’i dyddiad, gan bwy y daeth a beth mae’r cod yn ei ddweud.',
    },
  },
  owner: ' ({organisation})',
  purpose:
    'Probity{owner}: mae’n dangos beth mae eich cod ymddygiad yn ei ddweud am y neges neu’r gwahoddiad o’ch blaen, ac yn dechrau datganiad. Mae’n darllen ar eich dyfais eich hun.',
};
