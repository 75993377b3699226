import { inLanguages } from '#core/language.ts';

/** `{host}` is a server's name; `{day}` when the organisation's files were last looked for. */
const en = {
  heading: 'Mastodon servers',
  hint: 'Any server can be one. Probity stands beside those that are named here, once you have allowed it.',
  byOrganisation: 'Named by your organisation. Your browser asks you to allow each once.',
  allow: 'Allow {host}',
  allowed: 'allowed; pages that stand open must be reloaded',
  refused: 'Your browser was not allowed to let Probity stand there. Nothing has changed.',
  label: 'Your server',
  example: 'social.example',
  add: 'Add and allow',
  wrong: 'This is no server’s name. Write it like social.example, without https://.',
  remove: 'Remove {host}',

  faultsHeading: 'What was left out',
  faultsHint: 'Some settings could not be used. Whoever looks after Probity where you work can mend them.',
};

const cy: typeof en = {
  heading: 'Gweinyddion Mastodon',
  hint: 'Gall unrhyw weinydd fod yn un. Mae Probity wrth law ar y rhai a enwir yma, ar ôl i chi ei ganiatáu.',
  byOrganisation: 'Enwyd gan eich sefydliad. Mae eich porwr yn gofyn i chi ganiatáu pob un unwaith.',
  allow: 'Caniatáu {host}',
  allowed: 'caniatawyd; rhaid ail-lwytho tudalennau sydd ar agor',
  refused: 'Ni roddwyd caniatâd i Probity fod yno. Does dim wedi newid.',
  label: 'Eich gweinydd',
  example: 'social.example',
  add: 'Ychwanegu a chaniatáu',
  wrong: 'Nid enw gweinydd yw hwn. Ysgrifennwch ef fel social.example, heb https://.',
  remove: 'Tynnu {host}',

  faultsHeading: 'Yr hyn a adawyd allan',
  faultsHint:
    'Ni ellid defnyddio rhai gosodiadau. Gall pwy bynnag sy’n gofalu am Probity lle rydych yn gweithio eu cywiro.',
};

export const serversWords = inLanguages({ en, cy });
