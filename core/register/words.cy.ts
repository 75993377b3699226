import type { Translated } from '#core/language.ts';
import type { RegisterWords } from '#core/register/words.ts';

export const welsh: Translated<RegisterWords> = {
  'sign-in':
    'Nid yw’r gofrestr yn gwybod pwy ydych chi. Mewngofnodwch; mae’r hyn a ysgrifennoch wedi’i gadw ar y ddyfais hon tan hynny.',
  'no-answer':
    'Ni ellir cyrraedd y gofrestr. Mae’r hyn a ysgrifennoch wedi’i gadw ar y ddyfais hon a chaiff ei anfon yn nes ymlaen.',
  'too-late':
    'Ni atebodd y gofrestr mewn pryd. Mae’r hyn a ysgrifennoch wedi’i gadw ar y ddyfais hon a chaiff ei anfon eto.',
  'not-now':
    'Ni all y gofrestr gymryd hwn ar hyn o bryd. Mae’r hyn a ysgrifennoch wedi’i gadw ar y ddyfais hon a chaiff ei anfon eto.',
  strange:
    'Nid cofrestr y mae’r fersiwn hon o Probity yn ei deall a atebodd. Mae’r hyn a ysgrifennoch wedi’i gadw ar y ddyfais hon; mewngofnodwch i’ch rhwydwaith, neu gofynnwch i’ch tîm TG a yw Probity yn gyfredol.',
};
