import { build } from 'esbuild';
import { root } from './folders.ts';
import { slim } from './slim.ts';

/**
 * Bundles what an event handler of classic Outlook needs to review an item, in the language of 2016, for a realm
 * without DOM, storage and imports: the global `probity` with `composeItem`, `directoryOf` and `review`.
 * Settings come in as checked data, so nothing that reads files of unknown shape is in it.
 */
export async function bundleForEvents(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { composeItem } from '#core/item/compose.ts';
        export { directoryOf } from '#core/party/directory.ts';
        export { review } from '#core/review.ts';`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2016',
    format: 'iife',
    globalName: 'probity',
    plugins: [slim],
  });
  return outputFiles[0]?.text ?? '';
}
