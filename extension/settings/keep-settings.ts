import { browser } from 'wxt/browser';
import { changeGuard } from '../background/guard-keeper.ts';
import { lookForServed, readServed, type ServedFrom } from '../repairs/look-for-served.ts';
import { type Served, servedKey } from '../repairs/served.ts';
import { ownKey, readSettled, settledKey } from './in-force.ts';
import { guardNamedHosts } from './named-hosts.ts';
import { policyAlarm, readPolicy } from './policy.ts';
import { settle } from './settle.ts';
import { guardPartOf } from './tell-guard.ts';

/** Looks once a day for what the organisation serves. */
const servedAlarm = 'served';
const dayMinutes = 24 * 60;
/** In `storage.session`: whether the settings were looked at since the browser or the extension started. */
const lookedKey = 'settings-looked-at';

const now = () => new Date();

/**
 * Keeps the settings in force, the guard and its named servers in step with the policy, with what the organisation
 * serves and with what the officer sets. One line in the background, at once as it starts.
 */
export function keepSettings(): void {
  browser.storage.onChanged.addListener((changes: Changes, area: string) => {
    if (area === 'managed' || (area === 'local' && concerns(changes))) void bringIntoForce();
  });
  browser.alarms.onAlarm.addListener(({ name }: { name: string }) => {
    if (name === servedAlarm) void lookForServed(now);
    if (name === policyAlarm) void bringIntoForce();
  });
  browser.permissions.onAdded.addListener(() => void followHosts());
  browser.permissions.onRemoved.addListener(() => void followHosts());
  void begin();
}

interface Change {
  oldValue?: unknown;
  newValue?: unknown;
}

type Changes = Record<string, Change>;

/** What the officer or the organisation said has changed, or all that is kept here was deleted. */
function concerns(changes: Changes): boolean {
  const settled = changes[settledKey];
  return (
    ownKey in changes ||
    isServedAnew(changes[servedKey]) ||
    (settled !== undefined && settled.newValue === undefined)
  );
}

/** Each look is noted; only what was taken in it counts. */
function isServedAnew({ oldValue, newValue }: Change = {}): boolean {
  return takenIn(oldValue) !== takenIn(newValue);
}

function takenIn(kept: unknown): string {
  const { settings = null, repairs = null } = (kept ?? {}) as Partial<Served>;
  return JSON.stringify([settings, repairs]);
}

/** The browser ends and wakes the background often; only a start of the browser, or of the extension, counts as one. */
async function begin(): Promise<void> {
  const { [lookedKey]: looked } = await browser.storage.session.get(lookedKey);
  if (looked === true) return;
  await navigator.locks.request('probity-settings', refresh);
  await browser.storage.session.set({ [lookedKey]: true });
  await lookForServed(now);
}

async function bringIntoForce(): Promise<void> {
  const isElsewhere = await navigator.locks.request('probity-settings', refresh);
  if (isElsewhere) await lookForServed(now);
}

/**
 * Settles all layers anew and hands the guard its part, before anybody reads the one or the other.
 * @returns whether what is served is now to be looked for elsewhere, or checked with another key
 */
async function refresh(): Promise<boolean> {
  const before = (await readSettled()).values;
  const [policy, local] = await Promise.all([
    readPolicy(() => void bringIntoForce()),
    browser.storage.local.get([ownKey, servedKey]),
  ]);
  const officer = local[ownKey];
  // Where to look is never served itself, so it is known without what is served.
  const { settings } = await readServed(settle({ policy, officer }).values);
  const settled = settle({ policy, served: settings?.values, officer });
  const { repairs } = await readServed(settled.values);
  await changeGuard(({ off }) => guardPartOf(settled.values, repairs, off));
  await browser.storage.local.set({ [settledKey]: settled });
  await lookDaily(settled.values);
  await guardNamedHosts(settled.values.mastodonHosts);
  return wayOf(settled.values) !== wayOf(before);
}

async function lookDaily({ settingsUrl, repairsUrl }: ServedFrom): Promise<void> {
  if (settingsUrl === null && repairsUrl === null) return void (await browser.alarms.clear(servedAlarm));
  if (await browser.alarms.get(servedAlarm)) return;
  await browser.alarms.create(servedAlarm, { periodInMinutes: dayMinutes });
}

async function followHosts(): Promise<void> {
  await guardNamedHosts((await readSettled()).values.mastodonHosts);
}

/** Where the organisation's files lie, to be compared. */
function wayOf({ settingsUrl, repairsUrl, signingKey }: ServedFrom): string {
  return JSON.stringify([settingsUrl, repairsUrl, signingKey]);
}
