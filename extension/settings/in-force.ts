import { browser } from 'wxt/browser';
import type { SettingName, Settings } from './settings.ts';
import { type SettledSettings, unsettled } from './settle.ts';

/** Where the background keeps the settings in force, ready to be read. */
export const settledKey = 'settings';
/** Where the officer's own settings lie, as they were written. */
export const ownKey = 'own-settings';

/** The settings in force, who set each, and what was left out. */
export async function readSettled(): Promise<SettledSettings> {
  const kept = await browser.storage.local.get(settledKey);
  return settledOf(kept[settledKey]);
}

/**
 * Calls back with the settings in force whenever they change.
 * @returns what ends it
 */
export function watchSettled(listener: (settled: SettledSettings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[settledKey];
    if (change) listener(settledOf(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

/**
 * Keeps settings of the officer's own; what the organisation has set stays as it is. `null` takes one back.
 * They count as soon as the background has looked at them: see `watchSettled`.
 */
export async function setOwn(part: { [Name in SettingName]?: Settings[Name] | null }): Promise<void> {
  await navigator.locks.request('probity-own-settings', async () => {
    const kept = await browser.storage.local.get(ownKey);
    const own: Record<string, unknown> = { ...(kept[ownKey] as object | undefined), ...part };
    for (const [name, value] of Object.entries(own)) if (value === null) delete own[name];
    await browser.storage.local.set({ [ownKey]: own });
  });
}

// Only the background writes it, and it has checked every entry.
function settledOf(kept: unknown): SettledSettings {
  return (kept as SettledSettings | undefined) ?? unsettled;
}
