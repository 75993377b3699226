import { defineConfig } from 'wxt';
import { chromiumKey, firefoxId } from './extension/identity.ts';
import { composeSites } from './extension/mail-sites/compose/index.ts';
import { generatedAssets, managedSchemaFile } from './scripts/extension-assets.ts';
import { codesOfConduct } from './scripts/extension-codes.ts';
import { lazyComposeJudge, lazyMailJudge } from './scripts/mail-judges.ts';
import { lazyPostJudge } from './scripts/post-judge.ts';

/** What the extension's own pages may load and ask. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // The register and the sign-in of the organisation, wherever they are; on one's own machine for a trial.
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What is no source and goes to no store: what was built or brought here, and above all keys. */
const kept = ['dist/**', 'wording/**', 'register-data/**', 'coverage/**', '**/*.log', '**/*.pem'];

/** The three builds: `dist/extension/<browser>-mv3`. `scripts/build-extension.ts` makes them all. */
export default defineConfig({
  srcDir: 'extension',
  outDir: 'dist/extension',
  manifestVersion: 3,
  imports: false,
  zip: { excludeSources: kept },
  vite: () => ({ plugins: [lazyPostJudge(), lazyMailJudge(), lazyComposeJudge()] }),
  hooks: {
    async 'build:publicAssets'({ config }, files) {
      files.push(...generatedAssets(config.browser), ...(await codesOfConduct()));
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Probity',
    description: '__MSG_description__',
    default_locale: 'en',
    // `activeTab` with `scripting`: the text that a person has selected, once they choose "Check with Probity".
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus', 'identity'],
    optional_permissions: ['notifications'],
    ...(mode === 'production' && { content_security_policy: { extension_pages: pagePolicy } }),
    // So that the judgement of mail comes into a page only once somebody writes there.
    host_permissions: composeSites.flatMap(({ hosts }) => hosts),
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
