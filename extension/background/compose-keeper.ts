import { browser } from 'wxt/browser';
import type { Desk } from '#core/ui/desk/desk.ts';
import { sharesSetAside } from '#core/ui/desk/set-aside.ts';
import { type ComposeSettings, composeSettingsKey, composeSettingsOf } from '../judge/compose-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { sendingOf } from '../settings/tell-guard.ts';

/** Has mail that is about to be sent judged by what the officer's desk knows. */
export async function keepCompose({ state, parts }: Desk, settings: Settings): Promise<void> {
  const { [composeSettingsKey]: kept } = await browser.storage.local.get(composeSettingsKey);
  const before = composeSettingsOf(kept);
  const { officer } = parts.surface;
  const { dismissed, setAside: elsewhere } = state;
  const { suppliers } = settings;
  const sending = sendingOf(settings);
  const sharesDismissals = sharesSetAside(state);
  const after: ComposeSettings = { officer, suppliers, sending, dismissed, elsewhere, sharesDismissals };
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  await browser.storage.local.set({ [composeSettingsKey]: after });
}
