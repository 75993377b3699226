import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin as EsbuildPlugin, OnLoadResult } from 'esbuild';
import type { Plugin } from 'vite';
import { root } from './folders.ts';
import { bundledOnce, lazily } from './judge-bundle.ts';
import { postDetection } from './post-detection.ts';

const judge = join(root, 'extension', 'judge');

/** What a post never asks for, and is too large for a content script. */
const stubs: Record<string, string> = {
  'core/item/zones/cut.ts': 'export const cutZones = () => [];',
  'core/item/zones/footer.ts': 'export const splitBannerTag = () => 0;',
  'core/match/worth/offer-value.ts': 'export const offerValue = () => null;',
  // A post's notes are not shown: only what hinders reading it is said, in English.
  'core/item/item-words.cy.ts': 'export const welsh = { notes: {}, faults: {} };',
  'core/item/html-text.ts': `export { plainText as htmlText } from '#core/item/plain-text.ts';`,
  'core/party/counterparty.ts': `
    export const parties = () => ({ from: null, to: [], outside: [], allInside: true });
    export const counterparty = () => null;`,
};

/** Where the judgement stops for a moment while it gets ready, and what it then is: marks of ours in the bundle. */
const pause = 'probityPause()';
const ready = 'probityReady';
const entry = `import { judgePost } from ${JSON.stringify(join(judge, 'judge-post.ts'))};
import { rehearsal } from ${JSON.stringify(join(judge, 'rehearsal.ts'))};
${ready}({ judgePost, rehearsal });`;

/** Puts the detection that posts need in place of the whole. */
const forPosts: EsbuildPlugin = {
  name: 'for-posts',
  setup(build) {
    const { lexicon, signals, weights } = postDetection();
    const data = (name: string, value: unknown): string =>
      `${pause}; export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))}); ${pause};`;
    const replaced: Record<string, string> = {
      ...stubs,
      'core/match/lexicon.ts': data('lexicon', lexicon),
      'core/signals/index.ts': data('signals', signals),
      'core/signals/weights.json': `${data('weights', weights)} export default weights;`,
      'core/signals/assess.ts': pausedBefore('export const judge =', 'core/signals/assess.ts'),
      'core/ui/noticed-words.ts': withoutReceiving('core/ui/noticed-words.ts'),
      'core/ui/noticed-words.cy.ts': withoutReceiving('core/ui/noticed-words.cy.ts'),
    };
    for (const [file, contents] of Object.entries(replaced)) {
      const filter = new RegExp(`${file.replaceAll('/', '[\\\\/]').replaceAll('.', '\\.')}$`);
      build.onLoad({ filter }, (): OnLoadResult => ({ contents, loader: 'ts', resolveDir: root }));
    }
  },
};

function pausedBefore(statement: string, file: string): string {
  const parts = readFileSync(join(root, file), 'utf8').split(statement);
  if (parts.length !== 2) throw new Error(`${file} no longer has one “${statement}”.`);
  return parts.join(`${pause}; ${statement}`);
}

/** Nobody sends an officer the officer's own post, so what others do in one needs no sentence. */
function withoutReceiving(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(
    /^ +(?:received|invite):\s*(?:'[^'\n]*'|"[^"\n]*"),\n/gm,
    '',
  );
}

const bundled = bundledOnce({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  format: 'esm',
  plugins: [forPosts],
});

/** The judgement of posts as a generator's body. */
export async function postJudgeProgram(): Promise<string> {
  return (await bundled()).replaceAll(pause, '(yield)').replace(`${ready}(`, 'return (');
}

/** So that a page on which nobody writes never reads it. */
export function lazyPostJudge(): Plugin {
  return lazily(
    join(judge, 'open-judge.ts'),
    async () => `export function* openJudge() { ${await postJudgeProgram()} }`,
  );
}
