import { browser } from 'wxt/browser';
import type { Supplier } from '#core/party/party.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { type ComposeSettings, composeSettingsKey, composeSettingsOf } from '../judge/compose-settings.ts';

/** Has mail that is about to be sent judged by what the officer's desk knows. */
export async function keepCompose({ state, parts }: Desk, suppliers: readonly Supplier[]): Promise<void> {
  const { [composeSettingsKey]: kept } = await browser.storage.local.get(composeSettingsKey);
  const before = composeSettingsOf(kept);
  const { officer } = parts.surface;
  const { dismissed, setAside: elsewhere } = state;
  const after: ComposeSettings = { ...before, officer, suppliers, dismissed, elsewhere };
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  await browser.storage.local.set({ [composeSettingsKey]: after });
}
