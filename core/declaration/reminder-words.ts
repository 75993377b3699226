import { inLanguages } from '#core/language.ts';

/** What stands in the officer's calendar. */
export const reminderWords = inLanguages({
  en: { summary: 'Declare by {due}' },
  cy: { summary: 'Datgan erbyn {due}' },
});
