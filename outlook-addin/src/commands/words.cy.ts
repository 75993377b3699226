import type { Translated } from '#core/language.ts';
import type { FlagWords } from './words.ts';

export const welsh: Translated<FlagWords> = {
  question: 'Beth mae’r cod ymddygiad yn ei ofyn gennyf yma?',
  sent: 'Gofynnwyd i’ch rheolwr am arweiniad ar hyn. Bydd yr ateb dan “Fy natganiadau” yn Probity.',
  kept: 'Mae eich cwestiwn ar y ddyfais hon a bydd yn mynd pan fydd y gofrestr yn ateb. Gweler “Fy natganiadau” yn Probity.',
  signIn: 'Mae eich cwestiwn ar y ddyfais hon. Agorwch Probity a mewngofnodwch, ac fe aiff at eich rheolwr.',
  onForm:
    'Mae eich cwestiwn yn barod ond heb fynd eto. Agorwch Probity, edrychwch drosto dan “Fy natganiadau” a’i anfon.',
  asked: 'Rydych eisoes wedi gofyn am arweiniad ar hyn. Gweler “Fy natganiadau” yn Probity am yr hanes.',
  refused: 'Ni chymerodd y gofrestr eich cwestiwn. Agorwch Probity: dywed “Fy natganiadau” pam.',
  failed:
    'Ni ofynnwyd dim: ni allai Probity ddarllen yr eitem hon neu nid oedd yn barod. Agorwch Probity i ofyn am arweiniad.',
};
