import { buildAddin } from './build-addin.ts';
import { buildCli } from './build-cli.ts';

/** Builds the command line into `dist/cli`, with its codes beside it, and the add-in into `dist/outlook-addin`. */
export async function build(): Promise<void> {
  await Promise.all([buildCli(), buildAddin()]);
}

if (import.meta.main) {
  await build().catch((fault: Error) => {
    console.error(fault.message);
    process.exitCode = 1;
  });
}
