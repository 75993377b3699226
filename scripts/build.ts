import { buildAddin } from './build-addin.ts';
import { buildCli } from './build-cli.ts';

/** Builds the command line into `dist/cli` and the Outlook add-in into `dist/outlook-addin`. */
export async function build(): Promise<void> {
  await Promise.all([buildCli(), buildAddin()]);
}

if (import.meta.main) await build();
