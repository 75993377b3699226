import type { JWK } from 'jose';
import * as z from 'zod/mini';
import { ProbityError } from '#core/errors.ts';
import { fill } from '#core/fill.ts';
import type { SiteFile } from '../every-site.ts';
import { repairSites } from '../sites/repair.ts';
import type { ServedBy, ServedRepairs, ServedSettings } from './served.ts';
import { signedText } from './signed.ts';
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
  const text = await signedText(served, key).catch((cause: unknown) => {
    throw refused(repairsWords.notSigned, cause);
  });
  const { success, data } = SettingsFile.safeParse(jsonOf(text));
  if (!success) throw refused(repairsWords.noSettings);
  const last = before?.version ?? 0;
  if (data.version < last) {
    throw refused(fill(repairsWords.older, { version: `${data.version}`, last: `${last}` }));
  }
  return { ...by, version: data.version, values: data.settings };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refused(why: string, cause?: unknown): ProbityError {
  return new ProbityError('ERR_SETTINGS_INVALID', fill(repairsWords.settingsRefused, { why }), { cause });
}
