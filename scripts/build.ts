import { buildAddin } from './build-addin.ts';
import { buildCli } from './build-cli.ts';
import { buildRegisterPages } from './build-register-pages.ts';

/** Builds the command line with its codes, the add-in, and the register's pages, each into its folder in `dist`. */
export async function build(): Promise<void> {
  await Promise.all([buildCli(), buildAddin(), buildRegisterPages()]);
}

if (import.meta.main) {
  await build().catch((fault: Error) => {
    console.error(fault.message);
    process.exitCode = 1;
  });
}
