import type { Language } from '#core/language.ts';
import type { Asked } from './admx.ts';

/** What the templates say beyond the settings' own words. */
export interface TemplateWords {
  description: string;
  how: Record<Asked, string>;
}

export const templateWordsIn: Record<Language, TemplateWords> = {
  en: {
    description: 'Settings of Probity in the browser.',
    how: {
      switch: '',
      text: '',
      list: 'One entry on each line.',
      table: 'One name with its value on each line.',
      json: 'As JSON, on one line: [{"name": "Calloway Highways Ltd", "domain": "callowayhighways.co.uk", "status": "contract", "reference": "WM-4410"}]',
    },
  },
  cy: {
    description: 'Gosodiadau Probity yn y porwr.',
    how: {
      switch: '',
      text: '',
      list: 'Un cofnod ar bob llinell.',
      table: 'Un enw a’i werth ar bob llinell.',
      json: 'Fel JSON, ar un llinell: [{"name": "Calloway Highways Ltd", "domain": "callowayhighways.co.uk", "status": "contract", "reference": "WM-4410"}]',
    },
  },
};
