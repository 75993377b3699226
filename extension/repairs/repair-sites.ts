import type { JWK } from 'jose';
import * as z from 'zod/mini';
import { fill } from '#core/fill.ts';
import { isReadOn, type SiteFile } from '../every-site.ts';
import { mailSiteSchema } from '../mail-sites/mail-site-schema.ts';
import { siteHead, siteSchema } from '../sites/site-schema.ts';
import { readSigned, refusal } from './signed-file.ts';
import { repairsWords } from './words.ts';

/** Room for every site several times over. */
const mostBytes = 256 * 1024;

/** What the organisation signs. Each site is checked on its own, so that a bad one costs the others nothing. */
const listSchema = z.strictObject({
  /** Rises with each list: an older one cannot be played back. */
  version: z.int().check(z.positive()),
  sites: z.array(z.unknown()).check(z.maxLength(40)),
  /** Ids of sites that Probity is to leave alone. */
  off: z.array(z.string().check(z.maxLength(41))).check(z.maxLength(40)),
});

/** Where a repair was left out, and why, for the organisation's own people. */
export interface RepairNote {
  site: string;
  reason: 'invalid' | 'unknown' | 'older' | 'more-hosts';
}

export interface RepairedSites {
  /** The list's version, to be handed in with the next. */
  version: number;
  /** The corrected sites, and no others. */
  sites: SiteFile[];
  /** Ids of shipped sites that the organisation has switched off. */
  off: string[];
  notes: RepairNote[];
}

/**
 * Corrects the shipped sites by a list that the organisation serves, or switches some off, without a new release.
 * Only selectors and names can come this way, never code and never a new host.
 *
 * @param served a compact JWS (RFC 7515) by Ed25519 or ECDSA P-256 over JSON `{version, sites, off}`
 * @param key the organisation's public key, from its policy
 * @param lastVersion of the list that was taken last; 0 where there was none
 * @throws ProbityError `ERR_SETTINGS_INVALID` where the list is too large, not signed with this key, older than the
 *   last one or no such list; the sites stay as they are then
 */
export async function repairSites(
  shipped: readonly SiteFile[],
  served: string,
  key: JWK,
  lastVersion = 0,
): Promise<RepairedSites> {
  const { version, sites, off } = await readList(served, key, lastVersion);
  const notes: RepairNote[] = [];
  const repairs = new Map<string, SiteFile>();
  for (const given of sites) {
    const verdict = judge(given, shipped);
    if ('reason' in verdict) notes.push(verdict);
    else repairs.set(verdict.id, verdict);
  }
  return {
    version,
    sites: [...repairs.values()],
    off: shipped.map(({ id }) => id).filter((id) => off.includes(id)),
    notes,
  };
}

const fileSchema = z.union([siteSchema, mailSiteSchema]);
const idSchema = z.object({ id: siteHead.id });

/** The repair, or why it is none. */
function judge(given: unknown, shipped: readonly SiteFile[]): SiteFile | RepairNote {
  const { success, data } = fileSchema.safeParse(given);
  if (!success) return { site: idOf(given), reason: 'invalid' };
  const own = shipped.find(({ id }) => id === data.id);
  if (own === undefined) return { site: data.id, reason: 'unknown' };
  if (isReadOn(own) !== isReadOn(data)) return { site: data.id, reason: 'invalid' };
  if (data.version <= own.version) return { site: data.id, reason: 'older' };
  // The extension asked for these hosts and no others.
  if (data.hosts.some((host) => !own.hosts.includes(host))) return { site: data.id, reason: 'more-hosts' };
  return data;
}

/** Only what looks like an id is repeated: the rest is unchecked text. */
function idOf(given: unknown): string {
  return idSchema.safeParse(given).data?.id ?? '';
}

function readList(served: string, key: JWK, lastVersion: number): Promise<z.infer<typeof listSchema>> {
  const { noSites: strange, sitesRefused: refused, larger } = repairsWords;
  if (served.length > mostBytes) throw refusal({ refused }, fill(larger, { most: `${mostBytes / 1024}` }));
  return readSigned({ schema: listSchema, strange, refused }, served, key, lastVersion);
}
