import { inLanguages } from '#core/language.ts';
import type { PageState } from '../messages.ts';
import { welsh } from './words.cy.ts';

const states: Record<PageState, string> = {
  protecting: 'Probity: asks before you post or send here',
  'no-composer': 'Probity',
  'not-recognised': 'Probity: cannot find what you write on this page',
  'off-by-you': 'Probity: switched off here by you',
  'off-by-organisation': 'Probity: switched off here by your organisation',
};

const english = {
  states,
  waiting: { one: '{count} waits for you', other: '{count} wait for you' },
  check: 'Check with Probity',
  decided: { title: 'Decided', message: '{what}' },
  returned: { title: 'A question for you', message: '{what}' },
  due: { title: 'Due {on}', message: '{what}' },
};

export type BackgroundWords = typeof english;

/** What the background says. `{count}`, `{what}`, `{on}` are filled in. */
export const backgroundWords = inLanguages({ en: english, cy: welsh });
