import type { Translated } from '#core/language.ts';
import type { StanceWords } from '#core/ui/stance-words.ts';

export const welsh: Translated<StanceWords> = {
  stop: 'Stopiwch',
  decline: 'Gwrthodwch',
  'ask-first': 'Gofynnwch yn gyntaf',
  refer: 'Trosglwyddwch',
  declare: 'Datganwch',
  'take-care': 'Meddyliwch eto',
};
