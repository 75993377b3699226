import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildPolicies } from './build-policies.ts';
import { dist, root } from './folders.ts';

/** Some packages are CommonJS and ask for Node's own modules by `require`, which a module file lacks. */
const banner = `#!/usr/bin/env node
import { createRequire as probityRequire } from 'node:module';
const require = probityRequire(import.meta.url);`;

/**
 * Bundles the command line, and beside it the codes of conduct that it knows.
 * What a command does not need at once is a file of its own, read when it is called for.
 */
export async function buildCli(): Promise<void> {
  const entry = join(root, 'cli', 'probity.ts');
  if (!existsSync(entry)) {
    console.warn('The command line is not built: cli/probity.ts is not there.');
    return;
  }
  await buildPolicies(join(dist, 'policies'));
  await build({
    entryPoints: [entry],
    outdir: join(dist, 'cli'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: banner },
    legalComments: 'linked',
    logLevel: 'warning',
    absWorkingDir: root,
  });
  await chmod(join(dist, 'cli', 'probity.js'), 0o755);
}
