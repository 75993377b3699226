import { inLanguages } from '#core/language.ts';

export const deliverWords = inLanguages({
  en: { fileGone: 'The file is no longer on this device, so it could not be sent. Attach it again.' },
  cy: { fileGone: 'Nid yw’r ffeil ar y ddyfais hon mwyach, felly ni ellid ei hanfon. Atodwch hi eto.' },
});
