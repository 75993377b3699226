import type { JWK } from 'jose';
import * as z from 'zod/mini';
import type { SiteFile } from '../every-site.ts';
import { repairSites } from './repair-sites.ts';
import type { ServedBy, ServedRepairs, ServedSettings } from './served.ts';
import { readSigned } from './signed-file.ts';
import { repairsWords } from './words.ts';

/** What the organisation signs: any settings, by name. */
const SettingsFile = z.strictObject({
  /** Rises with each file: an older one cannot be played back. */
  version: z.int().check(z.positive()),
  settings: z.record(z.string(), z.unknown()),
});

/**
 * Takes a list of corrected sites.
 *
 * @param before the one taken last from there, if any
 * @throws ProbityError `ERR_SETTINGS_INVALID` where it is not to be taken; the one before then stays
 */
export async function takeRepairs(
  served: string,
  key: JWK,
  by: ServedBy,
  shipped: readonly SiteFile[],
  before: ServedRepairs | null,
): Promise<ServedRepairs> {
  return { ...by, ...(await repairSites(shipped, served, key, before?.version)) };
}

/**
 * Takes a file of settings. Its entries are looked at later, with those of the policy.
 *
 * @param before the one taken last from there, if any
 * @throws ProbityError `ERR_SETTINGS_INVALID` where it is not to be taken; the one before then stays
 */
export async function takeSettings(
  served: string,
  key: JWK,
  by: ServedBy,
  before: ServedSettings | null,
): Promise<ServedSettings> {
  const { noSettings: strange, settingsRefused: refused } = repairsWords;
  const kind = { schema: SettingsFile, strange, refused };
  const { version, settings } = await readSigned(kind, served, key, before?.version ?? 0);
  return { ...by, version, values: settings };
}
