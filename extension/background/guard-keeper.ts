import { browser } from 'wxt/browser';
import type { Code } from '#core/policy/code.ts';
import { type Profile, plainProfile } from '#core/policy/situation.ts';
import { type GuardSettings, guardSettingsKey, guardSettingsOf } from '../settings/guard-settings.ts';

/** Changes what the guard is told; the guards of all open pages follow at once. */
export function changeGuard(change: (kept: GuardSettings) => Partial<GuardSettings>): Promise<void> {
  return navigator.locks.request('probity-guard', async () => {
    const { [guardSettingsKey]: kept } = await browser.storage.local.get(guardSettingsKey);
    const before = guardSettingsOf(kept);
    const after = { ...before, ...change(before) };
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    await browser.storage.local.set({ [guardSettingsKey]: after });
  });
}

/** Has the guard go by the officer's code and post. */
export function keepGuard(code: Code, profile: Profile): Promise<void> {
  return changeGuard(() => ({ code, profile }));
}

/** Has the guard go by no code and no post any longer. */
export function forgetCode(): Promise<void> {
  return changeGuard(() => ({ code: null, profile: plainProfile }));
}
