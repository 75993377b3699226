import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { nextdoor } from './nextdoor.ts';
import type { TestPage } from './page.ts';
import { reddit } from './reddit.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** One page for each site. */
export const pages: readonly TestPage[] = [
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
