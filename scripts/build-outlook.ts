import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { ProbityError } from '#core/errors.ts';
import { iconFile, iconPixels, packageIcons } from '../outlook-addin/icons/sizes.ts';
import { addInOnlyManifest } from '../outlook-addin/manifest/add-in-only.ts';
import { checkAddInOnly } from '../outlook-addin/manifest/check-add-in-only.ts';
import { checkFiles } from '../outlook-addin/manifest/check-files.ts';
import { checkUnified } from '../outlook-addin/manifest/check-unified.ts';
import type { Choices } from '../outlook-addin/manifest/choices.ts';
import { type Description, describeAddin } from '../outlook-addin/manifest/description.ts';
import { readAddInOnly } from '../outlook-addin/manifest/read-add-in-only.ts';
import { readUnified } from '../outlook-addin/manifest/read-unified.ts';
import { unifiedManifest } from '../outlook-addin/manifest/unified.ts';
import { UnifiedShape } from '../outlook-addin/manifest/unified-shape.ts';
import { escapeXml } from '../outlook-addin/manifest/xml.ts';
import { zip } from '../outlook-addin/manifest/zip.ts';
import { buildAddin } from './build-addin.ts';
import { addinDist, dist, root } from './folders.ts';

const usage = `Usage:
  npm run build:outlook -- --url <address> [--organisation <name>] [--environment live|test]

  --url           where the add-in's files will be served, such as https://probity.council.gov.uk
  --organisation  your name, as officers and administrators shall read it
  --environment   test gives an add-in with an id and a name of its own, beside the live one`;

/** What the build holds; the manifests must not name more. */
const built = { handlers: false };

const sources = join(root, 'outlook-addin');

/** Where the build goes: the files to be served, and the package for the administrator. */
export interface OutlookFolders {
  served: string;
  package: string;
}

const usualFolders: OutlookFolders = { served: addinDist, package: join(dist, 'outlook-addin-package') };

/**
 * Builds what an organisation needs for Outlook: the pane with all that it loads, and both manifests.
 *
 * @throws ProbityError `ERR_USAGE` where a choice cannot be made, `ERR_INTERNAL` where a manifest has a fault
 */
export async function buildOutlook(choices: Choices, folders = usualFolders): Promise<Description> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const description = describeAddin(choices, version, built);
  await buildAddin();
  await serveIconsAndAbout(description, folders.served);
  const manifests = { xml: addInOnlyManifest(description), json: unifiedManifest(description) };
  const faults = await faultsOf(manifests, folders.served);
  if (faults.length > 0)
    throw new ProbityError('ERR_INTERNAL', ['The manifests have faults:', ...faults].join('\n'));
  await writePackage(manifests, folders.package);
  return description;
}

async function serveIconsAndAbout({ fullName, version }: Description, folder: string): Promise<void> {
  await mkdir(join(folder, 'icons'), { recursive: true });
  await Promise.all(
    iconPixels
      .map(iconFile)
      .map((name) => copyFile(join(sources, 'icons', name), join(folder, 'icons', name))),
  );
  const page = await readFile(join(sources, 'manifest', 'about.html'), 'utf8');
  const filled = page.replaceAll('{version}', version).replaceAll('{name}', () => escapeXml(fullName));
  await writeFile(join(folder, 'about.html'), filled);
}

interface Manifests {
  xml: string;
  json: string;
}

async function faultsOf({ xml, json }: Manifests, served: string): Promise<string[]> {
  const faults = [...checkAddInOnly(xml), ...checkUnified(json)];
  const content = readAddInOnly(xml);
  if (faults.length > 0 || content === null) return faults;
  const same = isDeepStrictEqual(content, readUnified(UnifiedShape.parse(JSON.parse(json))));
  return [...(same ? [] : ['The two manifests differ.']), ...(await checkFiles(content, served))];
}

async function writePackage({ xml, json }: Manifests, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const icons = Object.keys(packageIcons).map(async (name) => ({
    name,
    content: await readFile(join(sources, 'icons', name)),
  }));
  const entries = [{ name: 'manifest.json', content: Buffer.from(json) }, ...(await Promise.all(icons))];
  const archive = { name: 'probity-unified.zip', content: zip(entries) };
  const files = [{ name: 'manifest.xml', content: xml }, ...entries, archive];
  await Promise.all(files.map(({ name, content }) => writeFile(join(folder, name), content)));
}

/** @throws ProbityError `ERR_USAGE`, with all options, where one is missing or unknown */
export function readChoices(args: string[]): Choices {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args, options: { url: text, organisation: text, environment: text } });
    const { url, organisation, environment } = values;
    if (url !== undefined) return { url, organisation, environment };
  } catch {
    // An option that nobody knows is answered as a missing one is: with all that there are.
  }
  throw new ProbityError('ERR_USAGE', usage);
}

async function run(): Promise<void> {
  const { name, id, host } = await buildOutlook(readChoices(argv.slice(2)));
  console.log(`${name}, ${id}
Serve dist/outlook-addin at ${host}, then give dist/outlook-addin-package/manifest.xml to Microsoft 365.
docs/deploy-outlook.md says how.`);
}

if (import.meta.main) {
  await run().catch((fault: Error) => {
    console.error(fault.message);
    process.exitCode = fault instanceof ProbityError && fault.code === 'ERR_USAGE' ? 2 : 1;
  });
}
