import type { Translated } from '#core/language.ts';
import type { JudgeWords } from './words.ts';

export const welsh: Translated<JudgeWords> = {
  answeringAbuse: 'Mae’r hyn rydych yn ei ateb yn cynnwys geiriau a allai frifo neu dramgwyddo.',
  unseen:
    'Nid yw cyfeiriadau rhai pobl ar y dudalen hon ({names}), felly ni all Probity ddweud a ydynt yn gweithio i’ch cyngor. Gwiriwch cyn anfon.',
};
