import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import Papa from 'papaparse';
import { readOrganisation } from '#core/party/organisation.ts';
import type { Supplier } from '#core/party/party.ts';
import { readSuppliers } from '#core/party/supplier-csv.ts';
import { buildPolicies } from './build-policies.ts';
import { addinDist, root, sampleCorpus } from './folders.ts';
import { slim } from './slim.ts';

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

/** The code of conduct that the pane goes by until a council chooses its own. */
const sampleCode = 'derbyshire';

async function bundle(): Promise<void> {
  const entries = {
    'microsoft-ajax-shim': 'microsoft-ajax-shim.ts',
    taskpane: 'taskpane.tsx',
    'sign-in': 'sign-in/sign-in-page.ts',
  };
  const named = Object.entries(entries).map(([out, name]) => ({ out, in: join(sources, name) }));
  await build({
    entryPoints: [...named, { out: 'taskpane', in: join(sources, 'taskpane.css') }],
    outdir: addinDist,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    plugins: [slim],
    legalComments: 'linked',
    logLevel: 'warning',
    absWorkingDir: root,
  });
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

async function copyOfficeJs(): Promise<void> {
  await Promise.all(
    officeJsFiles.map((name) => copy(join(officeJs, name), join(addinDist, 'office-js', name))),
  );
}

/** What the pane must know of the employer; here the sample council, which a council replaces. */
export async function sampleSettings(register: object | null = null): Promise<string> {
  const organisation = readOrganisation(
    JSON.parse(await readFile(join(sampleCorpus, 'organisation.json'), 'utf8')),
  );
  const csv = await readFile(join(sampleCorpus, 'suppliers.csv'), 'utf8');
  // Stops the build at a faulty row, so that the pane need not read CSV at all.
  readSuppliers(csv);
  const suppliers = Papa.parse<Supplier>(csv, { header: true, skipEmptyLines: true }).data;
  return JSON.stringify({ code: sampleCode, organisation, suppliers, register });
}

async function writeSettings(): Promise<void> {
  await mkdir(addinDist, { recursive: true });
  await writeFile(join(addinDist, 'settings.json'), await sampleSettings());
}

/** Builds the task pane and all that it loads into `dist/outlook-addin`, ready to be served. */
export async function buildAddin(): Promise<void> {
  await Promise.all([
    bundle(),
    copyOfficeJs(),
    ...['taskpane.html', 'sign-in.html'].map((page) => copy(join(sources, page), join(addinDist, page))),
    writeSettings(),
    buildPolicies(join(addinDist, 'policies')),
  ]);
}
