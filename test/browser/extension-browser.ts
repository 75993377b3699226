import { afterAll, beforeAll, inject } from 'vitest';
import type { TestPage } from '#test/extension/pages/page.ts';
import {
  type ExtensionBrowser,
  type Options,
  type RunningExtension,
  startExtension,
} from './extension-launch.ts';

/** Starts one browser with the extension for a test file. */
export function useExtension(
  pages: readonly TestPage[],
  options: Options & { withoutExtension?: true } = {},
): () => ExtensionBrowser {
  let running: RunningExtension;
  beforeAll(async () => {
    running = await startExtension(
      inject('chromium'),
      pages,
      options.withoutExtension ? null : inject('extension'),
      options,
    );
  });
  afterAll(() => running?.close());
  return () => running;
}
