import { argv } from 'node:process';
import { build, zip } from 'wxt';

/** The browsers with a build of their own: `dist/extension/<browser>-mv3`. */
const browsers = ['chrome', 'edge', 'firefox'] as const;

/**
 * Builds the extension for each browser.
 * @param zipped whether each build is also put into the archive that its store takes
 */
export async function buildExtension({ zipped }: { zipped: boolean }): Promise<void> {
  for (const browser of browsers) await (zipped ? zip : build)({ browser });
}

if (import.meta.main) await buildExtension({ zipped: argv.includes('--zip') });
