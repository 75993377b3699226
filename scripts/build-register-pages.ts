import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { manifest } from '#register/pages/built.ts';
import { dist, root } from './folders.ts';

const sources = join(root, 'register', 'pages');
const entries = ['pages.tsx', 'pages.css', 'published.css'];

/** Builds the register's pages into `dist/register/pages`, each file named after its content. */
export async function buildRegisterPages(): Promise<void> {
  const folder = join(dist, 'register', 'pages');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    entryPoints: entries.map((name) => join(sources, name)),
    outdir: folder,
    entryNames: '[name]-[hash]',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    metafile: true,
    legalComments: 'linked',
    logLevel: 'warning',
    absWorkingDir: root,
  });
  const names = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint === undefined ? [] : [[basename(entryPoint).replace(/\.tsx$/, '.js'), basename(path)]],
  );
  await writeFile(join(folder, manifest), JSON.stringify(Object.fromEntries(names)));
}
