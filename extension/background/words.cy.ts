import type { Translated } from '#core/language.ts';
import type { BackgroundWords } from './words.ts';

export const welsh: Translated<BackgroundWords> = {
  states: {
    protecting: 'Probity: yn gofyn cyn i chi bostio neu anfon yma',
    'no-composer': 'Probity',
    'not-recognised': 'Probity: methu canfod yr hyn rydych yn ei ysgrifennu ar y dudalen hon',
    'off-by-you': 'Probity: wedi’i ddiffodd yma gennych chi',
    'off-by-organisation': 'Probity: wedi’i ddiffodd yma gan eich sefydliad',
  },
  waiting: { other: '{count} yn aros amdanoch' },
  check: 'Gwirio gyda Probity',
  decided: { title: 'Penderfynwyd', message: '{what}' },
  returned: { title: 'Cwestiwn i chi', message: '{what}' },
  due: { title: 'Dyddiad cau: {on}', message: '{what}' },
};
