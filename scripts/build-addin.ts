import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { ProbityError } from '#core/errors.ts';
import type { Code } from '#core/policy/code.ts';
import { type ListedCode, loadCode } from '#core/policy/compile.ts';
import type { WrittenSettings } from '../outlook-addin/src/settings.ts';
import { type PageChoices, writePages } from './addin-pages.ts';
import { allDone } from './all-done.ts';
import { eventsFile } from './build-events.ts';
import { buildPolicies } from './build-policies.ts';
import { checkSettings, sampleSettings } from './council-settings.ts';
import { addinDist, root } from './folders.ts';
import { slim } from './slim.ts';

export { sampleSettings };

const sources = join(root, 'outlook-addin', 'src');
const officeJs = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');

/** What Outlook on the web loads of office.js: the package holds a hundred times as much for other programs. */
const officeJsFiles = [
  'office.js',
  'outlook-web-16.01.js',
  'telemetry/oteljs_agave.js',
  // British English and Welsh fall back to these.
  'en-us/office_strings.js',
  'en-us/outlook_strings.js',
];

/** What an add-in is built of. */
export interface AddinParts extends PageChoices {
  settings: WrittenSettings;
  /** The settings as they are served. */
  settingsFile: string;
  /** The public key that `settingsFile` must be signed with; null where it is not signed. */
  settingsKey: string | null;
}

/** The sample council, for a server of our own that sends every header. */
async function sample(): Promise<AddinParts> {
  const settingsFile = await sampleSettings();
  const settings = checkSettings(settingsFile, 'The sample');
  return { settings, settingsFile, settingsKey: null, officeJs: 'own', policy: null };
}

/**
 * Builds the pane, the function commands and the event handlers with all that they load, ready to be served.
 *
 * @throws ProbityError `ERR_USAGE` where the settings name a code of conduct that is not there
 */
export async function buildAddin(folder = addinDist, given?: AddinParts): Promise<void> {
  const parts = given ?? (await sample());
  await mkdir(folder, { recursive: true });
  await allDone([
    bundle(folder, parts),
    parts.officeJs === 'own' ? copyOfficeJs(folder) : null,
    writePages(folder, parts),
    writeFile(join(folder, 'settings.json'), parts.settingsFile),
    buildPolicies(join(folder, 'policies')).then(() => writeEvents(folder, parts.settings)),
  ]);
}

async function bundle(folder: string, { officeJs, settingsKey }: AddinParts): Promise<void> {
  const shared: BuildOptions = {
    outdir: folder,
    bundle: true,
    target: 'es2022',
    minify: true,
    plugins: [slim, withKey(settingsKey), apart],
    legalComments: 'linked',
    logLevel: 'warning',
    absWorkingDir: root,
  };
  const shim = officeJs === 'own' ? [entry('microsoft-ajax-shim', 'microsoft-ajax-shim.ts')] : [];
  const pages = [
    entry('taskpane', 'taskpane.tsx'),
    entry('taskpane', 'taskpane.css'),
    entry('sign-in', 'sign-in/sign-in-page.ts'),
  ];
  await allDone([
    build({
      ...shared,
      entryPoints: [...shim, ...pages, entry('commands', 'commands/main.ts')],
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({
      ...shared,
      entryPoints: [
        entry('flag-open-item', 'commands/flag-open-item.ts'),
        entry('nested-app', 'sign-in/nested-app.ts'),
      ],
      format: 'esm',
    }),
  ]);
}

function entry(out: string, source: string) {
  return { out, in: join(sources, source) };
}

/** What only a command, or only signing in, needs is a file of its own, loaded when it is asked for. */
const apart: Plugin = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /(?:flag-open-item|nested-app)\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.js`, external: true } : null,
    );
  },
};

/** Builds in the key that the council's settings are signed with. */
function withKey(settingsKey: string | null): Plugin {
  return {
    name: 'settings-key',
    setup(build) {
      build.onLoad({ filter: /src[\\/]settings-key\.ts$/ }, () => ({
        contents: `export const settingsKey = ${JSON.stringify(settingsKey)};`,
      }));
    },
  };
}

async function copyOfficeJs(folder: string): Promise<void> {
  await Promise.all(
    officeJsFiles.map(async (name) => {
      const to = join(folder, 'office-js', name);
      await mkdir(dirname(to), { recursive: true });
      await copyFile(join(officeJs, name), to);
    }),
  );
}

async function writeEvents(folder: string, settings: WrittenSettings): Promise<void> {
  const { organisation, suppliers, sending } = settings;
  const codes = await versionsOf(settings.code, join(folder, 'policies'));
  await writeFile(join(folder, 'events.js'), await eventsFile({ organisation, suppliers, codes, sending }));
}

/** Every version of a code, as it was compiled. */
async function versionsOf(id: string, folder: string): Promise<Code[]> {
  const list: ListedCode[] = JSON.parse(await readFile(join(folder, 'codes.json'), 'utf8'));
  const files = list.filter((code) => code.id === id).map(({ file }) => file);
  if (files.length === 0) throw new ProbityError('ERR_USAGE', unknownCode(id, list));
  return Promise.all(files.map(async (file) => loadCode(await readFile(join(folder, file), 'utf8'))));
}

function unknownCode(id: string, list: readonly ListedCode[]): string {
  const known = [...new Set(list.map((code) => code.id))].join(', ');
  return `The settings name the code of conduct "${id}", and there is none such. There are: ${known}.`;
}
