import { inLanguages } from '#core/language.ts';

const en = {
  settingsRefused: 'The settings that your organisation serves were not taken: {why}',
  sitesRefused: 'The list of corrected sites was not taken: {why}',
  notSigned: 'the file is not signed with the key of your policy. Sign it with that key.',
  noSettings: 'the file does not hold version and settings. Sign such a file.',
  noSites: 'the file does not hold version, sites and off. Sign such a list.',
  older: 'the file is version {version}, and version {last} was taken before. Serve a newer one.',
  larger: 'the file is larger than {most} kB. Serve a smaller one.',
  unreachable: '{url} could not be reached: {why}. It is tried again tomorrow, or when the browser starts.',
  status: 'it answered {status}',
  noAnswer: 'it did not answer, or does not let extensions read it (Access-Control-Allow-Origin)',
  tooLarge: 'it sent more than {most} kB',
  noKey: 'An address for served files is set, but no public key to check them with. Set signingKey.',
  wrongKey: 'The public key for served files cannot be read. Set signingKey to a key by P-256 or Ed25519.',
};

const cy: typeof en = {
  settingsRefused: 'Ni chymerwyd y gosodiadau y mae eich sefydliad yn eu gweini: {why}',
  sitesRefused: 'Ni chymerwyd y rhestr o wefannau wedi’u cywiro: {why}',
  notSigned: 'nid yw’r ffeil wedi’i llofnodi ag allwedd eich polisi. Llofnodwch hi â’r allwedd honno.',
  noSettings: 'nid yw’r ffeil yn dal version a settings. Llofnodwch ffeil felly.',
  noSites: 'nid yw’r ffeil yn dal version, sites ac off. Llofnodwch restr felly.',
  older: 'fersiwn {version} yw’r ffeil, a chymerwyd fersiwn {last} o’r blaen. Gweinwch un newyddach.',
  larger: 'mae’r ffeil yn fwy na {most} kB. Gweinwch un lai.',
  unreachable:
    'Ni ellid cyrraedd {url}: {why}. Rhoddir cynnig arall arni yfory, neu pan fydd y porwr yn cychwyn.',
  status: 'atebodd {status}',
  noAnswer: 'nid atebodd, neu nid yw’n gadael i estyniadau ei ddarllen (Access-Control-Allow-Origin)',
  tooLarge: 'anfonodd fwy na {most} kB',
  noKey:
    'Mae cyfeiriad ar gyfer ffeiliau a weinir, ond dim allwedd gyhoeddus i’w gwirio â hi. Gosodwch signingKey.',
  wrongKey:
    'Ni ellir darllen yr allwedd gyhoeddus ar gyfer ffeiliau a weinir. Gosodwch signingKey i allwedd P-256 neu Ed25519.',
};

export const repairsWords = inLanguages({ en, cy });
