import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dist, root } from '../../../scripts/folders.ts';

const source = join(import.meta.dirname, 'stage');

/** Where the built stage lies. */
export const stageDist = join(dist, 'extension-pages');

/** Builds what makes the pages' editors live; each editor in a file of its own, loaded where it is used. */
export async function buildStage(): Promise<void> {
  await rm(stageDist, { recursive: true, force: true });
  await build({
    entryPoints: [join(source, 'stage.ts')],
    outdir: stageDist,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'warning',
    absWorkingDir: root,
  });
  await cp(join(source, 'stage.css'), join(stageDist, 'stage.css'));
}
