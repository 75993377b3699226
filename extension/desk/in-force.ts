import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Person } from '#core/item/item.ts';
import type { Authority } from '#core/ui/sign-in/authority.ts';
import type { PostingOrganisation } from '../settings/guard-settings.ts';
import { readSettled, watchSettled } from '../settings/in-force.ts';
import type { SettingName, Settings } from '../settings/settings.ts';
import { isLocked, type SettledSettings } from '../settings/settle.ts';
import { organisationOf } from '../settings/tell-guard.ts';

/** All by which a page of the extension goes. */
export interface InForce {
  values: Settings;
  /** Whether the organisation has set this, so that it cannot be changed here. */
  isLocked: (name: SettingName) => boolean;
  /** Who uses this browser, for what goes by mail; empty where they have not said. */
  officer: Person;
}

const Officer = z.object({ name: z.string(), address: z.string() });
const officerKey = 'officer';
const nobody: Person = { name: '', address: '' };

export async function readInForce(): Promise<InForce> {
  const [settled, kept] = await Promise.all([readSettled(), browser.storage.local.get(officerKey)]);
  return inForce(settled, kept[officerKey]);
}

function inForce(settled: SettledSettings, officer: unknown): InForce {
  return {
    values: settled.values,
    isLocked: (name) => isLocked(settled, name),
    officer: z.safeParse(Officer, officer).data ?? nobody,
  };
}

/** Calls back when any of it may have changed; gives how to stop. */
export function watchInForce(listener: () => void): () => void {
  const stop = watchSettled(listener);
  const onOfficer = (changes: Record<string, unknown>) => {
    if (officerKey in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onOfficer);
  return () => {
    stop();
    browser.storage.local.onChanged.removeListener(onOfficer);
  };
}

export async function keepOfficer(officer: Person): Promise<void> {
  await browser.storage.local.set({ [officerKey]: officer });
}

/** The employer, as judging knows it. */
export function employerOf(settings: Settings): PostingOrganisation {
  const { levels } = settings;
  return organisationOf(settings) ?? { name: '', domains: [], memberDomains: [], handles: [], levels };
}

/** Where declarations go, and where officers sign in for it. */
export interface RegisterSettings {
  url: string;
  authority: Authority;
}

/** Null where the organisation has no register, or has not said all that is needed to reach it. */
export function registerOf({ registerUrl, issuer, clientId, scope }: Settings): RegisterSettings | null {
  const isWhole = registerUrl !== null && issuer !== null && clientId !== null && scope !== null;
  return isWhole ? { url: registerUrl, authority: { issuer, clientId, scope } } : null;
}
