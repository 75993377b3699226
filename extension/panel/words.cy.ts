import type { Translated } from '#core/language.ts';
import type { PanelWords } from './words.ts';

export const welsh: Translated<PanelWords> = {
  navigation: 'Probity',
  places: {
    check: 'Gwirio',
    mine: 'Fy natganiadau',
    code: 'Cod',
    review: 'Adolygu',
    profile: 'Proffil',
  },
  shortPlaces: { mine: 'Fy rhai i' },
  reading: 'Wrthi’n agor eich desg …',
  kinds: 'Beth hoffech chi ei ddatgan?',
  choose: {
    title: 'Yn gyntaf, pwy sy’n eich cyflogi?',
    sentence: 'Mae Probity yn dangos ac yn dilyn cod ymddygiad eich cyngor chi. Does dim angen dim arall.',
  },
  failed: 'Ni allai Probity agor yr hyn y mae’n ei gadw yn y porwr hwn. Caewch y panel hwn a’i agor eto.',

  check: {
    title: 'Gwirio testun',
    lead: 'Gludwch yr hyn rydych ar fin ei anfon neu ei bostio, neu’r hyn a ysgrifennodd rhywun atoch.',
    label: 'Testun',
    kind: 'Beth ydyw?',
    kinds: {
      'email-read': 'Fe’i derbyniais',
      'email-compose': 'Rwyf ar fin ei anfon',
      post: 'Rwyf ar fin ei bostio',
    },
    button: 'Ei wirio',
    clear: 'Gwirio testun arall',
    subject: 'Testun a wiriwyd gennych',
    private: 'Fe’i darllenir yma, ar y ddyfais hon, ac ni chedwir ef yn unman.',
    tip: 'Ar unrhyw dudalen: dewiswch destun, agorwch ei ddewislen â botwm de’r llygoden, a dewiswch “Gwirio gyda Probity”.',
    failed: 'Ni ellid darllen y testun hwn. Rhowch gynnig ar ran ohono.',
  },

  code: {
    title: 'Cod ymddygiad',
    search: 'Chwilio',
    found: {
      two: '{count} gymal',
      few: '{count} chymal',
      many: '{count} chymal',
      other: '{count} cymal',
    },
    nothing: 'Nid oes cymal â’r geiriau hyn. Rhowch gynnig ar lai, neu ar air arall.',
    read: 'Darllen y cymal',
    official: 'Geiriau’r cyngor ei hun',
    summaries:
      'Crynodebau mewn geiriau plaen yw’r rhain. Testun y cyngor ei hun sy’n cyfrif; nid yw yn y porwr hwn eto.',
    withWording: 'Crynodebau mewn geiriau plaen; mae testun y cyngor ei hun yn agor o dan bob cymal.',
    version: 'Fersiwn {version}',
    source: 'Ble mae i’w gael',
    people: 'Pwy yw pwy',
    policies: 'Polisïau y mae’n cyfeirio atynt',
  },

  officer: {
    heading: 'Ar gyfer yr hyn sy’n mynd drwy e-bost',
    hint: 'Nid oes cofrestr yma, felly mae datganiadau’n mynd at eich rheolwr drwy e-bost, yn eich enw chi.',
    name: 'Eich enw',
    address: 'Eich cyfeiriad e-bost gwaith',
  },
};
