import type { Translated } from '#core/language.ts';
import type { ManifestWords } from './manifest-words.ts';

export const welsh: Translated<ManifestWords> = {
  description:
    'Yn gofyn un cwestiwn tawel cyn i bostiad neu neges fynd, ac yn dangos y cymal o’ch cod sy’n cyfrif.',
};
