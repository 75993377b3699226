import { composeSites } from './mail-sites/compose/index.ts';
import { mailSites } from './mail-sites/index.ts';
import type { MailSite } from './mail-sites/mail-site.ts';
import { sites } from './sites/index.ts';
import type { Site } from './sites/site.ts';

/** A site's file of either kind: where people write, or where they read. */
export type SiteFile = Site | MailSite;

/** Every site that Probity knows: of posts, of mail that is written, of mail and calendars that are read. */
export const everySite: readonly SiteFile[] = [...sites, ...composeSites, ...mailSites];

export function isReadOn(site: SiteFile): site is MailSite {
  return 'views' in site;
}

export function isWrittenOn(site: SiteFile): site is Site {
  return 'composers' in site;
}
