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

/** Finds a browser, builds the preview and serves it to all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', findChromium());
  await Promise.all([buildAddin(), buildPreview(), buildProbe()]);
  const server = await serve(previewMounts, 0);
  project.provide('previewUrl', server.url);
  return () => server.close();
}
