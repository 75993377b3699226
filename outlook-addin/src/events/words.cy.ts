import type { Translated } from '#core/language.ts';
import type { EventWords } from './words.ts';

export const welsh: Translated<EventWords> = {
  open: 'Agor Probity',
  clause: 'Cymal {number}, {heading}: {summary}',
  unnumberedClause: '{heading}: {summary}',
  // The number comes last, where it mutates nothing.
  more: {
    single: 'Canfu Probity un peth arall.',
    several: 'Pethau eraill a ganfu Probity: {count}.',
  },
  settle: 'I’w anfon er hynny, agorwch Probity a dywedwch pam.',
  change: 'Ni all fynd fel hyn: newidiwch y neges, neu gofynnwch i’ch rheolwr.',
  held: 'Ni allai Probity wirio hon, ac mae eich cyngor am i bob neges gael ei gwirio cyn mynd. Pwyswch “Anfon” eto. Os yw’n parhau, dywedwch wrth eich desg gymorth.',
};
