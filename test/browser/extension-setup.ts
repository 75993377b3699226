import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from 'wxt';
import { buildStage } from '#test/extension/pages/build.ts';
import { root } from '../../scripts/folders.ts';
import { findChromium } from './chromium.ts';
import { findFirefox } from './firefox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built extension for Chromium lies. */
    extension: string;
    /** Where the one for Firefox lies, and the browser itself; null where there is no Firefox. */
    firefox: { program: string; extension: string } | null;
  }
}

/** A Mastodon server that the organisation has named. */
export const mastodonHost = 'social.example';

/** Builds the extension and the pages once for all its browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-extension-'));
  const firefox = findFirefox();
  await buildStage();
  project.provide('chromium', findChromium());
  project.provide('extension', await buildGranted(folder));
  project.provide(
    'firefox',
    firefox === null ? null : { program: firefox, extension: await buildFor('firefox', folder) },
  );
  return () => rm(folder, { recursive: true, force: true });
}

/** A build that guards the named server as well: nobody can press the browser's own question about it here. */
export async function buildGranted(folder: string): Promise<string> {
  const built = await buildFor('chrome', folder);
  const path = join(built, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  for (const script of manifest.content_scripts) script.matches.push(`https://${mastodonHost}/*`);
  await writeFile(path, JSON.stringify(manifest));
  return built;
}

async function buildFor(browser: 'chrome' | 'firefox', outDir: string): Promise<string> {
  await build({ root, browser, outDir });
  return join(outDir, `${browser}-mv3`);
}
