import { join } from 'node:path';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';
import { stopsDraft } from '#core/sending/sending.ts';
import { root } from './folders.ts';
import { bundledOnce, lazily } from './judge-bundle.ts';
import { slimFor } from './slim.ts';

const sending = join(root, 'extension', 'judge');
const reading = join(root, 'extension', 'reading', 'judge');

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
  entryPoints: [join(sending, 'compose-judge.ts')],
  format: 'iife',
  globalName: 'judge',
  // What can stop nothing need not be judged. Its phrases stay: they tell for and against other signals.
  plugins: [slimFor((signal) => stopsDraft(signal, true)), plainOnly],
});

/** The judgement of mail that was opened, likewise. */
const readingJudgeProgram = bundledOnce({
  entryPoints: [join(reading, 'judge-mail.ts')],
  format: 'iife',
  globalName: 'judge',
});

/** Likewise, though it comes into a page only once somebody writes there. */
export function lazyComposeJudge(): Plugin {
  const opener = join(sending, 'open-compose-judge.ts');
  return lazily(
    opener,
    async () => `export function openComposeJudge() { ${await composeJudgeProgram()} return judge; }`,
  );
}

/** A service worker loads no script later than at its start, so what it seldom needs must lie in it unread. */
export function lazyMailJudge(): Plugin {
  const opener = join(reading, 'open-mail-judge.ts');
  return lazily(
    opener,
    async () => `export function openMailJudge() { ${await readingJudgeProgram()} return judge; }`,
  );
}
