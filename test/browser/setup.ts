import { rm } from 'node:fs/promises';
import { env } from 'node:process';
import type { TestProject } from 'vitest/node';
import { buildPreview, buildProbe, previewMounts } from '#test/outlook-host/build.ts';
import { serve } from '#test/outlook-host/server.ts';
import { buildAddin } from '../../scripts/build-addin.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the browser to test with. */
    chromium: string;
    /** The address of the preview's server. */
    previewUrl: string;
  }
}

/** The folder of this run, named in the configuration. */
function servedFolder(): string {
  const { PROBITY_SERVED: folder } = env;
  if (folder === undefined) throw new Error('The configuration names no folder to build into.');
  return folder;
}

/** Finds a browser, builds the preview and serves it to all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', findChromium());
  await Promise.all([buildAddin(), buildPreview(), buildProbe()]);
  const server = await serve(previewMounts, 0);
  project.provide('previewUrl', server.url);
  return async () => {
    await server.close();
    await rm(servedFolder(), { recursive: true, force: true });
  };
}
