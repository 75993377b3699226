import * as z from 'zod/mini';
import { ProbityError } from '#core/errors.ts';
import { directoryOf } from '#core/party/directory.ts';
import { readOrganisation } from '#core/party/organisation.ts';
import { supplierStatuses } from '#core/party/party.ts';
import type { Setting } from '#core/party/setting.ts';
import { fill } from '#core/ui/noticed.ts';
import { words } from '#core/ui/words.ts';
import type { Authority } from './sign-in/authority.ts';

/** What a council tells the pane of itself. */
export interface Settings {
  /** Names the code of conduct: `policies/<code>.json` beside the pane. */
  code: string;
  setting: Setting;
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
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || ['localhost', '127.0.0.1'].includes(hostname);
  }),
);

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

/**
 * Reads `settings.json`.
 *
 * @throws ProbityError `ERR_SETTINGS_UNREACHABLE`, `ERR_SETTINGS_INVALID`, `ERR_ORGANISATION_INVALID`
 */
export async function loadSettings(fetchJson: FetchJson): Promise<Settings> {
  const file = 'settings.json';
  const read = SettingsFile.safeParse(await fetchJson(file));
  if (!read.success) throw settingsInvalid(file, read.error);
  const { code, organisation, suppliers, register } = read.data;
  return {
    code,
    setting: { organisation: readOrganisation(organisation), suppliers: directoryOf(suppliers) },
    register,
  };
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
