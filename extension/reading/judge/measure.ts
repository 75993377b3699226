import { browser } from 'wxt/browser';
import type { Supplier } from '#core/party/party.ts';
import { openStore } from '#core/storage/open.ts';
import type { Store } from '#core/storage/store.ts';
import { type GuardSettings, guardSettingsKey, guardSettingsOf } from '../../settings/guard-settings.ts';
import { readSettled, settledKey } from '../../settings/in-force.ts';
import type { MailMeasure } from './judge-mail.ts';

/** Where all of the extension keeps what stays on this device. */
const storeName = 'probity';

interface Settings {
  guard: GuardSettings;
  suppliers: readonly Supplier[];
}

let settings: Promise<Settings> | null = null;
let opened: Promise<Store> | null = null;

/** Forgets settings when they change; read anew for each message, a long list of suppliers would be dear. */
export function followMeasure(): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, unknown>) => {
    if (guardSettingsKey in changes || settledKey in changes) settings = null;
  });
}

/** What the officer keeps on this device, opened once as long as the background is awake. */
export function deviceStore(): Promise<Store> {
  opened ??= openStore({ name: storeName, now: () => new Date() });
  return opened;
}

/** What mail is judged by now; null where no code of conduct was chosen, or the site is switched off. */
export async function measureFor(site: string): Promise<MailMeasure | null> {
  settings ??= readSettings();
  const { guard, suppliers } = await settings;
  const { code, organisation, profile } = guard;
  if (code === null || isOff(site, guard)) return null;
  const dismissals = await (await deviceStore()).dismissals.all();
  return {
    organisation,
    suppliers,
    code,
    profile,
    history: null,
    dismissed: dismissals.map(({ print }) => print),
    officer: '',
  };
}

async function readSettings(): Promise<Settings> {
  const [kept, settled] = await Promise.all([browser.storage.local.get(guardSettingsKey), readSettled()]);
  return { guard: guardSettingsOf(kept[guardSettingsKey]), suppliers: settled.values.suppliers };
}

function isOff(site: string, { off }: GuardSettings): boolean {
  const entry = off[site];
  return entry !== undefined && (entry.until === null || entry.until > Date.now());
}
