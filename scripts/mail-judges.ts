import { join } from 'node:path';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';
import { root } from './folders.ts';
import { bundledOnce, lazily } from './judge-bundle.ts';
import { slim } from './slim.ts';

const sending = join(root, 'extension', 'judge', 'open-compose-judge.ts');
const reading = join(root, 'extension', 'reading', 'judge', 'open-mail-judge.ts');

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

/** The judgement of mail before it is sent: a program that defines `judge`. */
export const composeJudgeProgram = bundledOnce({
  entryPoints: [sending],
  format: 'iife',
  globalName: 'judge',
  plugins: [slim, plainOnly],
});

/** The judgement of mail that was opened, likewise. */
const readingJudgeProgram = bundledOnce({
  entryPoints: [reading],
  format: 'iife',
  globalName: 'judge',
});

/** It comes into a page only once somebody writes there. */
export function lazyComposeJudge(): Plugin {
  return lazily(sending, async () => opening('openComposeJudge', await composeJudgeProgram()));
}

/** A service worker loads no script later than at its start, so what it seldom needs must lie in it unread. */
export function lazyMailJudge(): Plugin {
  return lazily(reading, async () => opening('openMailJudge', await readingJudgeProgram()));
}

/** The function that opens a judgement, with all of it inside. */
function opening(name: string, program: string): string {
  return `export function ${name}() { ${program} return judge.${name}(); }`;
}
