import { join } from 'node:path';
import { build, type Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';
import { stopsDraft } from '#core/sending/sending.ts';
import { root } from './folders.ts';
import { slimFor } from './slim.ts';

const judge = join(root, 'extension', 'judge');

/** A draft is read as text: whatever markup it had, the content script has walked it. */
const plainOnly: EsbuildPlugin = {
  name: 'plain-only',
  setup(build) {
    build.onLoad({ filter: /core[\\/]item[\\/]html-text\.ts$/ }, () => ({
      contents: `export { plainText as htmlText } from '#core/item/plain-text.ts';`,
      loader: 'ts',
      resolveDir: root,
    }));
  },
};

let program: Promise<string> | null = null;

/** The judgement of mail before it is sent, as one function's body; the same for every browser, so it is made once. */
export function composeJudgeProgram(): Promise<string> {
  program ??= bundle();
  return program;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(judge, 'compose-judge.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    format: 'iife',
    globalName: 'judge',
    // What can stop nothing need not be judged. Its phrases stay: they tell for and against other signals.
    plugins: [slimFor((signal) => stopsDraft(signal, true)), plainOnly],
  });
  return outputFiles[0]?.text ?? '';
}

/** Puts the judgement of mail, made small, into the one function that opens it. */
export function composeJudge(): Plugin {
  return {
    name: 'compose-judge',
    enforce: 'pre',
    async load(id) {
      if (id.split('?')[0] !== join(judge, 'open-compose-judge.ts')) return null;
      return `export function openComposeJudge() { ${await composeJudgeProgram()} return judge; }`;
    },
  };
}
