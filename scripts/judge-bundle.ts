import type { BuildOptions } from 'esbuild';
import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';

/** Makes a program small when it is first asked for: the same for every browser, so it is made once. */
export function bundledOnce(program: BuildOptions): () => Promise<string> {
  let bundled: Promise<string> | null = null;
  return () => {
    bundled ??= bundle(program);
    return bundled;
  };
}

/**
 * Puts a judgement into the one function that opens it: until that is called, an engine only skims over its text.
 * @param opener the module with that function, by its whole path
 * @param contents what a build has in that module's place
 */
export function lazily(opener: string, contents: () => Promise<string>): Plugin {
  return {
    name: 'lazy-judge',
    enforce: 'pre',
    async load(id) {
      return id.split('?')[0] === opener ? contents() : null;
    },
  };
}
