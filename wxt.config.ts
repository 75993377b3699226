import { defineConfig } from 'wxt';
import { chromiumKey, firefoxId } from './extension/identity.ts';
import { generatedAssets, managedSchemaFile } from './scripts/extension-assets.ts';
import { lazyJudge } from './scripts/lazy-judge.ts';
import { lazyMailJudge } from './scripts/lazy-mail-judge.ts';

/** The three builds: `dist/extension/<browser>-mv3`. `scripts/build-extension.ts` makes them all. */
export default defineConfig({
  srcDir: 'extension',
  outDir: 'dist/extension',
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [lazyJudge(), lazyMailJudge()] }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push(...generatedAssets(config.browser));
    },
  },
  manifest: ({ browser }) => ({
    name: 'Probity',
    description:
      'Asks one calm question before a post goes out, with the clause of your code of conduct that matters.',
    permissions: ['alarms', 'storage', 'scripting'],
    // Asked for host by host, where an organisation or a person names a site of their own, such as a Mastodon server.
    optional_host_permissions: ['https://*/*'],
    ...(browser !== 'firefox' && {
      key: chromiumKey,
      storage: { managed_schema: managedSchemaFile },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: firefoxId,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
