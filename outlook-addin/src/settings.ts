import * as z from 'zod/mini';
import { ProbityError } from '#core/errors.ts';
import { directoryOf } from '#core/party/directory.ts';
import { readOrganisation } from '#core/party/organisation.ts';
import { type Organisation, type Supplier, supplierStatuses } from '#core/party/party.ts';
import type { Setting } from '#core/party/setting.ts';
import { recipientRuleIds } from '#core/sending/recipient-rule-ids.ts';
import { plainSending, type Sending, sendModes } from '#core/sending/sending.ts';
import { signalIds } from '#core/signals/ids.ts';
import { fill } from '#core/ui/noticed.ts';
import type { Authority } from '#core/ui/sign-in/authority.ts';
import { words } from '#core/ui/words.ts';
import { settingsKey } from './settings-key.ts';
import { signedContent } from './signed-settings.ts';

/** What a council tells the pane of itself. */
export interface Settings {
  /** Names the code of conduct: `policies/<code>.json` beside the pane. */
  code: string;
  setting: Setting;
  /** What happens when officers send. The handlers have the same built in. */
  sending: Sending;
  /** Null where the council has no register: everything then stays on the device, or goes by mail. */
  register: RegisterSettings | null;
}

/** Where declarations go, and where officers sign in for it. */
export interface RegisterSettings {
  url: string;
  authority: Authority;
}

/** Fetches a JSON file from beside the pane. */
export type FetchJson = (path: string) => Promise<unknown>;

/** What is sent there is personal: nobody on the way may read it. On one's own machine there is nobody. */
const safeAddress = z.url({ protocol: /^https?$/ }).check(
  z.refine((address) => {
    // Every check has its say, also on what is no address at all.
    const url = URL.parse(address);
    return url?.protocol === 'https:' || ['localhost', '127.0.0.1'].includes(url?.hostname ?? '');
  }),
);

const SendingFile = z.object({
  mode: z._default(z.enum(sendModes), plainSending.mode),
  alerts: z._default(
    z.partialRecord(z.enum([...signalIds, ...recipientRuleIds]), z.enum([...sendModes, 'pass'])),
    plainSending.alerts,
  ),
  unchecked: z._default(z.enum(['send', 'hold']), plainSending.unchecked),
  reason: z._default(z.boolean(), plainSending.reason),
});

const SettingsFile = z.object({
  code: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)),
  organisation: z.unknown(),
  suppliers: z.array(
    z.object({
      name: z.string(),
      domain: z.string(),
      status: z.enum(supplierStatuses),
      reference: z.string(),
    }),
  ),
  sending: z._default(SendingFile, plainSending),
  register: z._default(
    z.nullable(
      z.object({
        url: safeAddress,
        authority: z.object({ issuer: safeAddress, clientId: z.string(), scope: z.string() }),
      }),
    ),
    null,
  ),
});

/** The settings as they are written, checked and with what was left out. */
export interface WrittenSettings extends Omit<Settings, 'setting'> {
  organisation: Organisation;
  suppliers: Supplier[];
}

const settingsFile = 'settings.json';

/**
 * Checks what a settings file holds.
 *
 * @throws ProbityError `ERR_SETTINGS_INVALID`, `ERR_ORGANISATION_INVALID`
 */
export function readSettings(content: unknown): WrittenSettings {
  const read = SettingsFile.safeParse(content);
  if (!read.success) throw settingsInvalid(settingsFile, read.error);
  return { ...read.data, organisation: readOrganisation(read.data.organisation) };
}

/**
 * Fetches `settings.json` and reads it.
 *
 * @param key what it must be signed with; null where it need not be
 * @throws ProbityError `ERR_SETTINGS_UNREACHABLE`, `ERR_SETTINGS_INVALID`, `ERR_ORGANISATION_INVALID`
 */
export async function loadSettings(fetchJson: FetchJson, key = settingsKey): Promise<Settings> {
  const fetched = await fetchJson(settingsFile);
  const content = key === null ? fetched : await signedContent(fetched, key).catch(unsigned);
  const { organisation, suppliers, ...rest } = readSettings(content);
  return { ...rest, setting: { organisation, suppliers: directoryOf(suppliers) } };
}

function unsigned(cause: unknown): never {
  throw settingsInvalid(settingsFile, cause);
}

/**
 * Fetches a JSON file from the pane's own server.
 *
 * @throws ProbityError `ERR_SETTINGS_UNREACHABLE`, `ERR_SETTINGS_INVALID`
 */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path, { cache: 'no-cache' }).catch((cause: unknown) => {
    throw settingsUnreachable(path, cause);
  });
  if (!response.ok) throw settingsUnreachable(path, new Error(`HTTP ${response.status}`));
  return response.json().catch((cause: unknown) => {
    throw settingsInvalid(path, cause);
  });
}

function settingsUnreachable(file: string, cause: unknown): ProbityError {
  return new ProbityError('ERR_SETTINGS_UNREACHABLE', fill(words.faults.settingsUnreachable, { file }), {
    cause,
  });
}

export function settingsInvalid(file: string, cause: unknown): ProbityError {
  return new ProbityError('ERR_SETTINGS_INVALID', fill(words.faults.settingsInvalid, { file }), { cause });
}
