import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { nextdoor } from './nextdoor.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every site that Probity stands beside, by the name of its file. */
export const sites: readonly Site[] = [
  bluesky,
  facebook,
  instagram,
  linkedin,
  mastodon,
  nextdoor,
  reddit,
  threads,
  tiktok,
  x,
  youtube,
];
