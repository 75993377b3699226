import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { root } from './folders.ts';

const judge = join(root, 'extension', 'reading', 'judge');

let program: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(judge, 'judge-mail.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    format: 'iife',
    globalName: 'judge',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Puts the whole judgement of mail into the one function that opens it. A service worker loads no script later than
 * at its start, so what it seldom needs must lie in it unread.
 */
export function lazyMailJudge(): Plugin {
  return {
    name: 'lazy-mail-judge',
    enforce: 'pre',
    async load(id) {
      if (id.split('?')[0] !== join(judge, 'open-mail-judge.ts')) return null;
      program ??= bundle();
      return `export function openMailJudge() { ${await program} return judge; }`;
    },
  };
}
