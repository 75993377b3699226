import type { SiteFile } from '../every-site.ts';
import type { GuardSettings } from '../settings/guard-settings.ts';
import type { Site } from '../sites/site.ts';

/** The site that a page belongs to, or null. Frames without an address of their own belong to their parent's. */
export function siteOf(origin: string, sites: readonly Site[], settings: GuardSettings): Site | null {
  const host = hostIn(origin);
  if (host === null) return null;
  const shipped = sites.find(
    ({ id, hosts }) => servesHost(hosts, host) || settings.hosts[id]?.includes(host),
  );
  return shipped ? corrected(shipped, settings.repairs) : null;
}

/** A site as the organisation has corrected it, where that is newer than what was shipped. */
export function corrected<File extends Pick<SiteFile, 'id' | 'version'>>(
  shipped: File,
  repairs: readonly File[],
): File {
  return repairs.find(({ id, version }) => id === shipped.id && version > shipped.version) ?? shipped;
}

function hostIn(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).hostname : null;
}

/** As browsers read match patterns such as `https://*.reddit.com/*`. */
export function servesHost(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    const [, wanted = ''] = /^[^:]+:\/\/([^/]+)/.exec(pattern) ?? [];
    return wanted.startsWith('*.')
      ? host === wanted.slice(2) || host.endsWith(wanted.slice(1))
      : host === wanted;
  });
}

/** Whether a host is one of these domains or stands under one. */
export function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
