/// <reference types="office-js" />
import { type Preferences, preferencesOf } from '../preferences.ts';
import { asked, notKept } from './ask.ts';

const key = 'probity.preferences';

/** What the officer prefers, on every device on which they use this mailbox. */
export function readPreferences(): Preferences {
  return preferencesOf(Office.context.roamingSettings?.get(key));
}

/** @throws ProbityError `ERR_OUTLOOK_REFUSED` where Outlook did not keep it */
export async function keepPreferences(preferences: Preferences): Promise<void> {
  const { roamingSettings } = Office.context;
  roamingSettings.set(key, preferences);
  await asked<void>((answer) => roamingSettings.saveAsync(answer), notKept);
}
