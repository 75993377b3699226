import type { Language } from '#core/language.ts';
import type { Supplier } from '#core/party/party.ts';
import { type AlertId, plainSending, type SendMode } from '#core/sending/sending.ts';
import type { Level, SignalId } from '#core/signals/ids.ts';
import {
  address,
  alert,
  alertMode,
  domain,
  type Entry,
  id,
  language,
  level,
  mailbox,
  publicKey,
  sendMode,
  signal,
  supplier,
  text,
  yesOrNo,
} from './entries.ts';

/** How a setting is put together of entries: a single one, a list, or a table from one kind to another. */
export type Form =
  | { form: 'one'; entry: Entry<unknown> }
  | { form: 'list'; entry: Entry<unknown> }
  | { form: 'table'; key: Entry<string>; entry: Entry<unknown> };

/** One setting: what it may hold, what it is where nobody has said, and who may say. */
export type Described<T> = Form & {
  plain: T;
  /** False where the organisation alone decides. */
  officers: boolean;
  /** False where only the policy may say it, and nothing that is served. */
  served: boolean;
};

const anybody = { officers: true, served: true };
const organisation = { officers: false, served: true };
const policy = { officers: true, served: false };

function one<T>(entry: Entry<T>, plain: T, who = anybody): Described<T> {
  return { form: 'one', entry, plain, ...who };
}

function maybe<T>(entry: Entry<T>, who = anybody): Described<T | null> {
  return { form: 'one', entry, plain: null, ...who };
}

function list<T>(entry: Entry<T>, who = anybody): Described<readonly T[]> {
  return { form: 'list', entry, plain: [], ...who };
}

function table<K extends string, T>(
  key: Entry<K>,
  entry: Entry<T>,
  who = anybody,
): Described<Readonly<Partial<Record<K, T>>>> {
  const plain: Partial<Record<K, T>> = {};
  return { form: 'table', key, entry, plain, ...who };
}

/**
 * Every setting of the extension, described once: the policy's schema, the templates for administrators, the page of
 * options and the table in `docs/deploy-extension.md` all come from here. Names are those of the Outlook settings.
 */
export const settings = {
  organisationName: maybe(text),
  domains: list(domain),
  memberDomains: list(domain),
  handles: list(text),
  code: maybe(id),
  wording: table(text, text),
  language: maybe<Language>(language),
  suppliers: list<Supplier>(supplier),
  levels: table<SignalId, Level>(signal, level),
  blocking: list(signal, organisation),
  sendingMode: one<SendMode>(sendMode, plainSending.mode, organisation),
  sendingAlerts: table<AlertId, SendMode | 'pass'>(alert, alertMode, organisation),
  sendingReason: one(yesOrNo, plainSending.reason, organisation),
  sitesOff: list(id, organisation),
  pauseForAnHour: one(yesOrNo, true, organisation),
  switchOffSites: one(yesOrNo, true, organisation),
  mark: one(yesOrNo, false),
  mastodonHosts: list(domain),
  registerUrl: maybe(address),
  issuer: maybe(address),
  clientId: maybe(text),
  scope: maybe(text),
  supportAddress: maybe(mailbox),
  notifications: one(yesOrNo, false),
  settingsUrl: maybe(address, policy),
  repairsUrl: maybe(address),
  signingKey: maybe(publicKey, policy),
} satisfies Record<string, Described<unknown>>;

export type SettingName = keyof typeof settings;

/** What each setting holds, checked. */
export type Settings = {
  readonly [Name in SettingName]: (typeof settings)[Name] extends Described<infer Value> ? Value : never;
};

export const settingNames = Object.keys(settings) as SettingName[];

/** As it is where nobody has said anything. */
export const plainSettings = Object.fromEntries(
  settingNames.map((name) => [name, settings[name].plain]),
) as unknown as Settings;
