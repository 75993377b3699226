import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { manifest } from '#register/pages/built.ts';
import { dist, root } from './folders.ts';

const sources = join(root, 'register', 'pages');
const entries = ['pages.tsx', 'pages.css', 'published.css'];

/** Builds the register's pages into `dist/register/pages`, each file named after its content. */
export async function buildRegisterPages(): Promise<void> {
  const folder = join(dist, 'register', 'pages');
  const { metafile } = await build({
    entryPoints: entries.map((name) => join(sources, name)),
    outdir: folder,
    entryNames: '[name]-[hash]',
    bundle: true,
    // What only one page needs is loaded by that page.
    splitting: true,
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
  const names = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => {
    if (!/\.(?:js|css)$/.test(path)) return [];
    return [[basename(entryPoint ?? path).replace(/\.tsx?$/, '.js'), basename(path)]];
  });
  // Renamed into place, so that nobody reads half of it.
  const written = join(folder, `${manifest}.${process.pid}`);
  await writeFile(written, JSON.stringify(Object.fromEntries(names)));
  await rename(written, join(folder, manifest));
  await clearAway(folder, new Set(Object.keys(metafile.outputs).map((path) => basename(path))));
}

/** Removes what earlier builds left, last, so that a register that runs meanwhile always finds whole pages. */
async function clearAway(folder: string, made: ReadonlySet<string>): Promise<void> {
  const old = (await readdir(folder)).filter((name) => !name.startsWith(manifest) && !made.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}
