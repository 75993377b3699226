import type { Translated } from '#core/language.ts';
import type { CouncilWords } from './council-words.ts';

export const welsh: Translated<CouncilWords> = {
  employer: 'Cyflogwr',
  code: 'Cod ymddygiad eich cyngor',
  codeShort: 'Cod',
  choose: 'Dewiswch …',
  codeHint: 'Mae Probity yn dangos ei gymalau, ac yn barnu yn ôl y cod.',
  unknownCode: 'Nid yw yn y fersiwn hon o Probity',
  setBy: 'Gosodwyd gan {council}. Gofynnwch yno os dylid ei newid.',
  theOrganisation: 'eich sefydliad',
  domain: 'Diwedd eich cyfeiriad gwaith',
  domainExample: 'westmarch.gov.uk',
  domainHint: 'Mae’n gwahaniaethu rhwng cydweithwyr ac eraill. Gadewch yn wag os nad ydych yn ei wybod.',
};
