import { type BuildOptions, build } from 'esbuild';
import { root } from './folders.ts';

/** A program and all that it imports as one small text, for runtimes that belong to no browser and not to Node. */
export async function bundle(program: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    target: 'es2023',
    ...program,
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  return outputFiles[0]?.text ?? '';
}
