import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bluesky } from '#test/extension/pages/bluesky.ts';
import { facebook } from '#test/extension/pages/facebook.ts';
import { linkedin } from '#test/extension/pages/linkedin.ts';
import { mastodon } from '#test/extension/pages/mastodon.ts';
import { guardOf } from '#test/extension/pages/settings.ts';
import { x } from '#test/extension/pages/x.ts';
import { dist } from '../../scripts/folders.ts';
import { useExtension } from './extension-browser.ts';
import { setSettings } from './extension-launch.ts';
import { mastodonHost } from './extension-setup.ts';
import { Visit } from './extension-visit.ts';

const pages = [bluesky, facebook, linkedin, mastodon, x];
const browser = useExtension(pages);

/** Pictures of the question, for eyes. */
const pictures = join(dist, 'extension-looks');

const draft =
  'Third time the depot report is pulled. Our director is a liar and this council is a disgrace. Nobody there can read a site plan.';

interface Look {
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  contrast?: true;
  /** Of the browser's own. */
  zoom?: number;
}

const looks: Record<string, Look> = {
  light: { width: 1000, height: 720, scheme: 'light' },
  dark: { width: 1000, height: 720, scheme: 'dark' },
  'high-contrast': { width: 1000, height: 720, scheme: 'dark', contrast: true },
  'zoomed-to-200-percent': { width: 1000, height: 720, scheme: 'light', zoom: 2 },
  narrow: { width: 320, height: 568, scheme: 'dark' },
};

beforeAll(() => mkdir(pictures, { recursive: true }));

async function take({ width, height, scheme, contrast, zoom = 1 }: Look): Promise<void> {
  const { page } = browser();
  await page.emulateMedia({ colorScheme: scheme, forcedColors: contrast ? 'active' : 'none' });
  // What is twice as large has half the room; that is all that a page can tell.
  await page.setViewportSize({ width: width / zoom, height: height / zoom });
}

describe.each(pages.map((page) => [page.site, page] as const))('the question on %s', (site, page) => {
  it.each(Object.entries(looks))('can be read and used: %s', async (name, look) => {
    await setSettings(browser().worker, { ...guardOf('oxfordshire'), hosts: { mastodon: [mastodonHost] } });
    await take(look);
    const visit = await Visit.at(browser().page, page, 'post');
    await visit.write(draft);
    await visit.post('mouse');
    await visit.settle();
    const { buttons, room } = await visit.dialog();
    await visit.page.screenshot({ path: join(pictures, `${site}-${name}.png`) });

    expect(room.needed).toBeLessThanOrEqual(room.width);
    for (const { y } of buttons) expect(y).toBeLessThan(room.height);
    expect(await visit.world.faults()).toEqual([]);
  });
});
