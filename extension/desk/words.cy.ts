import type { Translated } from '#core/language.ts';
import type { DeskWords } from './words.ts';

export const welsh: Translated<DeskWords> = {
  noFile: 'Ni chedwir tudalen fel ffeil. Cadwch hi eich hun, a’i hatodi i’r neges.',
  paste: 'Mae’r testun wedi’i gopïo. Gludwch ef yma.',
};
